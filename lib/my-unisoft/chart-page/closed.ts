/** Does a row say that its account is closed? */
import { normalise } from '../../reading/text';
import { labelsIn, textOf } from '../../reading/text-of';

const CLOSED = /\b(?:clotures?|cloturee|clos|fermee?|bloquee?|closed|locked|verrouillee?)\b/;
const NEGATED = /\b(?:non|pas|not|jamais|de-?bloque)\b/;
const YES = /^(?:oui|yes|o|y|x|vrai|true|1)$/;
const NO = /^(?:non|no|n|faux|false|0)$/;
const TICK = /[✓✔☑✅]/u;
const IN_LABEL = /[([](?:compte )?(?:cloture|clos|ferme|bloque|closed)[)\]]/;

export function isClosed(cell: Element | null, label: string): boolean {
  return IN_LABEL.test(normalise(label)) || (cell !== null && saysClosed(cell));
}

function saysClosed(cell: Element): boolean {
  const box = cell.matches('[aria-checked]') ? cell : cell.querySelector('input[type=checkbox],[aria-checked]');
  if (box) return box.tagName === 'INPUT' ? (box as HTMLInputElement).checked : box.getAttribute('aria-checked') === 'true';
  const text = textOf(cell);
  const said = normalise(text) === '' ? normalise(labelsIn(cell)) : normalise(text);
  if (YES.test(said) || TICK.test(text)) return true;
  return !NO.test(said) && CLOSED.test(said) && !NEGATED.test(said);
}

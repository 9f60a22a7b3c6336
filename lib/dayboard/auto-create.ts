import type { AutoCreate } from '../domain/facts';
import { elementsOf } from '../reading/elements';
import type { Line } from '../reading/outline';
import { normalise } from '../reading/text';
import { isInline, isSkipped } from '../reading/text-of';
import { isOff, isVisible } from '../reading/visible';
import { believed } from './shown';
import { isQuoted } from './sign';
import type { Survey } from './survey';

type Said = Exclude<AutoCreate, 'unknown'>;

/** Sentences, labels and offers by which a page says whether missing clients are created; the first that fits a line counts. */
const WORDINGS: readonly { says: RegExp; means: Said }[] = [
  {
    says: /^(?:si|lorsqu'|quand) ?un (?:code |compte )?client (?:n'est pas (?:present|trouve|reconnu)|n'existe pas|est (?:absent|introuvable))[^.]{0,90}(?:(?:ne (?:sera|seront)|n'est|ne sont) (?:pas|plus|jamais)|devra|devrez|devez|doit|bloqu|refus|echou|s'arret)/,
    means: 'off',
  },
  {
    says: /^(?:si|lorsqu'|quand) ?un (?:code |compte )?client (?:n'est pas (?:present|trouve|reconnu)|n'existe pas|est (?:absent|introuvable))[^.]{0,90}(?:sera|est) (?:alors )?creee? automatiquement/,
    means: 'on',
  },
  {
    says: /^(?:l')?(?:la |option )?(?:de |activer la )?creation auto(?:matique|\.)?(?: (?:des|de) (?:comptes? )?clients?)? ?(?::|est|=)? ?(?:non|desactivee?|inactive?|off|arretee?|aucune|n'est (?:pas|plus) (?:active|activee))\b/,
    means: 'off',
  },
  {
    says: /^(?:l')?(?:la |option )?(?:de |activer la )?creation auto(?:matique|\.)?(?: (?:des|de) (?:comptes? )?clients?)? ?(?::|est|=)? ?(?:oui|activee?|active|on|en marche)\b/,
    means: 'on',
  },
  { says: /^aucun (?:code |compte )?client ne (?:sera|serait) cree automatiquement/, means: 'off' },
  { says: /^les (?:codes? )?clients?[^.]{0,60} ne (?:sont|seront) (?:pas|plus) crees automatiquement/, means: 'off' },
  { says: /^les (?:codes? )?clients?[^.]{0,60} (?:sont|seront) crees automatiquement/, means: 'on' },
];

/** What a link or button offers is the other state. */
const OFFERS: readonly { says: RegExp; means: Said }[] = [
  {
    says: /^(?:desactiver|arreter|stopper) la creation automatique|^ne (?:pas|plus) creer (?:automatiquement )?les (?:comptes? )?clients/,
    means: 'on',
  },
  { says: /^(?:re)?activer la creation automatique|^creer automatiquement les (?:comptes? )?clients/, means: 'off' },
];

const OPTION = /creation automatique (?:des|de) (?:comptes? )?clients?|creer automatiquement les (?:comptes? )?clients/;

/** On or off as the page says; unknown when it is silent, or says both. */
export function readAutoCreate(seen: Survey): AutoCreate {
  const chosen = switches(seen.doc);
  const said = new Set<Said>([...sentences(seen, chosen.length > 0), ...chosen]);
  if (said.size === 0) for (const offer of offers(seen.doc)) said.add(offer);
  return said.size === 1 ? ([...said][0] as Said) : 'unknown';
}

/** Each text with what follows it: a sentence may be broken over lines. */
function sentences(seen: Survey, hasSwitch: boolean): Said[] {
  const found: { line: Line; means: Said }[] = [];
  seen.lines.forEach((line, i) => {
    if (!/client|cr[ée]\p{M}?ation auto/iu.test(line.text) || line.text.length > 1500) return;
    const next = seen.lines.slice(i + 1, i + 3).map(({ text }) => text.slice(0, 200));
    for (const sentence of starts(normalise([line.text, ...next].join(' ')), normalise(line.text).length)) {
      // The words of a choice are not its result.
      if (hasSwitch && /\boui\b.{0,20}\bnon\b/.test(sentence)) continue;
      const wording = WORDINGS.find(({ says }) => says.test(sentence));
      if (wording) found.push({ line, means: wording.means });
    }
  });
  return believed(found).map(({ means }) => means);
}

/** The text from each beginning of a sentence in the line itself. */
function starts(text: string, within: number): string[] {
  const found = [text];
  for (const match of text.matchAll(/[.!;-] +/g)) {
    const at = match.index + match[0].length;
    if (at < within) found.push(text.slice(at));
  }
  return found;
}

const SWITCH = 'input[type=checkbox],[role=switch],[role=checkbox],input[type=radio],[role=radio],button[aria-pressed],select';

/** A box, a switch, a pair of radios or a list labelled with the option. */
function switches(doc: Document): Said[] {
  const found: Said[] = [];
  for (const control of elementsOf(doc.querySelectorAll(SWITCH))) {
    if (!OPTION.test(normalise(labelsOf(control))) || isQuoted(control)) continue;
    const said = stateOfSwitch(control as HTMLInputElement);
    if (said) found.push(said);
  }
  return found;
}

function labelsOf(control: Element): string {
  const { id } = control;
  const texts = [
    control.getAttribute('aria-label'),
    control.closest('label')?.textContent,
    control.closest('fieldset')?.querySelector('legend')?.textContent,
    ...groupLabels(control),
  ];
  if (id && !/["\\]/.test(id)) texts.push(control.ownerDocument.querySelector(`label[for="${id}"]`)?.textContent);
  for (const ref of (control.getAttribute('aria-labelledby') ?? '').split(/\s+/))
    if (ref) texts.push(control.ownerDocument.getElementById(ref)?.textContent);
  const near =
    texts.filter(Boolean).join(' ') ||
    [control.previousElementSibling, control.nextElementSibling, control.parentElement]
      .map((element) => element?.textContent ?? '')
      .find((text) => text.trim() !== '');
  return (near ?? '').slice(0, 300);
}

/** « Oui » and « Non » are named by their group: its label, or the text in the box around both. */
function groupLabels(control: Element): (string | null | undefined)[] {
  if (control.tagName === 'BUTTON') return [control.textContent];
  if (!isRadio(control)) return [];
  const group = control.closest('[role=radiogroup],[role=group]');
  const around = control.closest('label')?.parentElement ?? control.parentElement;
  return [group?.getAttribute('aria-label'), around?.textContent];
}

const isRadio = (control: Element): boolean =>
  control.getAttribute('role') === 'radio' || (control as HTMLInputElement).type === 'radio';

const YES = /^(?:oui|activee?|active|on|yes|1|true)$/;
const NO = /^(?:non|desactivee?|inactive?|off|no|0|false)$/;

function stateOfSwitch(control: HTMLInputElement | HTMLSelectElement): Said | null {
  if (control.tagName === 'SELECT') {
    const chosen = normalise((control as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
    return YES.test(chosen) ? 'on' : NO.test(chosen) ? 'off' : null;
  }
  const input = control as HTMLInputElement;
  if (isRadio(control)) {
    const chosen = control.getAttribute('role') === 'radio' ? control.getAttribute('aria-checked') === 'true' : input.checked;
    if (!chosen) return null;
    const own = normalise(ownText(control) || input.value || '');
    return YES.test(own) ? 'on' : NO.test(own) ? 'off' : null;
  }
  if (control.hasAttribute('aria-pressed')) return control.getAttribute('aria-pressed') === 'true' ? 'on' : 'off';
  if (control.hasAttribute('aria-checked')) return control.getAttribute('aria-checked') === 'true' ? 'on' : 'off';
  return input.checked ? 'on' : 'off';
}

/** The word of one choice: inside it, its label's, or what follows it. */
function ownText(control: Element): string {
  const { id } = control;
  const label = id && !/["\\]/.test(id) ? control.ownerDocument.querySelector(`label[for="${id}"]`) : null;
  return (
    (control.textContent?.trim() || control.closest('label')?.textContent || (label ?? control.nextSibling)?.textContent) ?? ''
  );
}

const ACTIONS = 'a,button,[role=button],input[type=submit],input[type=button]';

function offers(doc: Document): Said[] {
  const found: Said[] = [];
  for (const element of elementsOf(doc.querySelectorAll(ACTIONS))) {
    const text = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : (element.textContent ?? '');
    if (text.length > 90 || text.length < 15) continue;
    const offer = OFFERS.find(({ says }) => says.test(normalise(text)));
    if (offer && isVisible(element) && !isQuoted(element) && ownSentence(element)) found.push(offer.means);
  }
  return found;
}

/** A link inside a sentence is no offer: it stands between sentences, after a label, or among other links. */
function ownSentence(element: Element): boolean {
  return (
    /(?:^|[.!:|(/\n•·-])\s*$/.test(textBeside(element, 'previousSibling')) &&
    /^\s*(?:$|[.!|)/\n•·-]|\p{Lu})/u.test(textBeside(element, 'nextSibling'))
  );
}

/** What is written before or after an element in its block; other actions part it as a line's end does. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let at = element; isInline(at) || at === element; at = at.parentElement as Element) {
    for (let node = at[side]; node; node = node[side]) {
      const more = node.nodeType === 3 ? (node as Text).data : node.nodeType === 1 ? besideText(node as Element) : '';
      text = side === 'nextSibling' ? text + more : more + text;
    }
    if (!at.parentElement || text.length > 2000) break;
  }
  return text.replace(/[\u2010-\u2015]/g, '-');
}

function besideText(element: Element): string {
  if (element.matches('a,button,input,select') || !isInline(element)) return '\n';
  return isSkipped(element) || isOff(element) ? '' : (element.textContent ?? '');
}

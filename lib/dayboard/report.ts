import { key } from '../reading/text';
import { controlValue, isSkipped } from '../reading/text-of';
import { hidesItself } from '../reading/visible';
import { KNOWN_LABELS } from './survey';

/** The structure of a page that was not understood, with none of its data: ready to copy. */

/** Attributes whose values are words of HTML, not of the page. */
const SAFE = new Map<string, RegExp>([
  [
    'role',
    /^(?:alert(?:dialog)?|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|dialog|feed|form|generic|grid(?:cell)?|group|heading|img|link|list(?:box|item)?|log|main|menu(?:bar|item)?|navigation|none|note|option|presentation|progressbar|radio(?:group)?|region|row(?:group|header)?|search(?:box)?|separator|status|switch|tab(?:le|list|panel)?|textbox|toolbar|tooltip|tree(?:grid|item)?)$/,
  ],
  [
    'type',
    /^(?:button|checkbox|date|email|file|hidden|image|month|number|password|radio|range|reset|search|submit|tel|text|time|url|week)$/,
  ],
  ['method', /^(?:get|post|dialog)$/i],
  ['colspan', /^\d{1,3}$/],
  ['rowspan', /^\d{1,3}$/],
  ['scope', /^(?:row|col|rowgroup|colgroup)$/],
  ['aria-current', /^(?:page|step|location|date|time|true|false)$/],
  ['aria-sort', /^(?:none|ascending|descending|other)$/],
  ['aria-rowcount', /^-?\d{1,7}$/],
  ['aria-colcount', /^-?\d{1,5}$/],
  ['aria-rowindex', /^\d{1,7}$/],
  ['aria-colindex', /^\d{1,5}$/],
]);
const STATES = /^aria-(?:selected|checked|pressed|expanded|hidden|disabled|readonly|multiselectable|live|haspopup|orientation)$/;
const STATE_VALUE = /^(?:true|false|mixed|off|polite|assertive|menu|dialog|listbox|grid|tree|horizontal|vertical)$/;
const SHAPED = new Set([
  'id',
  'class',
  'name',
  'value',
  'href',
  'action',
  'for',
  'alt',
  'title',
  'placeholder',
  'aria-label',
  'aria-labelledby',
  'col-id',
  'data-label',
  'data-field',
]);

const LONGEST = 200_000;
const MOST_ALIKE = 6;
const DEEPEST = 60;

/** Letters a, digits 9, the length and everything else kept. */
export function shape(text: string): string {
  return text
    .replace(/\p{L}|\p{M}/gu, 'a')
    .replace(/\p{N}/gu, '9')
    .replace(/[^\sa9\p{P}]/gu, '*');
}

function textLine(text: string): string {
  const trimmed = text.trim();
  return isLabel(trimmed) ? trimmed : shape(trimmed.slice(0, 160));
}

/** What a state cell and the link of its row say: a state that was not understood is what a report is often about. */
const WORDS = new Set([...KNOWN_LABELS, 'correspondanceok', 'pasdecorrespondance', 'codeclientdifferent', 'ficheclient']);

/** Comparing drops what is neither a Latin letter nor a digit: nothing else may slip out with a label. */
const isLabel = (text: string): boolean =>
  text.length < 120 && WORDS.has(key(text)) && /^[\p{Script=Latin}\p{Mn}\p{P}\s°→]*$/u.test(text);

export function reportOf(doc: Document): string {
  const out: string[] = [`report 1 · live ${doc.defaultView !== null}`];
  let size = 0;
  const put = (depth: number, text: string): void => {
    const line = `${' '.repeat(depth)}${text}`;
    size += line.length + 1;
    if (size < LONGEST) out.push(line);
  };
  const walk = (element: Element, depth: number): void => {
    put(depth, `<${tagOf(element)}${attributesOf(element)}>`);
    const value = controlValue(element);
    if (value !== null || depth > DEEPEST) {
      put(depth + 1, value === null ? '…' : `"${textLine(value)}"`);
      return;
    }
    let alike = 0;
    let before = '';
    for (let node = element.firstChild; node && size < LONGEST; node = node.nextSibling) {
      if (node.nodeType === 3 && (node as Text).data.trim() !== '') put(depth + 1, `"${textLine((node as Text).data)}"`);
      if (node.nodeType !== 1 || isSkipped(node as Element)) continue;
      const child = node as Element;
      alike = child.tagName === before ? alike + 1 : 0;
      before = child.tagName;
      if (alike === MOST_ALIKE) put(depth + 1, '… more alike');
      if (alike < MOST_ALIKE) walk(child, depth + 1);
    }
  };
  walk(doc.body ?? doc.documentElement, 0);
  if (size >= LONGEST) out.push('… cut');
  return out.join('\n');
}

/** Elements that are none of HTML's may be named after the firm, or after anybody. */
const tagOf = (element: Element): string => {
  const name = element.tagName.toLowerCase();
  const isOwn = name.includes('-') || Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
  return isOwn ? shape(name) : name;
};

function attributesOf(element: Element): string {
  const shown: string[] = [];
  for (const { name, value } of element.attributes) {
    if (SAFE.get(name)?.test(value) || (STATES.test(name) && STATE_VALUE.test(value))) shown.push(`${name}="${value}"`);
    else if (SHAPED.has(name)) shown.push(`${name}="${isLabel(value) ? value.trim() : shape(value.slice(0, 80))}"`);
  }
  if (hidesItself(element)) shown.push('hidden');
  return shown.length > 0 ? ` ${shown.join(' ')}` : '';
}

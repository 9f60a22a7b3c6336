import { clean, key } from './text';
import { controlValue, isInline, isSkipped, shadowNodes } from './text-of';

/** A run of text between two line breaks. */
export interface Line {
  text: string;
  first: Text;
  last: Text;
}

/** An element whose whole text (or accessible name) is a wanted label: innermost and outermost element with that text. */
export interface Named {
  key: string;
  inner: Element;
  outer: Element;
}

export interface Outline {
  lines: Line[];
  names: Named[];
  /** Lists too long to be looked at whole. */
  skimmed: Element[];
}

/** Long lists are skimmed: their first and last children say what they are; less of them does where nothing but items can be. */
const LONG = 100;
const ENDS = { items: { head: 12, tail: 6 }, any: { head: 40, tail: 12 } } as const;
const LONGEST_NAME = 120;
/** Deeper than any page; keeps a hostile one from exhausting the stack. */
const DEEPEST = 300;

/** Words that icon fonts draw as a picture, before or after a label. */
const LIGATURE =
  /^(?:sync|refresh|cached|autorenew|arrow(?:upward|downward|forward|back|dropdown|dropup)|uploadfile|upload|cloudupload|cloudsync|home|info|list|people|person|group|folder|chevronright|expandmore|unfoldmore|keyboardarrow(?:right|down)|sort|filterlist|menu|settings)|(?:sync|refresh|arrow(?:upward|downward|forward|dropdown|dropup)|chevronright|expandmore|unfoldmore|sort|filterlist|morevert|help(?:outline)?|info(?:outline)?|lock|edit|contentcopy)$/;

/** Icon fonts: « cloud_sync Synchronisation My Unisoft » is named by its words. */
function wantedKey(text: string, wanted: (key: string) => boolean, composed: boolean): string | null {
  const whole = key(text);
  if (whole === '') return null;
  if (wanted(whole)) return whole;
  const bare = composed ? whole.replace(LIGATURE, '') : whole;
  return bare !== whole && wanted(bare) ? bare : null;
}

/** A column's label is the header's own text: how to sort, and help, are elements beside it. */
function headerKey(element: Element, wanted: (key: string) => boolean): string | null {
  if (!element.firstElementChild || !element.closest('th,[role=columnheader]')) return null;
  const own = key(Array.from(element.childNodes, (node) => (node.nodeType === 3 ? (node as Text).data : ' ')).join(''));
  return own !== '' && wanted(own) ? own : null;
}

function attributeName(element: Element): string {
  if (element.tagName === 'INPUT') {
    const input = element as HTMLInputElement;
    if (/^(?:submit|button|reset)$/.test(input.type)) return input.value;
    if (input.type === 'image') return input.alt || input.value;
    return '';
  }
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title') ?? '';
}

/** One pass over a document: its lines, and the elements named like one of the wanted labels. Reads no style, no layout. */
export function outline(root: Element, wanted: (key: string) => boolean): Outline {
  const lines: Line[] = [];
  const names: Named[] = [];
  const skimmed: Element[] = [];
  let run = '';
  let first: Text | null = null;
  let last: Text | null = null;

  const flush = (): void => {
    const text = first && last ? clean(run) : '';
    if (text !== '' && first && last) lines.push({ text, first, last });
    run = '';
    first = null;
    last = null;
  };
  const named = (element: Element, text: string, from: number): void => {
    const name = text.trim() === '' ? attributeName(element) : text;
    if (name.length > LONGEST_NAME) return;
    const inside = names.length === from + 1 ? names[from] : undefined;
    // A link around a picture is named by the picture.
    const found =
      name === ''
        ? (inside?.key ?? null)
        : (wantedKey(name, wanted, element.firstElementChild !== null) ?? headerKey(element, wanted));
    if (found === null) return;
    if (inside?.key === found) inside.outer = element;
    else names.push({ key: found, inner: element, outer: element });
  };
  /** Text of the element, or null when it is longer than any name. */
  const walk = (element: Element, depth: number): string | null => {
    let text: string | null = '';
    const from = names.length;
    const add = (more: string | null): void => {
      text = text === null || more === null || text.length + more.length > 4 * LONGEST_NAME ? null : text + more;
    };
    const count = element.childElementCount;
    const ends = count > LONG && LISTS.has(element.tagName) ? ENDS.items : ENDS.any;
    if (count > LONG) skimmed.push(element);
    const isList = count > LONG && (ends === ENDS.items || count === element.childNodes.length);
    let index = 0;
    const visit = (node: Node): void => {
      if (node.nodeType === 3) {
        const data = (node as Text).data;
        add(data);
        run += data;
        if (data.trim() !== '') {
          first ??= node as Text;
          last = node as Text;
        }
      } else if (node.nodeType === 1) {
        const child = node as Element;
        index++;
        if (count > LONG && !isList && index > ends.head && index <= count - ends.tail) {
          add(null);
          return;
        }
        if (isSkipped(child) || depth > DEEPEST) return;
        const control = controlValue(child) !== null;
        const breaks = control || !isInline(child);
        if (breaks) flush();
        if (control) named(child, '', names.length);
        else {
          const inner = walk(child, depth + 1);
          add(breaks && inner !== null ? `\n${inner}\n` : inner);
        }
        if (breaks) flush();
      }
    };
    const shadow = shadowNodes(element);
    if (shadow) shadow.forEach(visit);
    else if (isList) {
      add(null);
      for (const child of endsOf(element, ends)) visit(child);
    } else for (let node = element.firstChild; node; node = node.nextSibling) visit(node);
    if (text !== null) named(element, text, from);
    return text;
  };
  walk(root, 0);
  flush();
  return { lines, names, skimmed };
}

/** Nothing but their items is in them. */
const LISTS = new Set(['TBODY', 'TABLE', 'UL', 'OL']);

/** The first and the last children of a long list, without a look at those between: that alone would cost as much as the rest. */
function endsOf(list: Element, length: { head: number; tail: number }): Element[] {
  const head: Element[] = [];
  const tail: Element[] = [];
  for (let at = list.firstElementChild; at && head.length < length.head; at = at.nextElementSibling) head.push(at);
  for (let at = list.lastElementChild; at && tail.length < length.tail; at = at.previousElementSibling) tail.unshift(at);
  return [...head, ...tail];
}

/** Smallest element that holds the whole line. */
export function elementOfLine(line: Line): Element | null {
  let at = line.first.parentElement;
  while (at && !at.contains(line.last)) at = at.parentElement;
  return at;
}

/** Elements whose text nobody reads there; `title` and `desc` are those of a drawing. `MU-…` are our own. */
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD OBJECT IFRAME DATALIST COLGROUP title desc'.split(' '));
/** Elements that do not break a line; any other starts and ends one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

const CONTROLS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

const isSkippedTag = (tag: string): boolean => SKIPPED.has(tag) || tag.startsWith('MU-');
export const isSkipped = (element: Element): boolean => isSkippedTag(element.tagName);
export const isInline = (element: Element): boolean => INLINE.has(element.tagName);

/** What a custom element shows: its open shadow, and in each slot of that what it was given. Null for any other element. */
export function shadowNodes(element: Element): readonly Node[] | null {
  if (element.shadowRoot) return Array.from(element.shadowRoot.childNodes);
  const given = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  return given.length > 0 ? given : null;
}

export interface TextOptions {
  /** More elements to leave out. */
  skip?: (element: Element) => boolean;
}

/** The value of a form control, or null for any other element. */
export function controlValue(element: Element): string | null {
  const tag = element.tagName;
  if (!CONTROLS.has(tag)) return null;
  if (tag === 'INPUT') {
    const input = element as HTMLInputElement;
    return /^(?:hidden|checkbox|radio|image|file|password)$/.test(input.type) ? '' : input.value;
  }
  if (tag === 'TEXTAREA') return (element as HTMLTextAreaElement).value;
  const select = element as HTMLSelectElement;
  return (select.options[select.selectedIndex] ?? select.querySelector('option[selected]'))?.textContent ?? '';
}

/** Text of an element that holds one value and nothing else, however many elements are around it; null for any other, as for what shows a shadow. */
export function wrappedText(element: Element): string | null {
  let at = element;
  for (let child = at.firstElementChild; child; child = at.firstElementChild) {
    if (child.nextElementSibling !== null || child.shadowRoot || !isWrapper(child.tagName)) return null;
    at = child;
  }
  const text = at.textContent ?? '';
  // Told by length, since to look at text nodes costs more.
  return at === element || isAsLong(text, element.textContent ?? '') ? text : null;
}

const isAsLong = (text: string, whole: string): boolean =>
  text.length === whole.length || text.trim().length === whole.trim().length;

const wrappers = new Map<string, boolean>();

function isWrapper(tag: string): boolean {
  let known = wrappers.get(tag);
  if (known === undefined) {
    known = !isSkippedTag(tag) && tag !== 'SLOT' && !CONTROLS.has(tag);
    wrappers.set(tag, known);
  }
  return known;
}

/** Text of an element with a line feed where a line breaks; a control stands for its value. */
export function textOf(element: Element, options: TextOptions = {}): string {
  if (element.firstElementChild === null && !element.shadowRoot) return controlValue(element) ?? element.textContent ?? '';
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (isSkipped(child) || options.skip?.(child)) return;
      const value = controlValue(child);
      const breaks = value !== null || !isInline(child);
      if (breaks) text += '\n';
      if (value !== null) text += value;
      else walk(child);
      if (breaks) text += '\n';
    }
  };
  const walk = (parent: Element): void => {
    const shadow = shadowNodes(parent);
    if (shadow) shadow.forEach(add);
    else for (let node = parent.firstChild; node; node = node.nextSibling) add(node);
  };
  const own = controlValue(element);
  if (own !== null) return own;
  walk(element);
  return text;
}

const ownLabel = (element: Element): string =>
  ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? '').find((label) => label !== '') ??
  (element.tagName === 'svg' ? (element.querySelector('title')?.textContent ?? '') : '');

/** What stands for the text of an element that shows only pictures or icons: its own label, or those of all that is in it. */
export function labelsIn(element: Element): string {
  const own = ownLabel(element);
  if (own !== '') return own;
  const labels: string[] = [];
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (isSkipped(child)) continue;
      const label = ownLabel(child);
      if (label === '') walk(child);
      else labels.push(label);
    }
  };
  walk(element);
  return labels.join('\n');
}

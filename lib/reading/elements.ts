/** There may be ten thousand of them, and `Array.from` or `for…of` take six times as long over a list of the DOM. */

interface List<E> {
  readonly length: number;
  item(index: number): E | null;
}

export function elementsOf<E extends Element>(list: List<E>): E[] {
  const elements: E[] = [];
  for (let i = 0, { length } = list; i < length; i++) elements.push(list.item(i) as E);
  return elements;
}

export function childrenOf(parent: Element): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

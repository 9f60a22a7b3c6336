import type { ClientRow } from '../dayboard/clients';

/** The row, or its cell where the row has no box of its own (`display: contents`). */
export function boxOf(row: ClientRow): Element {
  const { element, badgeCells } = row;
  const candidates = [element, ...badgeCells, ...badgeCells.flatMap((cell) => [...cell.children])];
  return candidates.find((candidate) => getComputedStyle(candidate).display !== 'contents') ?? element;
}

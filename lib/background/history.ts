/** Every account that was created and every sync that was run: kept a year, then forgotten. */
import { type HistoryEntry, historyItem } from './items';

const YEAR = 365 * 24 * 60 * 60 * 1000;
/** About a megabyte and a half: a year of the busiest firm, and far from what the storage holds. */
export const MOST_ENTRIES = 5000;

/** A worker that died may report the same thing again on waking. */
const identity = ({ at, kind, origin, number, command }: HistoryEntry): string =>
  JSON.stringify([at, kind, origin, number, command]);

/** Oldest first: without what is over a year old, without doubles, and without the oldest beyond the limit. */
export function tidy(entries: readonly HistoryEntry[], now: number): HistoryEntry[] {
  const once = new Map(entries.filter(({ at }) => at > now - YEAR).map((entry) => [identity(entry), entry]));
  return [...once.values()].sort((one, other) => one.at - other.at).slice(-MOST_ENTRIES);
}

export const appendHistory = (entries: readonly HistoryEntry[], now: number = Date.now()) =>
  historyItem.update((before) => tidy([...before, ...entries], now));

/** Newest first. */
export const readHistory = async (now: number = Date.now()): Promise<HistoryEntry[]> =>
  tidy(await historyItem.get(), now).reverse();

export const deleteHistory = () => historyItem.update(() => []);

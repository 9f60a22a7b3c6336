import { beforeEach, expect, it } from 'vitest';
import { appendHistory, deleteHistory, MOST_ENTRIES, readHistory, tidy } from '../../../lib/background/history';
import type { HistoryEntry } from '../../../lib/background/items';
import { pretendBrowser } from './pretend-browser';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 5, 1);
const entry = (daysAgo: number, number = '411ROMEOSW'): HistoryEntry => ({
  at: NOW - daysAgo * DAY,
  kind: 'account',
  origin: 'https://gestion.example',
  number,
  name: 'ROMEO SWING',
  command: 'repair',
  result: 'created',
  requestId: null,
});

beforeEach(() => void pretendBrowser());

it('keeps a year, newest first', async () => {
  await appendHistory([entry(366), entry(364), entry(1)], NOW);
  await appendHistory([entry(2)], NOW);
  expect((await readHistory(NOW)).map(({ at }) => (NOW - at) / DAY)).toEqual([1, 2, 364]);
  expect(await readHistory(NOW + 2 * DAY)).toHaveLength(2);
});

it('writes the same thing once, though it be reported twice', async () => {
  await appendHistory([entry(1), entry(1, '411BANANA0')], NOW);
  await appendHistory([entry(1)], NOW);
  expect(await readHistory(NOW)).toHaveLength(2);
});

it('loses nothing when two append at once', async () => {
  await Promise.all([...Array(20)].map((_, index) => appendHistory([entry(1, `411${index}`)], NOW)));
  expect(await readHistory(NOW)).toHaveLength(20);
});

it('lets the oldest go beyond its limit', () => {
  const many = [...Array(MOST_ENTRIES + 10)].map((_, index) => entry(300 - index / 100, `411${index}`));
  const kept = tidy(many, NOW);
  expect(kept).toHaveLength(MOST_ENTRIES);
  expect(kept[0]?.number).toBe('41110');
});

it('is gone when it is deleted', async () => {
  await appendHistory([entry(1)], NOW);
  await deleteHistory();
  expect(await readHistory(NOW)).toEqual([]);
});

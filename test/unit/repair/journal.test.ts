import { expect, it } from 'vitest';
import { LINE_STATES } from '../../../lib/domain/repair';
import { moveLine, openJournal, parseJournal, recover, repairState, summary } from '../../../lib/repair/journal';
import { inTurn } from '../../../lib/repair/store';
import { ID, journalOf } from './workshop';

const journal = journalOf(['411A', '411B', '411C']);

it('opens with what is ticked, and leaves the rest out', () => {
  const plan = {
    lines: journal.lines.map((line, i) => ({
      ...line,
      decision: (['create', 'ask', 'leave-out'] as const)[i] ?? 'create',
      reason: 'missing' as const,
      other: null,
      ticked: i === 0,
    })),
    refusal: null,
    dossier: journal.dossier,
    dossierCompared: true,
    nonce: '',
  };
  const states = (ticked: string[]) => openJournal(plan, new Set(ticked), ID, 7).lines.map((line) => line.state);
  expect(states(['1'])).toEqual(['planned', 'left-out', 'left-out']);
  expect(states(['1', '2', '3'])).toEqual(['planned', 'planned', 'left-out']);
});

it('survives storage, and refuses what is damaged', () => {
  expect(parseJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
  for (const damaged of [null, {}, 'x', { ...journal, version: 2 }, { ...journal, lines: [{}] }])
    expect(parseJournal(damaged)).toBeNull();
});

it.each([
  ['planned', ['creating', 'found', 'failed']],
  ['creating', ['planned', 'in-doubt', 'created', 'failed']],
  ['in-doubt', ['planned', 'created', 'failed']],
  ['created', ['failed']],
  ['found', []],
  ['failed', []],
  ['left-out', []],
] as const)('from %s only to %j', (from, allowed) => {
  const at = { ...journal, lines: journal.lines.map((line) => ({ ...line, state: from })) };
  const possible = LINE_STATES.filter((to) => {
    try {
      return to !== from && moveLine(at, '1', to, 1).lines[0]?.state === to;
    } catch {
      return false;
    }
  });
  expect(possible).toEqual(allowed);
});

it('is in doubt, after a death, about what was being created, and about nothing else', () => {
  const dead = moveLine(moveLine(journal, '1', 'creating', 1), '2', 'found', 1);
  expect(recover(dead, 2).lines.map((line) => line.state)).toEqual(['in-doubt', 'found', 'planned']);
});

it('keeps the time of the write when it is read back', () => {
  const written = moveLine(moveLine(journal, '1', 'creating', 1), '1', 'created', 2);
  expect(moveLine(written, '1', 'created', 9, { verified: true }).lines[0]).toMatchObject({ at: 2, verified: true });
});

it('counts each line once', () => {
  let at = moveLine(moveLine(journal, '1', 'creating', 1), '2', 'found', 1, { verified: true });
  expect(summary({ ...at, status: 'running' }, 99)).toMatchObject({
    total: 3,
    found: 1,
    left: 2,
    current: ['Client n° 0'],
    waitUntil: 99,
  });
  at = moveLine(moveLine(at, '1', 'created', 2), '3', 'failed', 2);
  expect(summary({ ...at, status: 'done' }, 99)).toMatchObject({ unproven: 1, created: 0, failed: 1, left: 0, waitUntil: null });
  expect(repairState({ ...at, status: 'done' })).toBe('failed');
  expect(repairState(at)).toBe('planned');
});

it('stores one after the other, and shares what waits', async () => {
  const written: string[] = [];
  let content = 'a';
  const save = inTurn(async () => {
    const now = content;
    written.push(now);
    await Promise.resolve();
    if (now === 'b') throw new Error('full');
  });
  const first = save();
  await Promise.resolve();
  await Promise.resolve();
  content = 'b';
  const both = Promise.allSettled([save(), save()]);
  await first;
  expect((await both).map((end) => end.status)).toEqual(['rejected', 'rejected']);
  content = 'c';
  await save();
  expect(written).toEqual(['a', 'b', 'c']);
});

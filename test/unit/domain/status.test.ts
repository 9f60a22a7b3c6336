import { expect, test } from 'vitest';
import { isOutdated, type Status } from '../../../lib/domain/status';
import { SITE } from './samples';

const status = (asOf: number, origin = SITE) => ({ origin, asOf }) as Status;

test.each([
  ['nothing is shown', status(5), null, false],
  ['a later one', status(6), status(5), false],
  ['the same again', status(5), status(5), false],
  ['an earlier one', status(4), status(5), true],
  ['an earlier one of another site', status(4, 'https://other.example'), status(5), false],
  ['the clock was set back', status(5), status(3_600_000), false],
])('is a status outdated: %s', (_, next, shown, outdated) => {
  expect(isOutdated(next, shown)).toBe(outdated);
});

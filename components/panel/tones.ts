/** The colour of each outcome, the same in the panel, on the badges and in the popup. */
import type { Outcome } from '../../lib/domain/decision-table';

export const OUTCOME_TONE: Record<Outcome, 'red' | 'amber' | 'blue' | 'green' | 'grey'> = {
  blocked: 'red',
  'to-verify': 'amber',
  'duplicate-risk': 'amber',
  'auto-create': 'blue',
  'will-sync': 'green',
};

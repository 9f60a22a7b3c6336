/** What may be said of a client's account to a person. */
import type { ChartEvidence } from './chart';
import type { DiagnosedClient } from './diagnosis';

/** A number that only looks alike may be another client's: then this one's account is absent, no more. */
export const shownEvidence = ({ evidence, namesake }: DiagnosedClient): ChartEvidence =>
  evidence === 'same-name' && !namesake ? 'absent' : evidence;

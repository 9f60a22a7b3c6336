/** The repair plan: which accounts would be created, under which number and label, and what is left out and why. It writes nothing. */
import { type NumberProblem, nearTwinKey, numberProblem } from './account-number';
import { companyNameKey, sameName } from './company-name';
import type { Account, CorrespondenceState } from './facts';

/** A client whose account may be missing. */
export type RepairCandidate = {
  clientKey: string;
  name: string;
  /** Code Comptable Généré, to the letter, read off the Fiche Client; null when it was not read. */
  number: string | null;
  state: CorrespondenceState;
};

export type PlanReason =
  /** Not in the chart: will be created. */
  | 'missing'
  /** Unticked until the user decides: another number carries the same name, or looks alike. */
  | 'same-name'
  | 'near-twin'
  /** Left out. */
  | 'no-code'
  | 'same-number-in-plan'
  | 'already-there'
  | 'closed'
  | NumberProblem;

export type PlanLine = {
  id: string;
  clientKey: string;
  name: string;
  /** '' when no code was read. */
  number: string;
  /** Intitulé du compte: the client's name, clipped. */
  label: string;
  decision: 'create' | 'ask' | 'leave-out';
  reason: PlanReason;
  /** The account that made the reason: the twin, the namesake, the one that is there. */
  other: { number: string; label: string } | null;
  ticked: boolean;
};

export type PlanRefusal = 'wrong-dossier' | 'wrong-setup' | 'forbidden-by-policy' | 'firm-key-forbidden';

export type RepairPlan = {
  lines: PlanLine[];
  /** Nothing may be written, and why. */
  refusal: PlanRefusal | null;
  /** The dossier that the key opens: where the accounts would be created. */
  dossier: { id: number; name: string };
  /** False when the page did not name its dossier, so that the two could not be compared. */
  dossierCompared: boolean;
  /** What the user confirms is this plan and no other. */
  nonce: string;
};

export type PlanInput = {
  candidates: readonly RepairCandidate[];
  /** The whole 411 list, just read. */
  chart: readonly Account[];
  /** `max_car_third_p_account`; null when it could not be read. */
  longestNumber: number | null;
  /** « Dossier sélectionné pour la liaison »; null when the page does not say. */
  linkedDossier: string | null;
  /** The dossier that the key opens. */
  keyDossier: { id: number; name: string };
  keyLevel: 'dossier' | 'firm';
  /** Nearly every client says « Code Client différent »: another dossier was linked. */
  wrongSetup: boolean;
  policy: { writingForbidden: boolean; firmKeyForbidden: boolean };
  nonce: string;
};

/** Longest label sent, in characters. My Unisoft does not document its own limit. */
export const LONGEST_LABEL = 100;

const INVISIBLE = /\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The client's name on one line, without invisible or direction marks, clipped; the number when no name is left (COMPTE4). */
export const accountLabel = (name: string, number: string): string =>
  [...name.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_LABEL).join('').trim() || number;

type Verdict = Pick<PlanLine, 'decision' | 'reason' | 'other'>;
const leaveOut = (reason: PlanReason, other: Verdict['other'] = null): Verdict => ({ decision: 'leave-out', reason, other });
const ask = (reason: PlanReason, other: Verdict['other']): Verdict => ({ decision: 'ask', reason, other });

/** Decides, client by client, in the order given. Pure: the same input gives the same plan. */
export function planRepair(input: PlanInput): RepairPlan {
  const byNumber = new Map(input.chart.map((account) => [account.number, account]));
  const byName = new Map(input.chart.map((account) => [companyNameKey(account.label), account]));
  const wanted = input.candidates.flatMap(({ number, name }) => (number ? [{ number, label: name }] : []));
  const byTwin = new Map<string, { number: string; label: string }[]>();
  for (const one of [...input.chart, ...wanted]) {
    const key = nearTwinKey(one.number);
    const alike = byTwin.get(key);
    if (alike) alike.push(one);
    else byTwin.set(key, [one]);
  }
  const planned = new Set<string>();

  const judge = ({ number, name }: RepairCandidate): Verdict => {
    if (!number) return leaveOut('no-code');
    const problem = numberProblem(number, input.longestNumber);
    if (problem) return leaveOut(problem);
    const there = byNumber.get(number);
    if (there) return leaveOut(there.closed ? 'closed' : 'already-there', there);
    if (planned.has(number)) return leaveOut('same-number-in-plan');
    planned.add(number);
    const twin = byTwin.get(nearTwinKey(number))?.find((other) => other.number !== number);
    if (twin) return ask('near-twin', twin);
    const wantedName = companyNameKey(name);
    const namesake = wantedName ? byName.get(wantedName) : undefined;
    if (namesake) return ask('same-name', namesake);
    return { decision: 'create', reason: 'missing', other: null };
  };

  const lines = input.candidates.map((candidate, index): PlanLine => {
    const { decision, reason, other } = judge(candidate);
    const { clientKey, name } = candidate;
    const number = candidate.number ?? '';
    const shown = other && { number: other.number, label: other.label };
    const label = accountLabel(name, number);
    return { id: `${index + 1}`, clientKey, name, number, label, decision, reason, other: shown, ticked: decision === 'create' };
  });
  const { keyDossier: dossier, nonce } = input;
  return { lines, refusal: refusalOf(input), dossier, dossierCompared: input.linkedDossier !== null, nonce };
}

function refusalOf({ policy, keyLevel, linkedDossier, keyDossier, wrongSetup }: PlanInput): PlanRefusal | null {
  if (policy.writingForbidden) return 'forbidden-by-policy';
  if (policy.firmKeyForbidden && keyLevel === 'firm') return 'firm-key-forbidden';
  if (linkedDossier !== null && !sameName(linkedDossier, keyDossier.name)) return 'wrong-dossier';
  return wrongSetup ? 'wrong-setup' : null;
}

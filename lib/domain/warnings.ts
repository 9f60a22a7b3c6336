/** Signs of a wrong set-up, and dangers that the banner does not tell. Pure. */
import { areNearTwins } from './account-number';
import { companyNameKey } from './company-name';
import type { DiagnosedClient } from './diagnosis';
import type { Journal } from './facts';

export type Warning =
  | { kind: 'other-dossier-linked'; count: number; total: number }
  | { kind: 'key-for-other-dossier'; linked: string; keyDossier: string }
  | { kind: 'firm-level-key' }
  | { kind: 'stale-page'; count: number }
  | { kind: 'near-twins'; pairs: { code: string; name: string; other: string }[]; count: number }
  | { kind: 'namesakes'; name: string; other: string; count: number }
  | { kind: 'refused-numbers'; codes: string[]; count: number }
  | { kind: 'missing-journal'; label: string; code: string };

const SHOWN = 5;

/** The number that the warning is about: the one that My Unisoft would be asked for. */
const numberOf = ({ generatedCode, code }: DiagnosedClient): string => generatedCode ?? code;

/** Do the dossier that the page names and the key's read as the same? Unknown on either side is no contradiction. */
export const sameDossier = (linked: string | null, keyDossier: string | null): boolean =>
  linked === null || keyDossier === null || companyNameKey(linked) === companyNameKey(keyDossier);

export type WarningInput = {
  /** See `otherDossierLinked`. */
  otherDossier: boolean;
  clients: readonly DiagnosedClient[];
  linkedDossier: string | null;
  keyDossier: string | null;
  firmLevelKey: boolean;
  journals: readonly Journal[];
  /** Codes of the journals in My Unisoft; null when they were not read. */
  diaryCodes: readonly string[] | null;
};

export function findWarnings(input: WarningInput): Warning[] {
  const { clients, linkedDossier, keyDossier, diaryCodes } = input;
  const warnings: Warning[] = [];
  if (!sameDossier(linkedDossier, keyDossier)) {
    warnings.push({ kind: 'key-for-other-dossier', linked: linkedDossier ?? '', keyDossier: keyDossier ?? '' });
  }
  if (input.otherDossier) {
    const count = clients.filter((client) => client.state === 'code-differs').length;
    warnings.push({ kind: 'other-dossier-linked', count, total: clients.length });
  }
  if (input.firmLevelKey) warnings.push({ kind: 'firm-level-key' });
  const stale = clients.filter((client) => client.stale).length;
  // With another dossier linked, accounts that are not in it say nothing of the page's age.
  if (stale > 0 && !input.otherDossier) warnings.push({ kind: 'stale-page', count: stale });
  const twins = clients.filter((client) => client.lookalike !== null && areNearTwins(numberOf(client), client.lookalike.number));
  if (twins.length > 0) {
    const pairs = twins
      .slice(0, SHOWN)
      .map((client) => ({ code: numberOf(client), name: client.name, other: client.lookalike?.number ?? '' }));
    warnings.push({ kind: 'near-twins', pairs, count: twins.length });
  }
  // With the whole chart, such a client is a `duplicate-risk` already.
  const namesakes = clients.filter(({ outcome, namesake }) => outcome === 'auto-create' && namesake);
  const [first] = namesakes;
  if (first) {
    warnings.push({ kind: 'namesakes', name: first.name, other: first.lookalike?.number ?? '', count: namesakes.length });
  }
  const refused = clients.filter((client) => client.evidence === 'refused');
  if (refused.length > 0) {
    warnings.push({
      kind: 'refused-numbers',
      codes: refused.slice(0, SHOWN).map(numberOf),
      count: refused.length,
    });
  }
  for (const journal of input.journals) {
    if (diaryCodes !== null && !diaryCodes.includes(journal.code)) {
      warnings.push({ kind: 'missing-journal', label: journal.label, code: journal.code });
    }
  }
  return warnings;
}

/** The tab Informations alone shows the error and the option; where only a script shows it, it is out of reach from the other tabs. */
import type { SiteFacts } from '../domain/facts';
import type { KnownInformation, SiteRecord } from './items';

/** What the tab said, to be kept; what was kept before when it was not read. */
export function learnInformation(facts: SiteFacts, before: KnownInformation | null): KnownInformation | null {
  if (facts.completeness === 'loading' || isOutOfReach(facts)) return before;
  const { readAt, banner, autoCreate, dossier, lastSync, entriesLeft, journals } = facts;
  return { readAt, banner, autoCreate, dossier, lastSync, entriesLeft, journals };
}

/**
 * The facts with what the tab said when it was last read, and when that was; null where they need nothing of it. A sync that began
 * since may have changed all of it.
 */
export function withInformation({ facts, information, sync }: SiteRecord): { facts: SiteFacts; readAt: number } | null {
  if (facts === null || information === null || !isOutOfReach(facts) || (sync.startedAt ?? 0) > information.readAt) return null;
  const { readAt, banner, autoCreate, dossier, lastSync, entriesLeft, journals } = information;
  return {
    readAt,
    facts: {
      ...facts,
      banner: facts.banner ?? banner,
      autoCreate: facts.autoCreate === 'unknown' ? autoCreate : facts.autoCreate,
      dossier: facts.dossier ?? dossier,
      lastSync: facts.lastSync ?? lastSync,
      entriesLeft: facts.entriesLeft ?? entriesLeft,
      journals: facts.journals.length > 0 ? facts.journals : journals,
      problems: autoCreate === 'unknown' ? facts.problems : facts.problems.filter((problem) => problem.part !== 'auto-create'),
    },
  };
}

const isOutOfReach = (facts: SiteFacts): boolean => facts.problems.some((problem) => problem.part === 'informations');

/** Every sentence that a user sees in a page, the card or a notification. The popup's and the options' are beside: a page does not carry them. */
import type { Language } from '../status';
import { panelEn } from './panel-en';
import { type PanelWords, panelFr } from './panel-fr';
import { repairEn } from './repair-en';
import { type RepairWords, repairFr } from './repair-fr';
import { reportEn } from './report-en';
import { type ReportWords, reportFr } from './report-fr';

export type Words = { panel: PanelWords; report: ReportWords; repair: RepairWords };

const FR: Words = { panel: panelFr, report: reportFr, repair: repairFr };
const EN: Words = { panel: panelEn, report: reportEn, repair: repairEn };

export const words = (language: Language): Words => (language === 'fr' ? FR : EN);

/** « 14:02 », in the reader's own time zone. */
const timeOf = (at: number, language: Language): string =>
  new Date(at).toLocaleTimeString(language === 'fr' ? 'fr-FR' : 'en-GB', { hour: '2-digit', minute: '2-digit' });

/** « à 14:02 », « le 04/05/2026 à 14:02 »: what was read yesterday must not pass for what is true today. */
export function sinceOf(at: number, now: number, language: Language): string {
  const french = language === 'fr';
  const time = timeOf(at, language);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return french ? `à ${time}` : `at ${time}`;
  const day = new Date(at).toLocaleDateString(french ? 'fr-FR' : 'en-GB');
  return french ? `le ${day} à ${time}` : `on ${day} at ${time}`;
}

/** « aujourd’hui à 14:02 », « le 04/05/2026 à 14:02 ». */
export function momentOf(at: number, now: number, language: Language): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const since = sinceOf(at, now, language);
  return isToday ? `${language === 'fr' ? 'aujourd’hui' : 'today'} ${since}` : since;
}

/** First look at a page's text by the detector, which runs on every page: cheap, without imports, and never the last word. */

/** Spaces of any kind, or none; invisible marks; letters that may carry a combining accent. */
const S = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';
const E = '(?:[eéèEÉÈ]\\u0301?|[eE]\\u0300)';
const words = (text: string): string => text.replace(/ /g, S).replace(/@/g, E);
const any = (...texts: string[]): RegExp => new RegExp(texts.map(words).join('|'), 'i');

const MY_UNISOFT = any('My Unisoft');
const LIEN = any('Lien My Unisoft', 'Synchro\\w*\\.? (?:avec )?My Unisoft', 'API My Unisoft');
const TABS = any(
  'Synchro\\.? Dossiers? Cabinet',
  'Synchro\\.? Dossiers Clients?',
  'Liste des Comptes',
  'Correspondance My Unisoft',
  'Code Client Dayboard',
);
const RECORD = any('Code Comptable G@n@r@');
const CHART = any('Plan comptable');
const CHART_FORM = any('N(?:°|º|um@ro|o\\.?) de compte', 'Nouveau compte');

/** A control that bears the label itself has no text. */
export const NAMED_CONTROL = 'input[aria-label*="Code Comptable G" i],input[placeholder*="Code Comptable G" i]';

/** Is this text worth loading the reader for, and which one? */
export function looksPromising(text: string): 'dayboard' | 'my-unisoft' | null {
  if ((MY_UNISOFT.test(text) && LIEN.test(text) && TABS.test(text)) || RECORD.test(text)) return 'dayboard';
  return CHART.test(text) && CHART_FORM.test(text) ? 'my-unisoft' : null;
}

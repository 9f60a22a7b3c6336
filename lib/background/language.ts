/** The language of every sentence: the options', else the browser's; French unless the browser speaks something else. */
import { browser } from 'wxt/browser';
import type { Language } from '../domain/status';
import { settingsItem } from './items';

export async function currentLanguage(): Promise<Language> {
  const { language } = await settingsItem.get();
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

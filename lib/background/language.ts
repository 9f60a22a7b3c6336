/**
 * The language of every sentence. French until the options say otherwise: both applications exist in French only, and the sentences
 * quote their labels, whatever language the browser's own menus are in. `auto` follows the browser.
 */
import { browser } from 'wxt/browser';
import type { Language } from '../domain/status';
import { settingsItem } from './items';

export async function currentLanguage(): Promise<Language> {
  const { language } = await settingsItem.get();
  if (language !== 'auto') return language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

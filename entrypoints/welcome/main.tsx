import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/options/options.css';
import '../../components/options/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/options/welcome';
import type { OptionsView } from '../../lib/domain/options-view';
import { optionsEn } from '../../lib/domain/words/options-en';
import { optionsFr } from '../../lib/domain/words/options-fr';
import { followTheme } from '../../lib/platform/follow-theme';
import { send } from '../../lib/platform/send';

const place = document.getElementById('app');

/** Drawn at once, and again whenever the user comes back: the steps that are done are ticked. */
async function draw(): Promise<void> {
  const view = await send<'get-options', OptionsView>('get-options', {});
  const french = (view?.language ?? browser.i18n.getUILanguage()).toLowerCase().startsWith('fr');
  const words = french ? optionsFr : optionsEn;
  document.documentElement.lang = french ? 'fr' : 'en';
  document.title = words.assistant;
  const siteOpen = view?.sites.some((site) => site.access && site.seenAt !== null) ?? false;
  if (place) render(<Welcome words={words} siteOpen={siteOpen} keySet={view?.connection.tokenSet ?? false} />, place);
}

followTheme();
void draw();
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void draw());

/** Joins the options page to the background: what it shows, and what its commands ask for. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Commands } from '../../components/options/commands';
import { OptionsPage } from '../../components/options/options-page';
import { Waiting } from '../../components/options/waiting';
import { historyCsv } from '../../lib/domain/history-lines';
import type { OptionsView, SaveAnswer, TestAnswer } from '../../lib/domain/options-view';
import { optionsEn } from '../../lib/domain/words/options-en';
import { optionsFr } from '../../lib/domain/words/options-fr';
import type { RequestName } from '../../lib/platform/messages';
import { saveFile } from '../../lib/platform/save-file';
import { send } from '../../lib/platform/send';
import { askForHost } from './ask-for-host';

const done = async (
  request: Extract<RequestName, 'forget-connection' | 'delete-history' | 'discard-set-aside' | 'erase-everything'>,
) => (await send<typeof request, { ok: boolean }>(request, {}))?.ok ?? false;

export function App() {
  const [view, setView] = useState<OptionsView | 'loading' | 'no-answer'>('loading');
  const [epoch, setEpoch] = useState(0);
  const refresh = useCallback(
    async () => setView((await send<'get-options', OptionsView>('get-options', {})) ?? 'no-answer'),
    [],
  );

  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && void refresh();
    void refresh();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [refresh]);

  const language = typeof view === 'object' ? view.language : null;
  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    document.title = (language === 'fr' ? optionsFr : optionsEn).title;
  }, [language]);

  // French until the options say otherwise.
  if (typeof view === 'string') return <Waiting text={view === 'loading' ? optionsFr.loading : optionsFr.noAnswer} />;

  const then = async <T,>(answer: Promise<T>): Promise<T> => {
    const known = await answer;
    await refresh();
    return known;
  };
  const { grantedHosts } = view.connection;
  const commands: Commands = {
    test: async (input) => {
      await askForHost(input.baseUrl, grantedHosts);
      return (await send<'test-connection', TestAnswer>('test-connection', { input })) ?? null;
    },
    save: async (input, keep) => {
      await askForHost(input.baseUrl, grantedHosts);
      return then(send<'save-connection', SaveAnswer>('save-connection', { input, keep }).then((answer) => answer ?? null));
    },
    forget: () => then(done('forget-connection')),
    saveSettings: (settings) =>
      then(send<'save-settings', { ok: boolean }>('save-settings', settings).then((answer) => answer?.ok ?? false)),
    open: (origin) => void browser.tabs.create({ url: origin }),
    allow: (origin) => then(askForHost(origin, [])),
    removeSite: (origin) =>
      then(send<'remove-site', { ok: boolean }>('remove-site', { origin }).then((answer) => answer?.ok ?? false)),
    exportHistory: (lines) =>
      saveFile((view.language === 'fr' ? optionsFr : optionsEn).history.file, historyCsv(lines, view.language)),
    deleteHistory: () => then(done('delete-history')),
    discardSetAside: () => then(done('discard-set-aside')),
    eraseEverything: async () => {
      const erased = await then(done('erase-everything'));
      setEpoch((before) => before + 1);
      return erased;
    },
  };
  return <OptionsPage view={view} commands={commands} epoch={epoch} />;
}

/** The popup: the sync at a glance. Draws what is stored at once, then follows what the background says. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupState } from '../../components/popup/popup';
import { currentLanguage } from '../../lib/background/language';
import type { Status } from '../../lib/domain/status';
import { requestAccess } from '../../lib/platform/access';
import { lookAtActiveTab } from '../../lib/platform/active-tab';
import { onPush, send } from '../../lib/platform/send';

const app = document.getElementById('app') as HTMLElement;
document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

let state: PopupState = { status: null, tab: null, refused: false, hasAccess: true, language: 'fr' };
const update = (next: Partial<PopupState>) => {
  state = { ...state, ...next };
  render(<Popup state={state} commands={commands} />, app);
};

const open = async (type: 'open-lien' | 'open-options', section: string | null = null) => {
  if (type === 'open-lien') await send('open-lien', { origin: state.status?.origin ?? null });
  else await send('open-options', { section });
  window.close();
};
const commands = {
  rerun: () => void send('rerun-sync', { origin: state.status?.origin ?? null }),
  fix: () => void send('fix', { origin: state.status?.origin ?? null, keys: null }),
  confirm: (nonce: string, ticked: string[]) => void send('confirm', { origin: state.status?.origin ?? null, nonce, ticked }),
  cancel: () => void send('cancel', { origin: state.status?.origin ?? null }),
  resume: () => void send('resume', { origin: state.status?.origin ?? null }),
  openLien: () => void open('open-lien'),
  openOptions: (section: string | null) => void open('open-options', section),
  async useHere(origin: string) {
    // Called in the very click: the browser asks for that one host, and the background takes it from there.
    const granted = await requestAccess(origin);
    update({ refused: !granted });
    if (granted) window.close();
  },
};

onPush(new AbortController().signal, (push) => {
  if (push.push === 'status' && push.status.origin === (state.status?.origin ?? push.status.origin))
    update({ status: push.status });
});

async function start(): Promise<void> {
  const tab = await lookAtActiveTab();
  const own = tab === null ? undefined : await send<'get-status', Status>('get-status', { origin: tab.origin });
  const status =
    own ?? (tab?.page && !tab.granted ? null : await send<'get-status', Status>('get-status', { origin: null })) ?? null;
  const granted =
    status === null ||
    (await browser.permissions.contains({
      origins: [`${new URL(status.origin).protocol}//${new URL(status.origin).hostname}/*`],
    }));
  update({ tab, status, hasAccess: granted, language: await currentLanguage() });
}
void start();

/** The popup: the sync at a glance. Draws what is stored at once, then follows what the background says. */
import { render } from 'preact';
import { Popup, type PopupState } from '../../components/popup/popup';
import { glanceItem, seenSites } from '../../lib/background/items';
import { currentLanguage } from '../../lib/background/language';
import { isOutdated, type Status } from '../../lib/domain/status';
import { hasAccess, requestAccess } from '../../lib/platform/access';
import { activeOrigin, lookAtActiveTab } from '../../lib/platform/active-tab';
import { onPush, send } from '../../lib/platform/send';

const app = document.getElementById('app') as HTMLElement;
document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

let state: PopupState = { status: null, tab: null, refused: false, hasAccess: true, language: 'fr' };
const update = (next: Partial<PopupState>) => {
  const late = next.status && isOutdated(next.status, state.status);
  state = { ...state, ...next, ...(late && { status: state.status }) };
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
  abandon: () => void send('abandon', { origin: state.status?.origin ?? null }),
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

/** What is stored is drawn at once; then the worker is asked, and, on a site that it does not know, the page itself. */
async function start(): Promise<void> {
  const origin = await activeOrigin();
  const [latest] = await seenSites.get();
  const known = origin !== null && (await seenSites.get()).includes(origin) ? origin : null;
  const stored = known ?? (origin === null ? latest : undefined);
  const language = await currentLanguage();
  if (stored !== undefined) update({ status: await glanceItem(stored).get(), language });
  const own = await send<'get-status', Status>('get-status', { origin: origin ?? latest ?? null });
  if (own) return update({ status: own, language, hasAccess: await hasAccess(own.origin) });
  const tab = await lookAtActiveTab();
  const elsewhere = tab?.page ? undefined : await send<'get-status', Status>('get-status', { origin: null });
  update({ tab, language, status: elsewhere ?? null, hasAccess: !elsewhere || (await hasAccess(elsewhere.origin)) });
}
void start();

/** What the panel's buttons do: most of it is asked of the background. */
import type { PanelCommands } from '../../components/panel/commands';
import { coordinatesUrl, readRecord } from '../dayboard/record';
import { reportOf } from '../dayboard/report';
import type { ClientFacts } from '../domain/facts';
import { preflightCsv } from '../domain/preflight-csv';
import type { Status } from '../domain/status';
import { saveFile } from '../platform/save-file';
import { send } from '../platform/send';
import { createFetchPage } from './fetch-page';
import { isVisibleOnTop } from './visible-on-top';

/** A click allows a new tab for a few seconds only, ms. */
const FIND_TAB = 3000;

type Local = Pick<PanelCommands, 'seeRow' | 'filter' | 'fold' | 'reread'> & {
  host: HTMLElement;
  status(): Status | null;
  /** Of the page as it was last read. */
  clients(): readonly ClientFacts[];
  setCovered(covered: boolean): void;
};

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A learned address is followed only where it was learned, and only if it is a web page. */
function openSameOrigin(url: string): void {
  if (!URL.canParse(url)) return;
  const there = new URL(url);
  if (there.origin === window.origin && /^https?:$/.test(there.protocol)) window.open(there.href, '_blank', 'noopener');
}

/** The site is the sender's own: the background takes it from there. */
const origin = null;

export function panelCommands(local: Local): PanelCommands {
  const { host, status, clients, setCovered, ...own } = local;
  return {
    ...own,
    copy: copyText,
    openRecord: openSameOrigin,
    openRecordWith: (url, code) => void openRecordWith(url, code),
    openChart: (keys) => void openChart(status(), keys),
    fix: (keys) => void send('fix', { origin, keys }),
    confirm(nonce, ticked, event) {
      void isVisibleOnTop(host, event.currentTarget as Element).then((safe) => {
        setCovered(!safe);
        if (safe) void send('confirm', { origin, nonce, ticked });
      });
    },
    cancel: () => void send('cancel', { origin }),
    resume: () => void send('resume', { origin }),
    abandon: () => void send('abandon', { origin }),
    rerun: () => void send('rerun-sync', { origin }),
    refreshChart: () => void send('refresh-chart', { origin }),
    openLien: () => void send('open-lien', { origin }),
    openOptions: (section) => void send('open-options', { section }),
    exportCsv() {
      const current = status();
      if (current) saveFile('preflight.csv', preflightCsv(current, clients()));
    },
    report: () => copyText(reportOf(document)),
  };
}

/** Opens the tab of the Fiche Client that holds the code, which may be another page than the one that is linked. */
async function openRecordWith(url: string, code: string): Promise<void> {
  await copyText(code);
  const { fetchPage } = createFetchPage(AbortSignal.timeout(FIND_TAB));
  const fetched = await fetchPage(url);
  const tab =
    fetched.kind === 'page' && !readRecord(fetched.doc, Date.now(), fetched.url)?.generatedCode
      ? coordinatesUrl(fetched.doc, fetched.url)
      : null;
  openSameOrigin(`${tab ?? url}#mu-code=${encodeURIComponent(code)}`);
}

/** One account to create: its number is on the clipboard when the Plan Comptable opens. */
async function openChart(status: Status | null, keys: string[] | null): Promise<void> {
  const suspects = status?.culprits.suspects ?? [];
  const only = suspects.length === 1 ? status?.clients.find((client) => client.key === suspects[0]?.key) : undefined;
  if (only?.generatedCode && keys === null) await copyText(only.generatedCode);
  await send('open-chart', { origin, keys });
}

/** The assistant in Lien My Unisoft: reads the page, sends the facts, draws the status that comes back. */

import type { PanelView } from '../../components/panel/commands';
import { Panel } from '../../components/panel/panel';
import css from '../../components/panel/panel.css?inline';
import { addressedWindow, addressOf, withoutHash } from '../dayboard/address';
import { type ClientRow, readClients } from '../dayboard/clients';
import { gather } from '../dayboard/gather';
import { readLien } from '../dayboard/lien';
import { type Survey, survey } from '../dayboard/survey';
import { readTrigger } from '../dayboard/trigger';
import { clientKey } from '../domain/client-key';
import type { ClientFacts, PageKind, SiteFacts } from '../domain/facts';
import { isOutdated, type Status } from '../domain/status';
import { words } from '../domain/words/words';
import { onPush, send } from '../platform/send';
import { createBadges } from './badges';
import { contractAttributes } from './contract-attributes';
import { createDock } from './dock';
import { createFetchPage } from './fetch-page';
import { createHost } from './host';
import { panelCommands } from './panel-commands';
import { followPageRun, isAtRest, pressSync, watchSyncButton } from './sync-button';
import { markTab } from './tab-count';
import { createTableView } from './table-view';
import type { Visit } from './visits';

/** Sending many clients takes time on the page's own thread: while more is to come, a long list waits for the end. */
const LONG = 2000;
const lighten = (facts: SiteFacts): SiteFacts =>
  facts.completeness === 'loading' && facts.clients.length > LONG ? { ...facts, clients: [] } : facts;

export function visitLien(quietly: (change: () => void) => void, signal: AbortSignal): Visit {
  const host = createHost(css, signal);
  const dock = createDock(host, signal, {
    syncButton: () => readTrigger(document)?.element ?? null,
    fold: foldOnce,
  });
  const badges = createBadges(quietly, signal);
  const table = createTableView(signal);
  const pages = createFetchPage(signal);
  const follow = followPageRun(signal, pages.asked);
  let rows: ClientRow[] = [];
  let page: PageKind = 'informations';
  let status: Status | null = null;
  let clients: readonly ClientFacts[] = [];
  let signature = '';
  let reading: AbortController | null = null;
  let view: PanelView = { folded: false, filter: null, hasTable: false, covered: false };

  const change = (next: Partial<PanelView>) => {
    const placed = next.folded !== undefined && next.folded !== view.folded;
    view = { ...view, ...next };
    draw();
    if (placed) dock.place(view.folded);
  };
  // Folded by the assistant itself, once: a user who opens the panel over the page's button means it.
  let foldedForRoom: boolean | null = null;
  // What was derived before the background knew the user's choice holds the one before it, ms since the epoch.
  let foldChosenAt = 0;
  function foldOnce(): void {
    if (foldedForRoom !== null) return;
    foldedForRoom = true;
    change({ folded: true });
  }
  const commands = panelCommands({
    host: host.element,
    status: () => status,
    clients: () => clients,
    setCovered: (covered) => change({ covered }),
    seeRow: (key) => table.show(rows, key),
    filter(outcome) {
      quietly(() => table.filter(rows, badges.outcomeOf, outcome));
      badges.watch(rows);
      change({ filter: outcome });
    },
    fold(folded) {
      foldedForRoom = false;
      foldChosenAt = Number.POSITIVE_INFINITY;
      void send('fold', { folded }).then(() => {
        foldChosenAt = Date.now();
      });
      change({ folded });
    },
    reread() {
      pages.forget();
      signature = '';
      void look(survey(document));
    },
  });

  let placed = false;
  const draw = () => {
    host.describe({ ...contractAttributes(page, status), 'data-folded': view.folded ? '' : null });
    if (status === null) return;
    host.draw(<Panel status={status} view={view} commands={commands} />);
    if (!placed) {
      placed = true;
      dock.place(view.folded);
    }
  };
  const show = (next: Status) => {
    if (isOutdated(next, status)) return;
    status = next;
    follow(next.sync);
    const folded = (next.asOf > foldChosenAt ? next.folded : view.folded) || foldedForRoom === true;
    if (folded !== view.folded) change({ folded });
    else draw();
    const t = words(next.language).panel;
    badges.update(rows, next, t);
    quietly(() => {
      markTab(next, t, signal);
      if (view.filter !== null) table.filter(rows, badges.outcomeOf, view.filter);
    });
    if (view.filter !== null) badges.watch(rows);
  };

  const look = async (seen: Survey) => {
    const live = readLien(document, addressOf(document), seen);
    if (live.page === null) return;
    page = live.page;
    const read = await readClients(document, { signal, seen });
    rows = read.rows;
    const now = JSON.stringify([
      live,
      read.missingRows,
      rows.map((row) => [clientKey(row.client), row.client.state, row.client.recordUrl]),
    ]);
    if (view.hasTable !== rows.length > 0) change({ hasTable: rows.length > 0 });
    if (now === signature) {
      if (status) badges.update(rows, status, words(status.language).panel);
      return;
    }
    signature = now;
    if (placed) dock.place(view.folded);
    reading?.abort();
    reading = new AbortController();
    void gather({
      doc: document,
      fetchPage: pages.fetchPage,
      signal: AbortSignal.any([signal, reading.signal]),
      onFacts(facts) {
        clients = facts.clients;
        void send('facts', { facts: lighten(facts), loadedAt: performance.timeOrigin });
      },
    });
  };

  onPush(signal, (push) => {
    if (push.push === 'status' && push.status.origin === window.origin) show(push.status);
    if (push.push === 'press-sync') return Promise.resolve({ pressed: pressSync() });
    if (push.push === 'sync-at-rest') return Promise.resolve({ atRest: isAtRest(pages.asked) });
    if (push.push === 'reload-lien') reload();
  });
  /** The page still shows what was before the sync. It is asked for by its own address, never sent again. */
  const reload = () => {
    pages.forget();
    signature = '';
    const { trigger, url } = readLien(document);
    if (trigger?.kind === 'script') void look(survey(document));
    else {
      const view = addressedWindow(window);
      view.location.assign(view === window && trigger ? trigger.pageUrl : withoutHash(url));
    }
  };
  watchSyncButton(() => status?.sync.state === 'running', signal);
  draw();
  void send<'get-status', Status>('get-status', { origin: null }).then((known) => known && status === null && show(known));
  return { look };
}

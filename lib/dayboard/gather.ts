import type { ClientFacts, LienPage, ReadingProblem, SiteFacts } from '../domain/facts';
import { addressOf, withoutHash } from './address';
import { breathe, type ClientRow, type ClientRows, readClients } from './clients';
import { type Fetched, Fetcher, type FetchPage } from './fetcher';
import { readRecords, recordsToRead } from './gather-records';
import { isLoginPage, type LienReading, readLien } from './lien';
import { agreed, distinct, mergeSite } from './merge';
import { type Survey, survey } from './survey';

export interface GatherOptions {
  /** The live document. */
  doc: Document;
  fetchPage: FetchPage;
  /** Called with what is known so far (`loading`), and once more at the end. */
  onFacts: (facts: SiteFacts) => void;
  /** The rows of the live table, for badges. */
  onRows?: (rows: ClientRow[]) => void;
  signal: AbortSignal;
  pause?: () => Promise<void>;
  now?: () => number;
  /** False as soon as the page has changed since the reading began. */
  stillCurrent?: () => boolean;
}

/** The whole site from whichever tab the user stands on. Null when the document is not Lien My Unisoft, or the user has left. */
export async function gather(options: GatherOptions): Promise<SiteFacts | null> {
  const url = withoutHash(addressOf(options.doc));
  const seen = survey(options.doc);
  const live = readLien(options.doc, url, seen);
  if (live.page === null || live.page === 'client-record') return null;
  return new Gathering(options, live, live.page, url).run(seen);
}

const NEEDED: readonly LienPage[] = ['informations', 'client-accounts'];

class Gathering {
  readonly #fetcher: Fetcher;
  readonly #pause: () => Promise<void>;
  readonly #readings: LienReading[];
  readonly #problems: ReadingProblem[] = [];
  #clients: ClientFacts[] = [];

  constructor(
    private readonly options: GatherOptions,
    private readonly live: LienReading,
    private readonly page: LienPage,
    private readonly url: string,
  ) {
    this.#fetcher = new Fetcher(options.fetchPage, options.signal);
    this.#pause = options.pause ?? breathe;
    this.#readings = [live];
  }

  async run(seen: Survey): Promise<SiteFacts | null> {
    const rows = await this.#rowsOf(this.options.doc, this.url, seen);
    this.options.onRows?.(rows.rows);
    this.#clients = rows.rows.map(({ client }) => client);
    if (this.#left()) return null;
    if (this.#needsMore(rows)) this.#tell(true);
    await Promise.all([
      ...NEEDED.map((page) => this.#tab(page)),
      this.#isHere('client-accounts') ? this.#rest(this.live, rows, this.url) : null,
    ]);
    if (this.#left()) return null;
    await this.#records();
    if (this.#left()) return null;
    if (this.options.stillCurrent?.() === false) this.#problem(this.page, 'changed', 1);
    return this.#tell(false);
  }

  #left(): boolean {
    return this.options.signal.aborted;
  }

  #needsMore(rows: ClientRows): boolean {
    const { wanted } = recordsToRead(this.#clients, this.live.information.autoCreate);
    const elsewhere = NEEDED.some((page) => !this.#isHere(page));
    return elsewhere || rows.missingRows !== 0 || this.live.tablePages.length > 0 || wanted.length > 0;
  }

  #isHere(page: LienPage): boolean {
    return page === 'client-accounts' ? this.live.hasClientTable || this.#clients.length > 0 : this.live.hasInformation;
  }

  #rowsOf(doc: Document, url: string, seen: Survey): Promise<ClientRows> {
    return readClients(doc, { url, seen, signal: this.options.signal, pause: this.#pause });
  }

  /** A tab that is not in the live document. */
  async #tab(page: LienPage): Promise<void> {
    if (this.#isHere(page)) return;
    const tab = this.live.tabs.find((other) => other.page === page);
    if (!tab?.url || withoutHash(tab.url) === this.url) return this.#problem(page, tab ? 'script-only' : 'unreachable', 1);
    const read = await this.#fetch(tab.url);
    if (typeof read === 'string') return this.#problem(page, read, 1);
    this.#readings.push(read.reading);
    if (page === 'informations') {
      if (!read.reading.hasInformation) this.#problem(page, 'script-only', 1);
      return;
    }
    if (!read.reading.hasClientTable) return this.#problem(page, 'no-table', 1);
    const rows = await this.#rowsOf(read.doc, read.url, read.seen);
    this.#clients.push(...rows.rows.map(({ client }) => client));
    await this.#rest(read.reading, rows, read.url);
  }

  async #fetch(
    url: string,
  ): Promise<{ doc: Document; url: string; seen: Survey; reading: LienReading } | 'session-expired' | 'unreachable'> {
    const fetched: Fetched = await this.#fetcher.get(withoutHash(url));
    if (fetched.kind !== 'page') return fetched.kind;
    await this.#pause();
    const seen = survey(fetched.doc);
    if (isLoginPage(fetched.doc, seen)) return 'session-expired';
    return { doc: fetched.doc, url: fetched.url, seen, reading: readLien(fetched.doc, fetched.url, seen) };
  }

  /** The other pages of a table; without any, what the server first sent may hold the rows that a script has put away. */
  async #rest(reading: LienReading, rows: ClientRows, url: string): Promise<void> {
    this.#problems.push(...rows.problems);
    if (rows.rows.length === 0 && rows.problems.length === 0 && !rows.saysEmpty) this.#problem('client-accounts', 'no-rows', 1);
    const expected = rows.missingRows === null ? null : rows.rows.length + rows.missingRows;
    let read = rows.rows.length;
    let queue = reading.tablePages.filter((page) => page !== url);
    const followed = queue.length > 0;
    if (!followed && rows.missingRows !== 0 && url === this.url) queue = [url];
    const asked = new Set([...queue, url]);
    while (queue.length > 0 && !this.#left()) {
      const pages = await Promise.all(queue.map((page) => this.#tablePage(page)));
      queue = [];
      for (const page of pages) {
        read += page.added;
        for (const next of page.next) {
          if (asked.has(next) || asked.size > 400) continue;
          asked.add(next);
          queue.push(next);
        }
      }
    }
    const missing = expected === null ? (followed || read > rows.rows.length ? 0 : 1) : Math.max(0, expected - read);
    const told = this.#problems.some(({ part }) => part === 'table-page' || part === 'row');
    if (missing > 0 && !told) this.#problem('table-page', 'script-only', missing);
  }

  async #tablePage(url: string): Promise<{ added: number; next: string[] }> {
    const read = await this.#fetch(url);
    if (typeof read === 'string') {
      if (url !== this.url) this.#problem('table-page', read, 1);
      return { added: 0, next: [] };
    }
    const rows = await this.#rowsOf(read.doc, read.url, read.seen);
    const before = distinct(this.#clients).length;
    this.#clients = distinct([...this.#clients, ...rows.rows.map(({ client }) => client)]);
    if (url !== this.url) this.#problems.push(...rows.problems);
    return { added: this.#clients.length - before, next: read.reading.tablePages };
  }

  async #records(): Promise<void> {
    this.#clients = distinct(this.#clients);
    const autoCreate = agreed(this.#readings.map((reading) => reading.information.autoCreate));
    if (recordsToRead(this.#clients, autoCreate).wanted.length > 0 && this.#readings.length > 1) this.#tell(true);
    this.#clients = await readRecords(this.#clients, autoCreate, this.#fetcher);
    for (const { recordProblem } of this.#clients) {
      if (recordProblem === 'no-link') this.#problem('client-record', 'script-only', 1);
      else if (recordProblem !== null && recordProblem !== 'not-read') this.#problem('client-record', recordProblem, 1);
    }
  }

  #problem(part: ReadingProblem['part'], reason: ReadingProblem['reason'], count: number): void {
    this.#problems.push({ part, reason, count });
  }

  #tell(loading: boolean): SiteFacts {
    const facts = mergeSite({
      page: this.page,
      url: this.url,
      readAt: (this.options.now ?? Date.now)(),
      readings: this.#readings,
      clients: this.#clients,
      problems: this.#problems,
      loading,
    });
    this.options.onFacts(facts);
    return facts;
  }
}

/** What asking for a page gave. The caller decides how it is fetched; nothing is written by it. */
export type Fetched = { kind: 'page'; doc: Document; url: string } | { kind: 'session-expired' } | { kind: 'unreachable' };
export type FetchPage = (url: string) => Promise<Fetched>;

/** Requests at a time: another site's server is not ours to load. */
const AT_ONCE = 4;

/** Each address once, few at a time, none after the user has left or the session is over. */
export class Fetcher {
  #busy = 0;
  #expired = false;
  readonly #waiting: (() => void)[] = [];
  readonly #asked = new Set<string>();

  constructor(
    private readonly fetchPage: FetchPage,
    private readonly signal: AbortSignal,
  ) {}

  /** False for an address that was asked for before. */
  isNew(url: string): boolean {
    return !this.#asked.has(url);
  }

  async get(url: string): Promise<Fetched> {
    this.#asked.add(url);
    if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy++;
    try {
      if (this.signal.aborted) return { kind: 'unreachable' };
      if (this.#expired) return { kind: 'session-expired' };
      const fetched = await this.fetchPage(url);
      if (fetched.kind === 'session-expired') this.#expired = true;
      return fetched;
    } catch {
      return { kind: 'unreachable' };
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }
}

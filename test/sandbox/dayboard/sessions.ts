import { randomBytes } from 'node:crypto';

export interface Session {
  id: string;
  token: string;
}

const secret = (): string => randomBytes(20).toString('hex');

/** Who is logged in to Dayboard, each with the anti-forgery token of the pages served to them. */
export class Sessions {
  readonly #byId = new Map<string, Session>();

  open(): Session {
    const session = { id: secret(), token: secret() };
    this.#byId.set(session.id, session);
    return session;
  }

  find(id: string | undefined): Session | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  close(id: string): void {
    this.#byId.delete(id);
  }

  expireAll(): void {
    this.#byId.clear();
  }

  /** Every page that is open somewhere now holds a stale token. */
  rotateTokens(): void {
    for (const session of this.#byId.values()) session.token = secret();
  }
}

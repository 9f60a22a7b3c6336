import { afterAll, beforeAll, beforeEach } from 'vitest';
import { SECRET } from '../../sandbox/api/keys.ts';
import { type RunningSandbox, startSandbox } from '../../sandbox/server.ts';

/** One sandbox for a test file, as new for each test. */
export function running(): { get: () => RunningSandbox } {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.control.reset());
  afterAll(() => sandbox.close());
  return { get: () => sandbox };
}

const KEY = 'dossier-4f1c2a9e';

export function headers(token = KEY, rest: Record<string, string> = {}): Record<string, string> {
  return { Authorization: `Bearer ${token}`, 'X-Third-Party-Secret': SECRET, ...rest };
}

/** A session, as a browser would hold it. */
export async function logIn({ url }: RunningSandbox): Promise<string> {
  const answer = await fetch(`${url}/dayboard/login?auto`, { redirect: 'manual' });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

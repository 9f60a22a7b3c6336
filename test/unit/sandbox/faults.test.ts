import { describe, expect, it } from 'vitest';
import { headers, running } from './running.ts';

const sandbox = running();

function call(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${sandbox.get().url}/api/v1${path}`, { headers: headers(), ...init });
}
const post = (account_number: string): Promise<Response> =>
  call('/account', { method: 'POST', body: JSON.stringify({ account_number, label: 'NOM' }) });
const has = (number: string): boolean => sandbox.get().world.dossier.accounts.some((account) => account.number === number);

describe('answers that go wrong', () => {
  it('loses the answer of a POST after acting, once', async () => {
    sandbox.get().control.faults({ api: [{ kind: 'reset', on: 'POST /account', afterActing: true }] });
    await expect(post('411AURA')).rejects.toThrow();
    expect(has('411AURA')).toBe(true);
    expect((await post('411AURA')).status).toBe(200);
  });

  it('never answers', async () => {
    sandbox.get().control.faults({ api: [{ kind: 'timeout' }] });
    await expect(call('/society', { signal: AbortSignal.timeout(200) })).rejects.toThrow();
  });

  it('counts a fault down, and leaves other routes alone', async () => {
    sandbox
      .get()
      .control.faults({ api: [{ kind: 'status', status: 503, code: 'ERR-API-UNDER-MAINTENANCE', on: '/diary', times: 2 }] });
    const statuses: number[] = [];
    for (const path of ['/diary', '/society', '/diary', '/diary']) statuses.push((await call(path)).status);
    expect(statuses).toEqual([503, 200, 503, 200]);
  });

  it('gives 429 with and without headers', async () => {
    sandbox.get().control.faults({ api: [{ kind: 'rate' }, { kind: 'concurrent', headers: false }] });
    const [first, second] = [await call('/society'), await call('/society')];
    expect([first.status, second.status]).toEqual([429, 429]);
    expect(first.headers.has('x-rate-limit-reset')).toBe(true);
    expect(second.headers.has('x-rate-limit-reset')).toBe(false);
  });

  it('is not JSON, cut short, of another shape, or down', async () => {
    sandbox.get().control.faults({ api: [{ kind: 'html' }, { kind: 'truncated' }, { kind: 'wrong-shape' }] });
    expect((await call('/account/v2')).headers.get('content-type')).toContain('text/html');
    await expect((await call('/account/v2')).json()).rejects.toThrow();
    expect(await (await call('/account/v2')).json()).toHaveProperty('data');
    sandbox.get().control.faults({ apiDown: true });
    await expect(call('/society')).rejects.toThrow();
  });

  it('is 50 MB long', async () => {
    sandbox.get().control.faults({ api: [{ kind: 'huge' }] });
    let bytes = 0;
    for await (const chunk of (await call('/account/v2')).body ?? []) bytes += chunk.length;
    expect(bytes).toBeGreaterThan(50_000_000);
  });
});

describe('accounts that come back otherwise', () => {
  it('pads, changes case, refuses one number, lets a colleague be first', async () => {
    const { control, world } = sandbox.get();
    control.faults({ postEcho: 'padded' });
    expect(await (await post('411AURA')).json()).toMatchObject({ account_number: '411AURA000' });
    control.faults({ postEcho: 'lower', postErrors: { '411ABATELA': { code: 'COMPTE1', message: 'Le compte est invalide.' } } });
    expect(await (await post('411AURA')).json()).toMatchObject({ account_number: '411aura' });
    expect(await (await post('411ABATELA')).json()).toMatchObject({ error: { code: 'COMPTE1' } });
    control.faults({ postEcho: 'exact', colleagueCreates: ['41169009'] });
    expect(await (await post('41169009')).json()).toMatchObject({ label: 'NOM (SAISI PAR UN COLLEGUE)' });
    expect(world.dossier.accounts.filter((account) => account.number === '41169009')).toHaveLength(1);
  });
});

describe('the control routes', () => {
  it('do the same, refuse what they do not know, and are not for pages', async () => {
    const control = (path: string, body: unknown, from: Record<string, string> = {}): Promise<Response> =>
      fetch(`${sandbox.get().url}/__control${path}`, { method: 'POST', body: JSON.stringify(body), headers: from });
    expect((await control('/seed?clients=30&culprits=3', {})).status).toBe(200);
    expect(sandbox.get().world.clients).toHaveLength(30);
    expect(await (await control('/faults', { syncDelayMs: 5 })).json()).toMatchObject({ syncDelayMs: 5, rateLimit: 20 });
    expect((await control('/faults', { nonsense: 1 })).status).toBe(400);
    expect((await control('/reset', {}, { origin: 'https://page.example' })).status).toBe(404);
  });
});

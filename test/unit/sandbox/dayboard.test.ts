import { beforeEach, describe, expect, it } from 'vitest';
import { headers, logIn, running } from './running.ts';

const sandbox = running();
const LINK = '/dayboard/lien-my-unisoft';
let cookie = '';

beforeEach(async () => {
  cookie = await logIn(sandbox.get());
});

function go(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(sandbox.get().url + path, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } });
}
const text = async (path: string): Promise<string> => (await go(path)).text();
const tokenOf = (page: string): string => /name="_token" value="(\w+)"/.exec(page)?.[1] ?? '';
const sync = (token: string, extra: Record<string, string> = {}): Promise<Response> =>
  go(`${LINK}/synchronisation`, { method: 'POST', body: new URLSearchParams({ _token: token }), headers: extra });

describe('the session', () => {
  it('is asked for, in a cookie that scripts cannot read', async () => {
    const entry = await fetch(`${sandbox.get().url}/dayboard/login?auto`, { redirect: 'manual' });
    expect(entry.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    sandbox.get().control.expireSessions();
    expect((await go(`${LINK}/informations`)).headers.get('location')).toBe('/dayboard/login');
  });
});

describe('the pages', () => {
  it('show the vendor’s words', async () => {
    const informations = await text(`${LINK}/informations`);
    expect(informations).toContain('CODE COMPTE5 - Le compte n&#39;appartient pas à la société.');
    expect(informations).toContain('Il reste <b>1</b> entrées du journal des ventes cabinet à synchroniser avec My Unisoft.');
    expect(informations).toContain('La dernière sync. a été effectuée le <b>04/05/2023</b>.');
    const table = await text(`${LINK}/dossier-cabinet`);
    expect(table).toContain('8266 - BACO RECORD');
    expect(table).toContain('Suggestion(s) trouvée(s) : ABC DU CHANGEMENT (411ABCHANG)');
  });

  it('escape names, page the table, draw it otherwise, and come late', async () => {
    const { control } = sandbox.get();
    control.seed({ longNames: true });
    expect(await text(`${LINK}/dossier-cabinet`)).toContain('&lt;ÎLE-DE-FRANCE&gt;');
    control.reset();
    control.faults({ pageSize: 3, tableShape: 'aria' });
    const last = await text(`${LINK}/dossier-cabinet?page=3`);
    expect(last).toContain('Page 3 sur 3');
    expect(last).toContain('role=columnheader');
    expect(last).not.toContain('411BACOREC');
    control.faults({ scriptTab: true, bannerDelayMs: 1 });
    expect(await text(`${LINK}/dossier-cabinet`)).not.toContain('411BANANA0');
    expect(await text(`${LINK}/informations`)).not.toContain('COMPTE5');
    expect(await text(`${LINK}/messages`)).toContain('COMPTE5');
  });

  it('hold the generated code in the Fiche, on its own tab', async () => {
    expect(await text('/dayboard/clients/104')).not.toContain('41169009');
    expect(await text('/dayboard/clients/104/coordonnees')).toMatch(/Code Comptable Généré.*41169009/s);
    sandbox.get().control.faults({ recordTabs: 'panels', recordsWithoutCode: ['41169009'] });
    expect(await text('/dayboard/clients/104')).not.toContain('41169009');
  });
});

describe('the green button', () => {
  it('fails, then succeeds once the API has created the account', async () => {
    const token = tokenOf(await text(`${LINK}/informations`));
    expect((await sync(token)).status).toBe(303);
    expect(await text(`${LINK}/informations`)).toContain('notice error');
    const body = JSON.stringify({ account_number: '41169009', label: 'AU STOP MIAMM' });
    await fetch(`${sandbox.get().url}/api/v1/account`, { method: 'POST', body, headers: headers() });
    await sync(token);
    expect(await text(`${LINK}/informations`)).toContain('notice success');
  });

  it('wants a fresh token, and its own page when that is checked', async () => {
    const { control, world, url } = sandbox.get();
    const token = tokenOf(await text(`${LINK}/informations`));
    control.faults({ originCheck: true });
    expect((await sync(token)).status).toBe(403);
    expect((await sync(token, { origin: url })).status).toBe(303);
    control.rotateTokens();
    expect((await sync(token, { origin: url })).status).toBe(419);
    expect(world.syncRuns).toHaveLength(1);
  });

  it('may be a link or a script, and its answer may be lost', async () => {
    const { control, world } = sandbox.get();
    control.faults({ trigger: 'link' });
    const href = /href="([^"]*synchronisation[^"]*)"/.exec(await text(`${LINK}/informations`))?.[1] ?? '';
    expect((await go(href)).status).toBe(303);
    control.faults({ trigger: 'script', loseSyncAnswers: 1 });
    const token = /data-token="(\w+)"/.exec(await text(`${LINK}/informations`))?.[1] ?? '';
    await expect(sync('', { 'x-csrf-token': token })).rejects.toThrow();
    expect(await (await sync('', { 'x-csrf-token': token })).json()).toMatchObject({ success: false });
    expect(world.syncRuns).toHaveLength(3);
  });
});

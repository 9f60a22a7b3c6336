// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../lib/dayboard/fetcher';
import { type GatherOptions, gather } from '../../../lib/dayboard/gather';
import { LIMITS } from '../../../lib/dayboard/limits';
import { LIMITS as DOMAIN_LIMITS, type SiteFacts, siteFacts } from '../../../lib/domain/facts';
import * as fixtures from '../../fixtures/lien-page';
import { docOf, ORIGIN } from './documents';

const { informations, lienPage, clientAccounts, recordPage, VENDOR } = fixtures;
const urlOf = (tab: fixtures.TabName) => `${ORIGIN}/lien/${tab}`;

type Site = Record<string, string | Exclude<Fetched['kind'], 'page'>>;

const SITE: Site = {
  [urlOf('informations')]: lienPage({ tab: 'informations', content: informations() }),
  [urlOf('client-accounts')]: lienPage({ tab: 'client-accounts', content: clientAccounts() }),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`${ORIGIN}/clients/${n}`, recordPage(`411CODE${n}`)])),
};

async function run(tab: fixtures.TabName, site: Site = SITE, more: Partial<GatherOptions> = {}) {
  const asked: string[] = [];
  const told: SiteFacts[] = [];
  let busy = 0;
  let most = 0;
  const doc = docOf(site[urlOf(tab)] as string, urlOf(tab));
  const facts = await gather({
    doc,
    signal: new AbortController().signal,
    now: () => 7,
    pause: () => Promise.resolve(),
    onFacts: (site) => told.push(site),
    fetchPage: async (url) => {
      asked.push(url);
      busy++;
      most = Math.max(most, busy);
      await new Promise((resolve) => setTimeout(resolve, 1));
      busy--;
      const answer = site[url] ?? 'unreachable';
      return answer === 'unreachable' || answer === 'session-expired'
        ? { kind: answer }
        : { kind: 'page', doc: docOf(answer, url), url };
    },
    ...more,
  });
  return { facts, asked, told, most };
}

describe('gathering a site', () => {
  it('has the same limits as the facts', () => expect(LIMITS).toEqual(DOMAIN_LIMITS));

  it.each([
    [
      'cells that it cannot read',
      '<tr><td><x-v></x-v></td><td><x-v></x-v></td><td><x-v></x-v></td><td></td><td></td></tr>',
      'partial',
    ],
    ['no row yet', '', 'partial'],
    ['a word that there is none', '<tr><td colspan="5">Aucun résultat</td></tr>', 'complete'],
  ])('a table with %s', async (_, rows, completeness) => {
    const header = fixtures.HEADERS.map((label) => `<th>${label}</th>`).join('');
    const content = clientAccounts([], () => `<table><thead><tr>${header}</tr></thead><tbody>${rows}</tbody></table>`);
    const { facts } = await run('client-accounts', {
      ...SITE,
      [urlOf('client-accounts')]: lienPage({ tab: 'client-accounts', content }),
    });
    expect(facts).toMatchObject({
      clients: [],
      completeness,
      problems: completeness === 'partial' ? [{ part: 'client-accounts', reason: 'no-rows', count: 1 }] : [],
    });
  });

  it.each(['informations', 'client-accounts', 'client-files', 'account-list'] as const)(
    'finds everything from %s',
    async (tab) => {
      const site = { ...SITE, [urlOf(tab)]: SITE[urlOf(tab)] ?? lienPage({ tab, content: '<p>Autre</p>' }) };
      const { facts, told, asked, most } = await run(tab, site);
      expect(facts).toMatchObject({
        page: tab,
        completeness: 'complete',
        problems: [],
        autoCreate: 'on',
        banner: { code: 'COMPTE5' },
        readAt: 7,
      });
      expect(
        facts?.clients.map(({ code, state, generatedCode, recordProblem }) => [code, state, generatedCode, recordProblem]),
      ).toEqual([
        ['411SOLEILO', 'matched', null, 'not-read'],
        ['411ABATELA', 'missing', null, 'not-read'],
        ['411ABC000', 'suggested', null, 'not-read'],
        ['41169009', 'code-differs', '411CODE4', null],
        ['411AURA', 'missing', null, 'not-read'],
        ['411BACOREC', 'matched', null, 'not-read'],
        ['411BANANA0', 'code-differs', '411CODE7', null],
      ]);
      expect(told[0]?.completeness).toBe('loading');
      expect(told.filter(({ completeness }) => completeness !== 'loading')).toHaveLength(1);
      expect(new Set(asked).size).toBe(asked.length);
      expect(most).toBeLessThanOrEqual(4);
      for (const site of told) expect(siteFacts.safeParse(site).success).toBe(true);
    },
  );

  it('reads the Fiches of missing clients when the option is off', async () => {
    const site = { ...SITE };
    site[urlOf('informations')] = lienPage({
      tab: 'informations',
      content: informations({ option: "Si un client n'est pas présent, celui-ci ne sera pas créé automatiquement." }),
    });
    site[urlOf('client-accounts')] = lienPage({ tab: 'client-accounts', content: clientAccounts(VENDOR, undefined, '') });
    const { facts } = await run('client-accounts', site);
    expect(facts?.autoCreate).toBe('off');
    expect(facts?.clients.filter(({ generatedCode }) => generatedCode !== null)).toHaveLength(5);
  });

  it('says what it could not read', async () => {
    const { facts } = await run('informations', { ...SITE, [urlOf('client-accounts')]: 'unreachable' });
    expect(facts).toMatchObject({
      completeness: 'partial',
      problems: [{ part: 'client-accounts', reason: 'unreachable' }],
      clients: [],
    });
    const expired = await run('informations', { ...SITE, [urlOf('client-accounts')]: fixtures.loginPage });
    expect(expired.facts).toMatchObject({
      completeness: 'partial',
      problems: [{ part: 'client-accounts', reason: 'session-expired' }],
    });
    const drawn = await run('informations', {
      ...SITE,
      [urlOf('client-accounts')]: lienPage({ tab: 'client-accounts', content: '<div id="app"></div>' }),
    });
    expect(drawn.facts).toMatchObject({ completeness: 'partial', problems: [{ part: 'client-accounts', reason: 'no-table' }] });
  });

  it('says when only a script shows the other tab', async () => {
    const nav =
      '<ul><li><a href="#" aria-current="page">Informations</a></li><li><a href="#">Synchro. Dossier Cabinet</a></li><li><a href="#">Liste des Comptes</a></li></ul>';
    const { facts } = await run('informations', {
      [urlOf('informations')]: lienPage({ tab: 'informations', content: informations(), nav }),
    });
    expect(facts).toMatchObject({ completeness: 'partial', problems: [{ part: 'client-accounts', reason: 'script-only' }] });
  });

  it('tells of Fiches without the field, without a link, and out of reach', async () => {
    const clients = [
      { ...VENDOR[3], code: '411A', record: '/clients/1' },
      { ...VENDOR[3], code: '411B', record: null },
      { ...VENDOR[3], code: '411C', record: '/clients/none' },
      { ...VENDOR[3], code: '411D', record: 'https://elsewhere.example/clients/1' },
    ] as fixtures.ClientSample[];
    const site = {
      ...SITE,
      [urlOf('client-accounts')]: lienPage({ tab: 'client-accounts', content: clientAccounts(clients) }),
      [`${ORIGIN}/clients/1`]: '<h1>Fiche Client</h1>',
    };
    const { facts, asked } = await run('client-accounts', site);
    expect(facts?.clients.map(({ recordProblem }) => recordProblem)).toEqual(['no-code', 'no-link', 'unreachable', 'no-link']);
    expect(facts?.completeness).toBe('partial');
    expect(asked.every((url) => url.startsWith(ORIGIN))).toBe(true);
  });

  it('follows the pages of the table', async () => {
    const page = (from: number, to: number, next: string) =>
      lienPage({
        tab: 'client-accounts',
        content: `${clientAccounts(VENDOR.slice(from, to))}<div>${from + 1} à ${to} sur 7 <a href="/lien/client-accounts?page=1">1</a> ${next}</div>`,
      });
    const site = {
      ...SITE,
      [urlOf('client-accounts')]: page(0, 3, '<a href="/lien/client-accounts?page=2">Suivant</a>'),
      [`${urlOf('client-accounts')}?page=1`]: page(0, 3, ''),
      [`${urlOf('client-accounts')}?page=2`]: page(3, 6, '<a href="?page=3">Suivant</a>'),
      [`${urlOf('client-accounts')}?page=3`]: page(6, 7, ''),
    };
    const { facts } = await run('client-accounts', site);
    expect(facts?.clients).toHaveLength(7);
    expect(facts?.problems).toEqual([]);
  });

  it('takes no client for a pager', async () => {
    const names = ['Page 1 sur 3', '35 clients', '1 à 7 sur 57', 'Charger plus'];
    const clients = VENDOR.map((client, i) => ({ ...client, name: names[i] ?? client.name }));
    const content = clientAccounts(clients);
    const page = lienPage({ tab: 'client-accounts', content });
    expect((await run('client-accounts', { ...SITE, [urlOf('client-accounts')]: page })).facts?.completeness).toBe('complete');
  });

  it.each(['informations', 'client-accounts'] as const)('reads all tabs of one document, %s in view', async (tab) => {
    const sections = { informations: informations(), 'client-accounts': clientAccounts() };
    const content = Object.entries(sections).map(([name, html]) => `<section${name === tab ? '' : ' hidden'}>${html}</section>`);
    const { facts } = await run(tab, { ...SITE, [urlOf(tab)]: lienPage({ tab, content: content.join('') }) });
    expect(facts).toMatchObject({ page: tab, completeness: 'complete', banner: { code: 'COMPTE5' } });
    expect(facts?.clients.map(({ state }) => state)).toEqual(VENDOR.map(({ state }) => state));
  });

  it('says how many rows it could not follow', async () => {
    const content = `${clientAccounts(VENDOR)}<div>Affichage de l'élément 1 à 7 sur 57 éléments <a href="#">Suivant</a></div>`;
    const { facts } = await run('client-accounts', {
      ...SITE,
      [urlOf('client-accounts')]: lienPage({ tab: 'client-accounts', content }),
    });
    expect(facts).toMatchObject({
      completeness: 'partial',
      problems: [{ part: 'table-page', reason: 'script-only', count: 50 }],
    });
  });

  it('reads only a few Fiches when nearly all codes differ', async () => {
    const clients = Array.from({ length: 40 }, (_, i) => ({
      name: `C ${i}`,
      code: `411C${i}`,
      state: 'code-differs' as const,
      record: `/clients/${i}`,
    }));
    const { facts, asked } = await run('client-accounts', {
      ...SITE,
      [urlOf('client-accounts')]: lienPage({ tab: 'client-accounts', content: clientAccounts(clients) }),
    });
    expect(asked.filter((url) => url.includes('/clients/'))).toHaveLength(20);
    expect(facts?.clients[30]?.recordProblem).toBe('too-many');
  });

  it('stops when the user leaves, and says when the page changed', async () => {
    const gone = new AbortController();
    const { facts, asked } = await run('client-accounts', SITE, {
      signal: gone.signal,
      onFacts: () => gone.abort(),
    });
    expect(facts).toBeNull();
    expect(asked.length).toBeLessThanOrEqual(1);
    const changed = await run('client-accounts', SITE, { stillCurrent: () => false });
    expect(changed.facts).toMatchObject({ completeness: 'partial', problems: [{ part: 'client-accounts', reason: 'changed' }] });
  });
});

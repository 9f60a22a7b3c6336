// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reportOf, shape } from '../../../lib/dayboard/report';
import { type ClientSample, clientAccounts, informations, lienPage, recordPage } from '../../fixtures/lien-page';
import { docOf } from './documents';

const CANARY = 'Zanzibar Ünîcødé 漢字 Ω';
const CODE = '411ZANZIB';

describe('the diagnostic report', () => {
  it('has the shape of every text, and none of its letters', () => {
    const clients: ClientSample[] = [
      { name: CANARY, code: CODE, state: 'suggested', suggestions: [{ name: CANARY, code: CODE }], record: `/clients/${CODE}` },
      { name: `Informations ${CANARY}`, code: CODE, state: 'matched', account: { id: '77777', label: CANARY }, record: null },
    ];
    const extra = `<custom-${'zanzibar'} title="${CANARY}" data-zanzibar="zanzibar" class="zanzibar" id="zanzibar">Informations 漢字</custom-zanzibar><input value="${CANARY}" placeholder="zanzibar"><!-- zanzibar --><script>zanzibar</script>`;
    for (const html of [
      lienPage({ tab: 'client-accounts', content: clientAccounts(clients) + extra }),
      lienPage({ tab: 'informations', content: informations() + extra }),
      recordPage(CODE, CANARY),
    ]) {
      const report = reportOf(docOf(html));
      for (const secret of ['zanzib', '411z', '漢', 'Ω', '77777', 'SUPPORT', 'ünî', '04/05/2023'])
        expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  it.each([
    '<p role="zanzibar">x</p>',
    '<p role="grid zanzibar">x</p>',
    '<input type="zanzibar">',
    '<zanzibar>x</zanzibar>',
    '<p scope="zanzibar" aria-current="zanzibar" aria-sort="zanzibar" aria-live="zanzibar">x</p>',
  ])('a page may put anything in %s', (html) => expect(reportOf(docOf(html))).not.toContain('zanzibar'));

  it('keeps the states, which it is often about', () =>
    expect(reportOf(docOf('<td>Correspondance OK<br>Code Client différent</td>'))).toMatch(
      /"Correspondance OK".*"Code Client différent"/s,
    ));

  it('keeps what is known', () => {
    const report = reportOf(docOf(lienPage({ tab: 'client-accounts', content: clientAccounts() })));
    for (const label of ['Lien My Unisoft', 'Correspondance My Unisoft', 'Synchro. Dossier Cabinet'])
      expect(report).toContain(`"${label}"`);
    expect(report).toContain('<form method="post"');
  });

  it('keeps lengths', () => expect(shape('Abc 411-É')).toBe('aaa 999-a'));
});

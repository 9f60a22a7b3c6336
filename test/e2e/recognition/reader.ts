/** What the tests call in the page. */
import { readClients } from '../../../lib/dayboard/clients';
import { gather } from '../../../lib/dayboard/gather';
import { readLien } from '../../../lib/dayboard/lien';
import { recognise } from '../../../lib/dayboard/recognise';
import { looksPromising } from '../../../lib/dayboard/sieve';
import { recogniseChartPage } from '../../../lib/my-unisoft/chart-page/recognise';

Object.assign(window, {
  reader: {
    kind: () => recognise(document)?.kind ?? null,
    isChart: () => recogniseChartPage(document) !== null,
    promising: () => looksPromising(document.body.textContent ?? ''),
    lien: () => readLien(document),
    clients: async () => {
      const { rows, problems, missingRows } = await readClients(document);
      return {
        clients: rows.map(({ client }) => client),
        problems,
        missingRows,
        badges: rows.every((row) => row.badgeCells.every((cell) => cell.isConnected)),
      };
    },
    gather: () =>
      gather({
        doc: document,
        signal: new AbortController().signal,
        onFacts: () => {},
        fetchPage: async () => ({ kind: 'unreachable' }),
      }),
  },
});

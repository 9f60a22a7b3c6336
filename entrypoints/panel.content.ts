/** Loaded by the background once the detector has met a page that looks like ours. Stays while the document does. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { visitChart } from '../lib/page/chart-visit';
import { visitLien } from '../lib/page/lien-visit';
import { visitRecord } from '../lib/page/record-visit';
import { startVisits } from '../lib/page/visits';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    startVisits(ctx.signal, {
      lien: visitLien,
      record: (_, signal) => visitRecord(signal),
      chart: (_, signal) => {
        visitChart(signal);
        return { look: async () => {} };
      },
    });
  },
});

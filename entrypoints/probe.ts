/** Run by the popup in the page behind it: says which of our pages it is, and leaves nothing there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recognise } from '../lib/dayboard/recognise';
import { recogniseChartPage } from '../lib/my-unisoft/chart-page/recognise';

export default defineUnlistedScript(() => {
  const kind = recognise(document)?.kind;
  const page = kind === 'client-record' ? 'record' : kind ? 'lien' : recogniseChartPage(document) ? 'chart' : null;
  return { origin: location.origin, page };
});

/** Run by the popup in the page behind it: says which of our pages it is, and leaves nothing there. */
import { recognise } from '../dayboard/recognise';
import { recogniseChartPage } from '../my-unisoft/chart-page/recognise';

export default function probe() {
  const kind = recognise(document)?.kind;
  const page = kind === 'client-record' ? 'record' : kind ? 'lien' : recogniseChartPage(document) ? 'chart' : null;
  return { origin: window.origin, page };
}

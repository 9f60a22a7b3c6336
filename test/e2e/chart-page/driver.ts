/** What the tests call in a page: the reader itself, and pages to read. */
import { fillForm } from '../../../lib/my-unisoft/chart-page/fill';
import { recogniseChartPage } from '../../../lib/my-unisoft/chart-page/recognise';
import { readChartRows } from '../../../lib/my-unisoft/chart-page/rows';
import { searchFor } from '../../../lib/my-unisoft/chart-page/search';
import type { Make } from './make';
import { drawPlan } from './plan';

const driver = {
  draw: (make: Make) => drawPlan(make),
  recognised: () => recogniseChartPage(document) !== null,
  rows: () => readChartRows(document),
  search: (number: string, within?: number) =>
    searchFor(document, number, { signal: new AbortController().signal, ...(within !== undefined && { within }) }),
  fill: (number: string, label: string) => fillForm(document, { number, label }),
};
export type Driver = typeof driver;
Object.assign(window, { driver });

/** What can be seen of the assistant from outside: the attributes of `<mu-assistant>`. */
import type { PageKind } from '../domain/facts';
import type { Status } from '../domain/status';

export const contractAttributes = (page: PageKind, status: Status | null): Record<string, string> => ({
  'data-page': page,
  'data-error': status?.error ? status.error.banner.code : '',
  'data-auto-create': status?.facts.autoCreate ?? 'unknown',
  'data-facts': status?.facts.completeness ?? 'loading',
  'data-chart': status?.chart.state ?? 'none',
  'data-repair': status?.repair.state ?? 'none',
  'data-sync': status?.sync.state ?? 'idle',
});

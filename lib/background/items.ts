/** What the extension remembers: one line each for area, version, and what it is. None of it may be logged. */
import * as z from 'zod/mini';
import { apiError } from '../domain/api-error';
import { account, banner, correspondenceState, lookup, siteFacts } from '../domain/facts';
import { IDLE_SYNC, type Status } from '../domain/status';
import { defineItem, type Item } from '../platform/store';

const syncRun = z.object({
  state: z.enum(['idle', 'running', 'succeeded', 'failed', 'unconfirmed']),
  startedAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
  reason: z.nullable(
    z.enum([
      'banner',
      'session-expired',
      'logged-out',
      'stale-token',
      'refused-by-site',
      'unreachable',
      'answer-lost',
      'not-lien-page',
      'nothing-changed',
      'no-trigger',
      'needs-open-page',
      'permission-withdrawn',
    ]),
  ),
  by: z.nullable(z.enum(['assistant', 'page'])),
  banner: z.nullable(banner),
  entriesLeft: z.nullable(z.number()),
});

const information = z.pick(siteFacts, {
  readAt: true,
  banner: true,
  autoCreate: true,
  dossier: true,
  lastSync: true,
  entriesLeft: true,
  journals: true,
});
export type KnownInformation = z.infer<typeof information>;

/** One Dayboard site: the last facts (a client list: professional secrecy), what was looked up, and the last run. */
const siteRecord = z.object({
  facts: z.nullable(siteFacts),
  /** When the clients in `facts` were read, if that was in an earlier reading than the rest; ms since the epoch. */
  clientsReadAt: z.nullable(z.number()),
  /** What the tab Informations said when it was last read. */
  information: z._default(z.nullable(information), null),
  lookups: z.array(lookup),
  lastSuccess: z.nullable(z.object({ at: z.number(), states: z.record(z.string(), correspondenceState) })),
  sync: syncRun,
});
export type SiteRecord = z.infer<typeof siteRecord>;
const NEW_SITE: SiteRecord = {
  facts: null,
  clientsReadAt: null,
  information: null,
  lookups: [],
  lastSuccess: null,
  sync: IDLE_SYNC,
};

const snapshot = z.object({
  banner: z.nullable(banner),
  saysSuccess: z.boolean(),
  lastSync: z.nullable(z.string()),
  entriesLeft: z.nullable(z.number()),
});
/** The run under way was sent, after the page had said this. In memory: a worker's death it outlives, the browser's it need not. */
export const sentItem = (origin: string) =>
  defineItem({
    area: 'session',
    key: `sent:${origin}`,
    version: 1,
    schema: z.nullable(z.object({ before: z.nullable(snapshot) })),
    initial: null,
  });

const SITE_PREFIX = 'site:';
export const siteItem = (origin: string): Item<SiteRecord> =>
  defineItem({ area: 'local', key: SITE_PREFIX + origin, version: 1, schema: siteRecord, initial: NEW_SITE, overflow: true });

/** The last status of a site, with the few clients that it names: what the popup draws before the worker is awake. In memory. */
export const glanceItem = (origin: string): Item<Status | null> =>
  defineItem({
    area: 'session',
    key: `glance:${origin}`,
    version: 1,
    schema: z.nullable(z.custom<Status>((value) => typeof value === 'object' && value !== null && 'counts' in value)),
    initial: null,
  });

/** Origins of the sites that were seen, most recent first. */
export const seenSites = defineItem<string[]>({
  area: 'local',
  key: 'seen-sites',
  version: 1,
  schema: z.array(z.string()),
  initial: [],
});

const connection = z.object({
  baseUrl: z.string(),
  token: z.string(),
  secret: z.string(),
  societyId: z.string(),
});
export type Connection = z.infer<typeof connection>;
export const DEFAULT_API = 'https://api.myunisoft.fr/api/v1';
const connectionIn = (area: 'local' | 'session') =>
  defineItem<Connection | null>({ area, key: 'connection', version: 1, schema: z.nullable(connection), initial: null });
/** The key: on this computer, or until the browser closes. Read by the background only. */
export const keptConnection = connectionIn('local');
export const sessionConnection = connectionIn('session');

const settings = z.object({
  language: z.enum(['auto', 'fr', 'en']),
  notifications: z.boolean(),
  /** Minutes between two looks at the Lien page in the background; 0 = never. */
  watchMinutes: z.int(),
});
export type Settings = z.infer<typeof settings>;
export const settingsItem = defineItem<Settings>({
  area: 'local',
  key: 'settings',
  version: 1,
  schema: settings,
  initial: { language: 'fr', notifications: true, watchMinutes: 0 },
});

/** The panel is folded to a tab. */
export const foldedItem = defineItem<boolean>({ area: 'local', key: 'folded', version: 1, schema: z.boolean(), initial: false });

/** Address of My Unisoft's Plan Comptable, learned when the user visits it; by host, newest last. */
export const chartAddress = defineItem<string | null>({
  area: 'local',
  key: 'chart-address',
  version: 1,
  schema: z.nullable(z.string()),
  initial: null,
});

const waiting = z.object({
  origin: z.string(),
  accounts: z.array(
    z.object({ key: z.string(), number: z.string(), name: z.string(), state: z.enum(['to-check', 'to-create', 'done']) }),
  ),
});
export type Waiting = z.infer<typeof waiting>;
/** Accounts that were handed to the assistant in the Plan Comptable. */
export const waitingItem = defineItem<Waiting | null>({
  area: 'local',
  key: 'waiting-accounts',
  version: 1,
  schema: z.nullable(waiting),
  initial: null,
});

const chartCache = z.object({
  accounts: z.array(account),
  readAt: z.number(),
  dossier: z.object({ id: z.int(), name: z.string() }),
  firmLevelKey: z.boolean(),
  /** « POST /account »: what the key may call (`routeName`); empty when it does not say. */
  routes: z.array(z.string()),
  diaryCodes: z.nullable(z.array(z.string())),
});
export type ChartCache = z.infer<typeof chartCache>;
const chartReading = z.object({
  /** Which key and dossier it was read with: a digest, never the key. */
  connection: z.string(),
  loading: z.boolean(),
  error: z.nullable(apiError),
  cache: z.nullable(chartCache),
});
export type ChartReading = z.infer<typeof chartReading>;
/** The chart as last read through the API; in memory only. */
export const chartItem = defineItem<ChartReading | null>({
  area: 'session',
  key: 'chart',
  version: 1,
  schema: z.nullable(chartReading),
  initial: null,
});

const historyEntry = z.object({
  at: z.number(),
  kind: z.enum(['account', 'sync']),
  origin: z.string(),
  /** Account number, or empty for a sync. */
  number: z.string(),
  name: z.string(),
  /** Which command led to it. */
  command: z.enum(['repair', 'by-hand', 'rerun', 'page-button', 'watch']),
  result: z.string(),
  /** My Unisoft's `request-id`: their support asks for it. */
  requestId: z.nullable(z.string()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;
/** Every write and every run, a year long. */
export const historyItem = defineItem<HistoryEntry[]>({
  area: 'local',
  key: 'history',
  version: 1,
  schema: z.array(historyEntry),
  initial: [],
});

import { z } from 'zod';

/** One fault of the API. The first one that fits a request, and has times left, is used. */
const ApiFault = z.strictObject({
  kind: z.enum(['reset', 'timeout', 'status', 'rate', 'concurrent', 'html', 'truncated', 'huge', 'wrong-shape']),
  /** "POST /account": method and path below /api/v1, or either alone; everything if absent. */
  on: z.string().optional(),
  /** How often; 0 is for ever. */
  times: z.number().int().min(0).default(1),
  status: z.number().int().default(500),
  code: z.string().default('ERR-INTERNAL'),
  message: z.string().default('Internal Server Error'),
  /** For `rate` and `concurrent`: whether the answer says when the window ends. */
  headers: z.boolean().default(true),
  /** The request is carried out first, so that only its answer is lost. */
  afterActing: z.boolean().default(false),
});

/** Everything that can be made different from a fine day. Absent keys keep what they were. */
export const Switches = z.strictObject({
  // My Unisoft's API
  api: z.array(ApiFault).default([]),
  apiDown: z.boolean().default(false),
  apiLatencyMs: z.number().default(0),
  rateLimit: z.number().int().default(20),
  sharedLimit: z.boolean().default(false),
  postEcho: z.enum(['exact', 'padded', 'lower']).default('exact'),
  postErrors: z.record(z.string(), z.strictObject({ code: z.string(), message: z.string() })).default({}),
  refuseClosed: z.boolean().default(true),
  colleagueCreates: z.array(z.string()).default([]),
  // Dayboard's sync
  trigger: z.enum(['form', 'link', 'script']).default('form'),
  syncAnswer: z.enum(['redirect', 'json']).default('redirect'),
  syncDelayMs: z.number().default(0),
  loseSyncAnswers: z.number().int().default(0),
  forcedError: z.strictObject({ code: z.string(), message: z.string() }).nullable().default(null),
  unknownClientNamed: z.boolean().default(false),
  originCheck: z.boolean().default(false),
  rejectTokens: z.number().int().default(0),
  // Dayboard's pages
  bannerDelayMs: z.number().default(0),
  tableDelayMs: z.number().default(0),
  scriptTab: z.boolean().default(false),
  tableShape: z.enum(['table', 'aria', 'divs']).default('table'),
  pageSize: z.number().int().default(0),
  unknownStates: z.array(z.string()).default([]),
  recordTabs: z.enum(['pages', 'panels']).default('pages'),
  recordField: z.enum(['text', 'input', 'dl', 'table']).default('text'),
  recordsWithoutCode: z.array(z.string()).default([]),
  autoCreateSilent: z.boolean().default(false),
  dayboardStatus: z.number().int().default(200),
  /** Off: a connection carries one request. Over a kept one, Chrome by itself sends a request again whose answer was cut off. */
  keepAlive: z.boolean().default(true),
  // My Unisoft's Plan Comptable
  chartRows: z.enum(['pages', 'virtual']).default('pages'),
  chartDelayMs: z.number().default(0),
});

export type Switches = z.infer<typeof Switches>;
export type ApiFault = z.infer<typeof ApiFault>;

export function defaultSwitches(): Switches {
  return Switches.parse({});
}

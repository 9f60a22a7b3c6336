import { OTHER_SOCIETY_ID, SOCIETY_ID } from '../world/seed.ts';

export const SECRET = 'cabinet-7Qd2vWm4Kx9sLr5T';

const READ = ['/key/info', '/society', '/society/accountingParameters', '/account', '/account/v2', '/diary'];

export interface Key {
  token: string;
  what: string;
  type: 'api' | 'firm';
  /** The one folder that an `api` key opens. */
  societyId: number;
  canWrite: boolean;
  revoked: boolean;
}

function key(token: string, what: string, rest: Partial<Key> = {}): Key {
  return { token, what, type: 'api', societyId: SOCIETY_ID, canWrite: true, revoked: false, ...rest };
}

export const KEYS: readonly Key[] = [
  key('dossier-4f1c2a9e', `society-level key of SUPPORT & TESTS GI (${SOCIETY_ID}): the one to use`),
  key('cabinet-b83d06e7', `firm-level key: every request but GET society needs society-id: ${SOCIETY_ID}`, { type: 'firm' }),
  key('autre-91e5d7c0', `society-level key of another folder (${OTHER_SOCIETY_ID})`, { societyId: OTHER_SOCIETY_ID }),
  key('lecture-2a6b8f43', 'society-level key without POST /account', { canWrite: false }),
  key('revoquee-77c0e1d2', 'society-level key that was revoked', { revoked: true }),
];

export function routesOf(key: Key): { path: string; method: string }[] {
  const read = READ.map((path) => ({ path: `/api/v1${path}`, method: 'get' }));
  return key.canWrite ? [...read, { path: '/api/v1/account', method: 'post' }] : read;
}

export function allows(key: Key, method: string, path: string): boolean {
  return routesOf(key).some((route) => route.path === path && route.method === method.toLowerCase());
}

/** « Tester la connexion »: asks My Unisoft what a key opens. Asking is also what activates a new key. */
import type { ApiError } from '../domain/api-error';
import { type ConnectionInput, NEEDED_ROUTES, type NeededRoute, type TestAnswer } from '../domain/options-view';
import type { PartnerApi, Route } from '../my-unisoft/partner-api';
import { routeName } from '../my-unisoft/route-name';
import { completeInput } from './connection';
import type { Connection } from './items';
import { openPartner } from './partner';
import { readPolicy } from './policy';

type Open = (connection: Connection, options: { attempts: number }) => Promise<{ api: Pick<PartnerApi, 'keyInfo' | 'society'> }>;

/** A key that lists no route at all does not say what it lacks. */
export function missingRoutes(routes: readonly Route[]): NeededRoute[] {
  const offered = new Set(routes.map(routeName));
  return offered.size === 0 ? [] : NEEDED_ROUTES.filter((route) => !offered.has(route));
}

export async function testConnection(input: ConnectionInput, open: Open = openPartner): Promise<TestAnswer> {
  const complete = await completeInput(input);
  if (!complete.ok) return { ok: false, problem: complete.error };
  const connection = complete.value;
  const { api } = await open(connection, { attempts: 1 });
  const refused = (error: ApiError): TestAnswer => {
    const { societyId } = connection;
    const unknown = societyId !== '' && (error.code === 'ERR-SOCIETY-DOESNT-EXIST' || error.kind === 'not-configured');
    return { ok: false, problem: unknown ? { kind: 'unknown-dossier', societyId } : { kind: 'api', error } };
  };
  const key = await api.keyInfo();
  if (!key.ok) return refused(key.error);
  const { level, activated, routes } = key.value;
  if (level === 'firm' && connection.societyId === '') return { ok: false, problem: { kind: 'dossier-needed' } };
  const society = await api.society();
  if (!society.ok) return refused(society.error);
  const dossier = society.value;
  const { firmKeyForbidden } = await readPolicy();
  return {
    ok: true,
    tested: {
      dossier,
      level,
      levelForbidden: level === 'firm' && firmKeyForbidden,
      missingRoutes: missingRoutes(routes),
      activated,
      otherDossier: connection.societyId !== '' && Number(connection.societyId) !== dossier.id,
    },
  };
}

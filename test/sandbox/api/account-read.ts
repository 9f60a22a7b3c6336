import { Hono } from 'hono';
import type { Ctx, Env, Sandbox } from '../sandbox.ts';
import type { Account, Dossier } from '../world/model.ts';
import { full, light, version2 } from './account-shapes.ts';
import { apiError } from './errors.ts';

/** The folder that the request is about, or the answer that says that none was named. */
export function folderOf({ world }: Sandbox, c: Ctx): Dossier | Response {
  const dossier = world.dossierOf(c.get('societyId'));
  return dossier ?? apiError(c, 400, 'ERR-SOCIETY-DOESNT-EXIST', 'The society-id header is required with a firm token.');
}

function chosen(accounts: Account[], query: Record<string, string>): Account[] {
  const { begin_by, account_id, account_number } = query;
  return accounts.filter(
    ({ id, number }) =>
      (begin_by === undefined || number.startsWith(begin_by)) &&
      (account_id === undefined || id === Number(account_id)) &&
      (account_number === undefined || number === account_number),
  );
}

function searched(accounts: Account[], { q = '', limit }: Record<string, string>): Account[] {
  const wanted = q.toLowerCase();
  const found = accounts.filter(
    ({ number, label }) => number.toLowerCase().startsWith(wanted) || label.toLowerCase().startsWith(wanted),
  );
  return limit === undefined ? found : found.slice(0, Number(limit));
}

/** `limit` and `offset` (both in rows) page the full list; without them it is one page. */
function page(accounts: Account[], societyId: number, query: Record<string, string>) {
  const limit = Number(query.limit ?? accounts.length) || 1;
  const offset = Number(query.offset ?? 0);
  const rows = accounts.slice(offset, offset + limit);
  return {
    rows_number: accounts.length,
    pages_number: Math.ceil(accounts.length / limit),
    account_array: rows.map((account, at) => ({ row_number: offset + at + 1, ...full(account, societyId) })),
  };
}

export function accountRead(sandbox: Sandbox): Hono<Env> {
  return new Hono<Env>()
    .get('/account/v2', (c) => {
      const folder = folderOf(sandbox, c);
      if (folder instanceof Response) return folder;
      const query = c.req.query();
      return c.json(chosen(folder.accounts, query).map((account) => version2(account, query)));
    })
    .get('/account', (c) => {
      const folder = folderOf(sandbox, c);
      if (folder instanceof Response) return folder;
      const query = c.req.query();
      if (query.mode === '2') return c.json(page(chosen(folder.accounts, query), folder.societyId, query));
      return c.json(searched(chosen(folder.accounts, query), query).map(light));
    });
}

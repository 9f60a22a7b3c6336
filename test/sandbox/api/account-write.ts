import { Hono } from 'hono';
import { z } from 'zod';
import type { Env, Sandbox } from '../sandbox.ts';
import { byNumber, checkAccount, MESSAGES } from '../world/chart.ts';
import { folderOf } from './account-read.ts';
import { light } from './account-shapes.ts';
import { apiError } from './errors.ts';

const Body = z.object({ account_number: z.string().default(''), label: z.string().default('') });

const ECHO = {
  exact: (number: string) => number,
  padded: (number: string) => number.padEnd(10, '0'),
  lower: (number: string) => number.toLowerCase(),
};

/** Finds or creates, by number: the one write of the API that is played here. */
export function accountWrite(sandbox: Sandbox): Hono<Env> {
  const { world } = sandbox;
  return new Hono<Env>().post('/account', async (c) => {
    const folder = folderOf(sandbox, c);
    if (folder instanceof Response) return folder;
    const body = Body.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return apiError(c, 400, 'ERR-HTTP', 'Bad Request');
    const { account_number: asked, label } = body.data;
    const { colleagueCreates, postErrors, refuseClosed, postEcho } = world.switches;

    const wanted = postErrors[asked];
    if (wanted) return apiError(c, 400, wanted.code, wanted.message);
    const error = checkAccount(asked, label);
    if (error) return apiError(c, 400, error, MESSAGES[error]);
    const number = ECHO[postEcho](asked);
    if (colleagueCreates.includes(asked)) world.createAccount(number, `${label} (SAISI PAR UN COLLEGUE)`, false, folder);
    if (refuseClosed && byNumber(folder, number)?.closed) {
      return apiError(c, 400, 'COMPTE32', `Le compte ${number} est fermé`);
    }
    const account = world.createAccount(number, label, false, folder);
    return c.json({ ...light(account), counterpart_account: null });
  });
}

import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Ctx, Env, Sandbox } from '../sandbox.ts';
import { plainPage } from './layout.ts';
import type { Session } from './sessions.ts';

export const COOKIE = 'dayboard_session';

export function logIn({ sessions }: Sandbox, c: Ctx): Session {
  const session = sessions.open();
  setCookie(c, COOKIE, session.id, { httpOnly: true, sameSite: 'Lax', path: '/dayboard' });
  return session;
}

/** Without a session: the login page, as a redirect, in place of whatever was asked. */
export function loggedIn({ sessions, world }: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    const session = sessions.find(getCookie(c, COOKIE));
    if (!session) return c.redirect('/dayboard/login');
    c.set('session', session);
    const { dayboardStatus } = world.switches;
    if (dayboardStatus !== 200) {
      return c.html(plainPage('Erreur', 'Une erreur est survenue. Nos équipes ont été prévenues.'), dayboardStatus as 500);
    }
    await next();
    c.header('Cache-Control', 'no-store');
  });
}

/** A form and a script send an Origin; a link, only a Referer. */
function cameFrom(c: Ctx): string | undefined {
  const referer = c.req.header('referer');
  return c.req.header('origin') ?? (referer && URL.canParse(referer) ? new URL(referer).origin : undefined);
}

/** Null when the request may write; otherwise the page that refuses it. */
export function refusedWrite({ world }: Sandbox, c: Ctx, token: string | undefined): Response | Promise<Response> | null {
  const { switches } = world;
  if (switches.originCheck && cameFrom(c) !== new URL(c.req.url).origin) {
    return c.html(plainPage('Accès refusé', 'Cette action ne peut être lancée que depuis Dayboard.'), 403);
  }
  const rejected = switches.rejectTokens > 0;
  if (rejected) switches.rejectTokens -= 1;
  if (rejected || token !== c.get('session').token) {
    return c.html(plainPage('Page expirée', 'La page a expiré. Actualisez-la, puis recommencez.'), 419 as 400);
  }
  return null;
}

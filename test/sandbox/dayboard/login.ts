import { Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { Env, Sandbox } from '../sandbox.ts';
import { COOKIE, logIn } from './guard.ts';
import { plainPage } from './layout.ts';

const INFORMATIONS = '/dayboard/lien-my-unisoft/informations';

const form = html`
<form method="post" action="/dayboard/login" class="login">
  <label>Identifiant <input name="login" autocomplete="username" required></label>
  <label>Mot de passe <input name="password" type="password" autocomplete="current-password" required></label>
  <button class="button blue">Connexion</button>
  <p><a href="/dayboard/login">Mot de passe oublié ?</a></p>
</form>`;

/** Any name and password open the door; `?auto` opens it at once, for a demonstration. */
export function login(sandbox: Sandbox): Hono<Env> {
  return new Hono<Env>()
    .get('/login', (c) => {
      if (c.req.query('auto') === undefined) return c.html(plainPage('Connexion', form));
      logIn(sandbox, c);
      return c.redirect(INFORMATIONS);
    })
    .post('/login', (c) => {
      logIn(sandbox, c);
      return c.redirect('/dayboard/');
    })
    .post('/logout', (c) => {
      const session = deleteCookie(c, COOKIE, { path: '/dayboard' });
      if (session) sandbox.sessions.close(session);
      return c.redirect('/dayboard/login');
    });
}

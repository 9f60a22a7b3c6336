// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readClients } from '../../../lib/dayboard/clients';
import { clientAccounts, lienPage, VENDOR } from '../../fixtures/lien-page';
import { docOf, ORIGIN } from '../dayboard/documents';

it.each([
  ['more', '<div><button disabled>Précédent</button><button>1</button><button>2</button><button>Suivant</button></div>'],
  ['more', '<ul><li><a>‹</a></li><li><a>›</a></li></ul>'],
  ['more', '<div><button>Précédent</button><button disabled>Suivant</button></div>'],
  ['more', '<label>Afficher <select><option>7</option><option>25</option></select> éléments</label>'],
  ['more', '<button>Suivant</button>'],
  ['more', '<button title="Page suivante">→</button>'],
  ['more', '<a href="javascript:void 0">Suivant »</a>'],
  ['more', '<a href="#">Suite</a>'],
  ['more', '<a href="#">Afficher les 25 clients suivants</a>'],
  ['more', '<button aria-label="Charger la suite">…</button>'],
  ['more', '<ul><li aria-current="page">1</li><li tabindex="0">2</li></ul>'],
  ['more', '<select><option>7 par page</option><option>25 par page</option></select>'],
  ['more', '<label>Page <select><option>1</option><option>2</option></select></label>'],
  ['more', '<label>Page <input value="1"> / 4</label>'],
  ['more', '<span>7 / 35 clients</span>'],
  ['more', '<p>7 clients affichés sur 35</p>'],
  ['more', '<p>35 clients</p>'],
  ['more', '<p>Total : 1 035</p>'],
  ['all', '<div>Pages : <span><a href="javascript:void 0">Suivant</a></span> 1 sur 1</div>'],
  ['all', '<p>7 clients, 2 à vérifier sur 7</p>'],
  ['all', '<p>Total : 7</p><p>2 clients</p>'],
  ['all', '<div><button disabled>Précédent</button><button>1</button><button disabled>Suivant</button></div>'],
  ['all', '<label>Afficher <select><option>10</option><option>25</option></select> éléments</label>'],
  ['all', '<div><button>Enregistrer</button><button>Suivant</button></div>'],
  ['more', '<button>…</button>'],
  ['more', '<div><a href="#">...</a></div>'],
  ['all', '<div><button>Exporter</button><button>…</button></div>'],
  ['all', '<button disabled>…</button>'],
])('there are %s rows beside a pager that only a script follows: %s', async (there, pager) => {
  const content = `<button>…</button><div>${'<div>'.repeat(6)}${clientAccounts(VENDOR)}${'</div>'.repeat(6)}${pager}</div>`;
  const { missingRows } = await readClients(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien` });
  expect(missingRows === 0 ? 'all' : 'more').toBe(there);
});

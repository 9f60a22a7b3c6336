import { Hono } from 'hono';
import type { Env, Sandbox } from '../sandbox.ts';
import type { Dossier } from '../world/model.ts';
import { folderOf } from './account-read.ts';
import { ACCOUNTING_PARAMETERS } from './accounting-parameters.ts';

const ADDRESS = { address_number: '4', street_name: 'GALVANI', postal_code: '91300', country: 'FRANCE', address_bis: null };
const WHERE = '4 Rue GALVANI 91300 MASSY FRANCE';

/** One folder, in full. */
function described({ societyId, name, siret }: Dossier) {
  return {
    ape: { id: 534, label: '6920Z', value: 'Activités comptables' },
    register: null,
    legal_form: null,
    road_type: { id: 9, label: 'Rue', value: 'Rue' },
    owner_company: { id: 1, label: 'SCH5', value: 'SCH5' },
    vat_regime: null,
    city: { label: 'MASSY', value: 'MASSY' },
    comment: '',
    society_id: societyId,
    name,
    siret,
    activity: '',
    id_accountant: 1,
    id_collab: null,
    collab: null,
    secured: false,
    analytics: false,
    enable_quantity: false,
    folder_reference: '',
    formule_code: 'STAN',
    safe_status: true,
    logo: null,
    ...ADDRESS,
    complement: '',
    address: WHERE,
    registration_date: '2021-03-22',
    close_entries_VAT: false,
    id_type_company: 1,
  };
}

/** One folder, as a line of the firm's list. */
function listed({ societyId, name, siret }: Dossier) {
  return {
    ape: '6920Z',
    city: 'MASSY',
    name,
    step: '',
    insee: '91377',
    siret,
    status: '',
    address: WHERE,
    capital: 0,
    secured: false,
    analytics: false,
    member_id: 1,
    road_type: 'Rue',
    complement: null,
    coordonnee: [],
    society_id: societyId,
    companyType: '',
    mail_liasse: null,
    safe_status: true,
    enable_quantity: false,
    id_type_company: 1,
    folder_reference: null,
    ...ADDRESS,
  };
}

export function society(sandbox: Sandbox): Hono<Env> {
  const { world } = sandbox;
  return new Hono<Env>()
    .get('/society', (c) => {
      const folders = [world.dossier, ...world.others];
      const siret = c.req.query('siret');
      const one = siret ? folders.find((folder) => folder.siret === siret) : world.dossierOf(c.get('societyId'));
      if (one) return c.json(described(one));
      return c.json({ row_numbers: folders.length, pages_number: null, society_array: folders.map(listed) });
    })
    .get('/society/accountingParameters', (c) => {
      const folder = folderOf(sandbox, c);
      return folder instanceof Response ? folder : c.json(ACCOUNTING_PARAMETERS);
    });
}

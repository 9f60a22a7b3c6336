import type { Account } from '../world/model.ts';

const NO_DETAILS = {
  ape: null, tel: null, city: null, name: null, email: null, siren: null, address: null, comment: null, function: null, lastname: null,
  firstname: null, iban_list: [], profession: null, postal_code: null, payment_type: null, address_number: null, payment_type_id: null,
  amount_type_paid: null, contact_lastname: null, payment_deadline: null, person_in_charge: null, contact_firstname: null,
  indice_repetition: null, address_complement: null, id_payment_deadline: null, id_info_compte_tiers: null, type_info_compte_tiers: null,
}; // biome-ignore format: a long list of nothing

/** As `GET /account/v2` gives it; the query adds fields. */
export function version2({ id, number, label, closed }: Account, query: Record<string, string>) {
  return {
    das_2: false,
    label,
    closed,
    id_tva: null,
    presta: false,
    comment: null,
    intraco: false,
    account_id: id,
    exoneration: false,
    param_vat_id: null,
    account_number: number,
    btp_autoliquidation: false,
    correspondance_label: null,
    id_compte_contrepart: null,
    correspondance_no_compte: null,
    ...(query.counterpart === 'true' && { counterpart_account: null, array_counterpart_account: null }),
    ...(query.vat === 'true' && { vat_param: null }),
    ...(query.quantity === 'true' && { quantities: null }),
    ...(query.details === 'true' && { complementary_informations: { ...NO_DETAILS, typevoie: null, id_country: null } }),
  };
}

/** As `GET /account?mode=2` gives it. */
export function full({ id, number, label, closed }: Account, societyId: number) {
  return {
    account_id: id,
    society_id: societyId,
    account_number: number,
    label,
    solde: 0,
    sens: '',
    comment: '',
    intraco: false,
    btp_autoliquidation: false,
    presta: false,
    exoneration: false,
    das_2: false,
    closed,
    blocked: false,
    vat_param: null,
    counterpart_account: null,
    array_counterpart_account: null,
    complementary_informations: { ...NO_DETAILS, way_type: null },
  };
}

/** As `GET /account?mode=1` gives it. */
export function light({ id, number, label }: Account) {
  return { account_id: id, account_number: number, label };
}

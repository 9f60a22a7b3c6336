import { Hono } from 'hono';
import type { Env } from '../sandbox.ts';

function diary(id: number, code: string, name: string, typeId: number, typeCode: string, typeName: string) {
  return {
    code,
    name,
    closed: false,
    account: null,
    blocked: false,
    diary_id: id,
    diary_type_id: typeId,
    diary_type_code: typeCode,
    diary_type_name: typeName,
  };
}

const DIARIES = [
  diary(2424, '01', "JOURNAL D'ACHATS", 1, 'ACH', 'Achat'),
  diary(2425, '02', 'JOURNAL DE VENTES', 2, 'VTE', 'Vente'),
  diary(2427, '09', 'JOURNAL NDF', 13, 'NDF', 'Note de frais'),
  diary(2430, '20', "JOURNAL D' OD", 5, 'OD', 'OD'),
  diary(2433, 'BQ', 'BANQUE DAYBOARD', 3, 'BQ', 'Banque'),
  diary(2434, '60', 'JOURNAL OD LETTRAGE', 12, 'OD_LET', 'OD Lettrage'),
];

export function diaries(): Hono<Env> {
  return new Hono<Env>().get('/diary', (c) => {
    const { code, type, q } = c.req.query();
    const wanted = q?.toLowerCase();
    return c.json(
      DIARIES.filter(
        (one) =>
          (code === undefined || one.code === code) &&
          (type === undefined || one.diary_type_code === type) &&
          (wanted === undefined || one.name.toLowerCase().includes(wanted)),
      ),
    );
  });
}

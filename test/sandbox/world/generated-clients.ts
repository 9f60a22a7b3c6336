import type { ClientKind, SeedClient } from './seven-clients.ts';

const TRADES = [
  'BOULANGERIE', 'GARAGE', 'CABINET', 'MENUISERIE', 'PHARMACIE', 'RESTAURANT', 'TRANSPORTS', 'PLOMBERIE', 'LIBRAIRIE', 'COIFFURE',
  'ELECTRICITE', 'JARDINS', 'IMPRIMERIE', 'FROMAGERIE', 'MACONNERIE', 'OPTIQUE', 'ECURIE', 'ATELIER', 'CHARPENTE', 'TRAITEUR',
]; // biome-ignore format: words in rows
const NAMES = [
  'MARTIN', 'BERNARD', 'DUBOIS', 'PETIT', 'ROUSSEAU', 'LEFEBVRE', 'MOREAU', 'GARNIER', 'FAURE', 'BLANCHARD', 'MERCIER', 'LEGRAND',
  'BOYER', 'CHEVALIER', 'GAUTHIER', 'PERRIN', 'MORVAN', 'LE GOFF', 'BARRE', 'DELMAS', 'OLIVIER', 'RENARD', 'TESSIER',
]; // biome-ignore format: words in rows
const PLACES = [
  'DU PORT',
  'DES HALLES',
  'ET FILS',
  'DE LA GARE',
  'SARL',
  'DU MARCHE',
  'SAS',
  'DES ARTS',
  'FRERES',
  'DU LAC',
  'ASSOCIES',
];

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? '';
}

/** Of a hundred that are not culprits: 8 missing, 4 with a suggestion, 3 changed, 85 matched. */
function kindOf(at: number): ClientKind {
  const turn = (at * 37) % 100;
  if (turn < 8) return 'missing';
  if (turn < 12) return 'suggested';
  return turn < 15 ? 'changed' : 'matched';
}

/** Clients as many as wanted, always the same ones, the culprits spread among them. */
export function generatedClients(count: number, culprits: number): SeedClient[] {
  return Array.from({ length: count }, (_, at) => {
    const culprit = culprits > 0 && Math.floor(((at + 1) * culprits) / count) > Math.floor((at * culprits) / count);
    const number = String(at + 1);
    const trade = pick(TRADES, at);
    const name = `${trade} ${pick(NAMES, at * 7 + Math.floor(at / 20))} ${pick(PLACES, at * 3 + Math.floor(at / 11))} ${number}`;
    const code = `411${trade.slice(0, 7 - Math.max(4, number.length))}${number.padStart(4, '0')}`;
    const kind = culprit ? 'deleted' : kindOf(at);
    const seed: SeedClient = { name, code, kind };
    if (kind !== 'missing') seed.accountId = 20_000 + at;
    if (kind === 'suggested') seed.accountNumber = `411S${number.padStart(6, '0')}`;
    return seed;
  });
}

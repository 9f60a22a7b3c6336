/** Company names as they are compared to find a duplicate: without accents, legal form, spaces or punctuation. */

const LEGAL_FORMS = new Set(
  'SA SARL SARLU SAS SASU EURL EIRL EI SCI SCM SCP SCA SCS SNC SCEA SCIC SCOP GIE GAEC GFA EARL SCCV SPFPL SEL SELARL SELAS SELAFA SELURL SE STE SOCIETE ETS ETABLISSEMENTS'.split(
    ' ',
  ),
);

/** `S.A.R.L. Café & Fils` gives `CAFEETFILS`. A name that is nothing but a legal form is kept as it is. */
export function companyNameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
    .replaceAll('&', ' ET ')
    .replace(/\b(?:\p{L}\.){2,}\p{L}?\b/gu, (initials) => initials.replaceAll('.', ''))
    // « S A R L » is one word, as « S.A.R.L. » is.
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]+\p{L}(?![\p{L}\p{N}]))+/gu, (letters) => letters.replace(/[^\p{L}]+/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const meaning = words.filter((word) => !LEGAL_FORMS.has(word));
  return (meaning.length > 0 ? meaning : words).join('');
}

/** The same company, as far as its name can say. Two empty names are not the same. */
export function sameName(a: string, b: string): boolean {
  const [nameA, nameB] = [companyNameKey(a), companyNameKey(b)];
  return nameA !== '' && nameA === nameB;
}

/** Fills the open form with one account, and reads back what the page made of it. The user saves. */
import { type AccountForm, findForm } from './form';
import { typeInto } from './type-into';
import { settling, until } from './until';

/**
 * `refused`: the page did not keep the number or the label to the letter. `other-account`: the form shows another account, which
 * must not be overwritten.
 */
export type FillResult = 'filled' | 'no-form' | 'refused' | 'other-account';

type Wanted = { number: string; label: string };

/** How long both values must stay, ms: a page may put its own in their place once it has drawn itself anew. */
const QUIET = 120;
const PATIENCE = 1000;

export async function fillForm(doc: Document, wanted: Wanted): Promise<FillResult> {
  const form = findForm(doc);
  if (!form) return 'no-form';
  const { number, label } = form;
  if (number.value !== '' && number.value !== wanted.number && label.value !== '' && label.value !== wanted.label)
    return 'other-account';
  if (number.readOnly || label.readOnly || isCut(number, wanted.number)) return 'refused';
  typeInto(number, wanted.number);
  typeInto(label, wanted.label);
  label.blur();
  const kept = await settledForm(doc);
  if (kept?.number.value === wanted.number && kept.label.value === wanted.label && !isCut(kept.label, wanted.label))
    return 'filled';
  // Another number than the one asked for must not be saved by mistake.
  if (kept && kept.number.value !== wanted.number) typeInto(kept.number, '');
  return 'refused';
}

/** A script can write more than a person could type. */
const isCut = (field: AccountForm['number'], value: string): boolean => field.maxLength >= 0 && value.length > field.maxLength;

async function settledForm(doc: Document): Promise<AccountForm | null> {
  const settled = settling<AccountForm>(({ number, label }) => `${number.value}\n${label.value}`);
  return until(() => settled(findForm(doc), QUIET), { signal: new AbortController().signal, within: PATIENCE });
}

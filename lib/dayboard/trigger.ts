import { actionsNamed } from './actions';
import { addressOf, sameOrigin } from './address';
import { SYNC } from './markers';
import { type Survey, survey } from './survey';

/** What the page itself sends when its sync button is pressed. */
export type Trigger =
  | { kind: 'form'; element: Element; method: 'get' | 'post'; action: string; fields: [string, string][]; csrf: Csrf | null }
  | { kind: 'link'; element: Element; method: string; href: string; csrf: Csrf | null }
  | { kind: 'script'; element: Element };

export interface Csrf {
  name: string;
  token: string;
}

/** The sync button, and how it works; null when there is none, or when it leads to another origin. */
export function readTrigger(doc: Document, url = addressOf(doc), seen: Survey = survey(doc)): Trigger | null {
  const [element] = actionsNamed(seen, SYNC);
  if (!element) return null;
  return formTrigger(element, url) ?? linkTrigger(element, url) ?? (leadsAway(element, url) ? null : { kind: 'script', element });
}

const isSubmit = (element: Element): element is HTMLButtonElement | HTMLInputElement =>
  (element.tagName === 'BUTTON' && !/^(?:button|reset)$/.test(element.getAttribute('type') ?? '')) ||
  (element.tagName === 'INPUT' && /^(?:submit|image)$/.test((element as HTMLInputElement).type));

function formOf(element: HTMLButtonElement | HTMLInputElement): HTMLFormElement | null {
  const id = element.getAttribute('form');
  const named = id ? element.ownerDocument.getElementById(id) : null;
  return (named?.tagName === 'FORM' ? (named as HTMLFormElement) : null) ?? element.closest('form');
}

function formTrigger(element: Element, url: string): Trigger | null {
  if (!isSubmit(element)) return null;
  const form = formOf(element);
  if (!form) return null;
  const method = (element.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get').toLowerCase();
  const target = element.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  if (/^(?:#|javascript:)/i.test(target.trim()) || method === 'dialog') return null;
  const action = target.trim() === '' ? sameOrigin(url.replace(/#.*/, ''), url) : sameOrigin(target, url);
  if (!action) return null;
  return {
    kind: 'form',
    element,
    method: method === 'post' ? 'post' : 'get',
    action,
    fields: fieldsOf(form, element),
    csrf: csrfOf(element.ownerDocument),
  };
}

/** What the browser would send: every enabled control with a name, and the button that was pressed. */
function fieldsOf(form: HTMLFormElement, pressed: Element): [string, string][] {
  const fields: [string, string][] = [];
  for (const control of form.querySelectorAll('input[name],select[name],textarea[name]')) {
    const name = control.getAttribute('name') ?? '';
    if (name === '' || control.hasAttribute('disabled') || control.closest('fieldset[disabled]')) continue;
    if (control.tagName === 'SELECT') {
      const options = Array.from((control as HTMLSelectElement).options).filter((option) => option.selected && !option.disabled);
      for (const option of options) fields.push([name, option.value]);
      continue;
    }
    const input = control as HTMLInputElement;
    if (control.tagName === 'INPUT' && /^(?:submit|button|image|reset|file)$/.test(input.type)) continue;
    if (/^(?:checkbox|radio)$/.test(input.type) && !input.checked) continue;
    fields.push([name, input.value]);
  }
  const name = pressed.getAttribute('name');
  if (name && (pressed as HTMLInputElement).type === 'image') fields.push([`${name}.x`, '1'], [`${name}.y`, '1']);
  else if (name) fields.push([name, pressed.getAttribute('value') ?? '']);
  return fields;
}

function linkTrigger(element: Element, url: string): Trigger | null {
  const link = element.closest('a[href]');
  const raw = link?.getAttribute('href')?.trim() ?? '';
  if (!link || raw === '' || /^(?:#|javascript:)/i.test(raw)) return null;
  const href = sameOrigin(raw, url);
  if (!href) return null;
  const method = (link.getAttribute('data-method') ?? link.getAttribute('data-turbo-method') ?? 'get').toLowerCase();
  return { kind: 'link', element: link, method, href, csrf: csrfOf(link.ownerDocument) };
}

/** A form or a link to another origin, or to something that is no web page, is never followed. */
function leadsAway(element: Element, url: string): boolean {
  const form = isSubmit(element) ? formOf(element) : null;
  const target =
    element.getAttribute('formaction') ?? form?.getAttribute('action') ?? element.closest('a[href]')?.getAttribute('href') ?? '';
  const text = target.trim();
  return text !== '' && !/^(?:#|javascript:)/i.test(text) && sameOrigin(text, url) === null;
}

/** Frameworks put the token in a meta element. */
function csrfOf(doc: Document): Csrf | null {
  const meta = doc.querySelector('meta[name="csrf-token"],meta[name="_csrf"],meta[name="csrf"],meta[name="xsrf-token"]');
  const token = meta?.getAttribute('content') ?? '';
  if (token === '') return null;
  const named = doc.querySelector('meta[name="csrf-param"],meta[name="_csrf_parameter"]')?.getAttribute('content');
  return { name: named ?? '_token', token };
}

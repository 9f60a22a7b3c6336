/** The host of the card in the Plan Comptable: deaf to the page, and where it covers nothing that the user needs. */
import cardCss from '../../components/chart-card.css?inline';
import panelCss from '../../components/panel/panel.css?inline';
import { findForm } from '../my-unisoft/chart-page/form';
import { freeSide } from '../my-unisoft/chart-page/free-side';
import { createHost, type Host } from './host';

/** What a page must not take for a click beside its dialog, or for the focus leaving it. */
const OURS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

export function openCard(signal: AbortSignal): { host: Host; life: AbortController } {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const host = createHost(`${panelCss}\n${cardCss}`, life.signal);
  for (const type of OURS) host.root.addEventListener(type, (event) => event.stopPropagation(), { signal: life.signal });
  return { host, life };
}

/** A modal <dialog> makes everything outside it dead: the card goes into it, and comes back. */
export function place({ element, describe }: Host): void {
  const modal = findForm(document)?.box.closest('dialog:modal') ?? document.documentElement;
  if (element.parentElement !== modal) modal.append(element);
  // Where it would cover the form on every side, it says the least that it can.
  describe({ 'data-crowded': null });
  let found = freeSide(document, element.getBoundingClientRect());
  if (!found.free) {
    describe({ 'data-crowded': '' });
    found = freeSide(document, element.getBoundingClientRect());
  }
  describe({ 'data-side': found.side === 'right' ? null : found.side });
}

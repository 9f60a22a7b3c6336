/** The one `<mu-assistant>` element of a document, with its shadow root, its style and its theme. Goes without a trace. */
import { render, type VNode } from 'preact';
import base from '../../components/style/base.css?inline';
import tokens from '../../components/style/tokens.css?inline';

export type Host = {
  element: HTMLElement;
  root: ShadowRoot;
  /** Sets the attributes of the observable contract; null takes one away. */
  describe(attributes: Record<string, string | null>): void;
  draw(view: VNode): void;
};

const TAG = 'mu-assistant';

/** A dark page is one whose background is dark, whatever the system says: the panel stands beside the page, not beside the desktop. */
function isDark(doc: Document): boolean {
  for (const element of [doc.body, doc.documentElement]) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 110;
  }
  return false;
}

/** Firefox refuses constructed sheets from a content script; a style element does there. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Key events in the panel are the panel's: a page's shortcuts must not act on them. */
const PRIVATE_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'change', 'paste', 'copy'] as const;

/** @param css what this view needs besides the shared style */
export function createHost(css: string, signal: AbortSignal): Host {
  document.querySelector(TAG)?.remove();
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: __SANDBOX__ ? 'open' : 'closed' });
  addStyle(root, `${tokens}\n${base}\n${css}`);
  const mount = document.createElement('div');
  root.append(mount);
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  element.dataset.theme = isDark(document) ? 'dark' : 'light';
  document.documentElement.append(element);
  signal.addEventListener('abort', () => {
    render(null, mount);
    element.remove();
  });
  return {
    element,
    root,
    describe(attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) element.removeAttribute(name);
        else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    },
    draw: (view) => render(view, mount),
  };
}

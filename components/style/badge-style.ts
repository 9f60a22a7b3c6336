/** The pill of a badge: its own colours, since it stands in somebody else's table; no taller than the line it stands in. */
const CSS = `
:host { all: initial; display: inline-block; margin-inline-start: 6px; vertical-align: baseline; }
span { display: inline-block; font: 600 11px/14px "Noto Sans", "Segoe UI", system-ui, sans-serif; border-radius: 999px; padding: 0 7px;
  white-space: nowrap; background: #f5f7fa; color: #566074; }
span[data-tone=red] { background: #fdf0ef; color: #b3261e; }
span[data-tone=amber] { background: #fff6e0; color: #855600; }
span[data-tone=green] { background: #eaf6ef; color: #146c43; }
span[data-tone=blue] { background: #eef3ff; color: #1d4ed8; }
/* No room for words: a mark beside the text, which takes no room at all. The words are its title, and still there to be read aloud. */
:host([data-compact]) { position: relative; width: 0; height: 0; margin: 0; vertical-align: middle; }
:host([data-compact]) span { position: absolute; left: 4px; top: -7px; width: 14px; height: 14px; padding: 0; font-size: 0; color: #fff;
  text-align: center; }
:host([data-compact]) span::before { font: 700 10px/14px "Noto Sans", "Segoe UI", system-ui, sans-serif; }
:host([data-compact]) span[data-tone=red] { background: #b3261e; }
:host([data-compact]) span[data-tone=amber] { background: #855600; }
:host([data-compact]) span[data-tone=green] { background: #146c43; }
:host([data-compact]) span[data-tone=blue] { background: #1d4ed8; }
:host([data-compact]) span[data-tone=red]::before { content: "!"; }
:host([data-compact]) span[data-tone=amber]::before { content: "?"; }
:host([data-compact]) span[data-tone=green]::before { content: "✓"; }
:host([data-compact]) span[data-tone=blue]::before { content: "+"; }
/* Out of the flow: whatever it is put in keeps its size. */
:host([data-afloat]) { position: absolute; margin-block-start: 3px; }
:host([data-afloat][data-compact]) { margin-block-start: 9px; }
@media print { :host { display: none; } }`;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all badges; a style element where a content script may not construct sheets (Firefox). */
export function badgeCss(root: ShadowRoot): void {
  try {
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS;
    root.append(style);
  }
}

/** « Copier » says that it did. */
import { useState } from 'preact/hooks';
import type { PanelWords } from '../../lib/domain/words/panel-fr';
import { Action } from '../action';

/** How long « Copié » stays, ms. */
const SHOWN = 2000;

export function CopyButton({ code, t, copy }: { code: string; t: PanelWords; copy: (text: string) => Promise<boolean> }) {
  const [copied, setCopied] = useState(false);
  const run = async () => {
    if (!(await copy(code))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN);
  };
  return (
    <Action name="copy-code" run={run} label={copied ? t.action.copied : t.action.copyOf(code)}>
      <span aria-live="polite">{copied ? t.action.copied : t.action.copy}</span>
    </Action>
  );
}

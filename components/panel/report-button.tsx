/** « Rapport de diagnostic » says that it is on the clipboard, and what is not in it. */
import { useState } from 'preact/hooks';
import type { PanelWords } from '../../lib/domain/words/panel-fr';
import { Action } from '../action';

export function ReportButton({ t, report }: { t: PanelWords; report: () => Promise<boolean> }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Action name="report" run={() => void report().then(setCopied)}>
        {t.action.report}
      </Action>
      <span class="note" role="status">
        {copied && t.action.reportCopied}
      </span>
    </>
  );
}

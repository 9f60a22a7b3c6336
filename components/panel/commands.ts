/** What a view can ask for. Views decide nothing: the content script, or the page, carries these to the background. */
import type { Outcome } from '../../lib/domain/decision-table';

export type PanelCommands = {
  copy(text: string): Promise<boolean>;
  openRecord(url: string): void;
  /** With a code to paste into the Fiche Client: the other repair. */
  openRecordWith(url: string, code: string): void;
  seeRow(key: string): void;
  openChart(keys: string[] | null): void;
  fix(keys: string[] | null): void;
  confirm(nonce: string, ticked: string[], event: MouseEvent): void;
  cancel(): void;
  resume(): void;
  abandon(): void;
  rerun(): void;
  refreshChart(): void;
  reread(): void;
  openLien(): void;
  openOptions(section: string | null): void;
  filter(outcome: Outcome | null): void;
  exportCsv(): void;
  report(): Promise<boolean>;
  fold(folded: boolean): void;
};

/** What only this view knows. */
export type PanelView = {
  folded: boolean;
  /** The outcome by which the page's table is filtered. */
  filter: Outcome | null;
  /** Rows of the client table are in this very page, so that they can be shown and filtered. */
  hasTable: boolean;
  /** A confirmation was refused because the panel was covered. */
  covered: boolean;
};

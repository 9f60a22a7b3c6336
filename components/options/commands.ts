/** What the options page can ask for. `null`: the background did not answer. */
import type {
  ConnectionInput,
  HistoryLine,
  Keep,
  SaveAnswer,
  Settings,
  TestAnswer,
  WATCH_MINUTES,
} from '../../lib/domain/options-view';

export type Commands = {
  test(input: ConnectionInput): Promise<TestAnswer | null>;
  save(input: ConnectionInput, keep: Keep): Promise<SaveAnswer | null>;
  forget(): Promise<boolean>;
  saveSettings(settings: Settings & { watchMinutes: (typeof WATCH_MINUTES)[number] }): Promise<boolean>;
  open(origin: string): void;
  /** Asks the browser for the site; straight from the click. */
  allow(origin: string): Promise<boolean>;
  removeSite(origin: string): Promise<boolean>;
  exportHistory(lines: readonly HistoryLine[]): void;
  deleteHistory(): Promise<boolean>;
  discardSetAside(): Promise<boolean>;
  eraseEverything(): Promise<boolean>;
};

/**
 * The 912 codes that My Unisoft publishes, with its own messages, word for word. About 65 KB: only the background imports this,
 * and hands the map to `explain`.
 */
import codes from './codes.json';
import { normaliseCode } from './normalise-code';

/** Normalised code to message, placeholders (`%1`) and `<br>` included. */
export const officialMessages: ReadonlyMap<string, string> = new Map(
  Object.entries(codes).map(([code, message]) => [normaliseCode(code), message]),
);

/** When the document that a site's facts were last read off was loaded: one loaded before a run may still show what was before it. */
const loaded = new Map<string, number>();

/** ms since the epoch. */
export const loadedAtOf = (origin: string): number | null => loaded.get(origin) ?? null;
export const setLoadedAt = (origin: string, at: number): void => void loaded.set(origin, at);

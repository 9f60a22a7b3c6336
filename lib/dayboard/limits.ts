/** The lengths that `lib/domain/facts.ts` accepts, as plain numbers: this code is injected in pages, without the schemas. */
export const LIMITS = { name: 300, code: 64, message: 1000, url: 2000, clients: 20_000, suggestions: 20 } as const;

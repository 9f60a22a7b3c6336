/** Two clients may share a code by mistake; a client is told apart by both. */
export const clientKey = (client: { code: string; name: string }): string => `${client.code}|${client.name}`;

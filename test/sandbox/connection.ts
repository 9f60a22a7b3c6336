import type { Ctx } from './sandbox.ts';

/** Tells the adapter that the socket has been dealt with. */
function alreadySent(): Response {
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}

/** Cuts the connection without an answer, as a lost network does. */
export function resetConnection(c: Ctx): Response {
  c.env.incoming.socket.destroy();
  return alreadySent();
}

/** Never answers; ends when the other side gives up. */
export async function neverAnswer(c: Ctx): Promise<Response> {
  const { socket } = c.env.incoming;
  if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
  return alreadySent();
}

export async function sleep(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

const MEGABYTES = 50;

/** A well-formed list of accounts, 50 MB long, never held in memory as a whole. */
export function hugeAnswer(): Response {
  const line = `${JSON.stringify({ account_id: 1, account_number: '411X', label: 'X'.repeat(900), closed: false })},`;
  const chunk = new TextEncoder().encode(line.repeat(Math.ceil(1_000_000 / line.length)));
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('[')),
    pull(controller) {
      if (sent === MEGABYTES) {
        controller.enqueue(new TextEncoder().encode('{"account_id":2,"account_number":"411Y","label":"Y","closed":false}]'));
        controller.close();
        return;
      }
      controller.enqueue(chunk);
      sent += 1;
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

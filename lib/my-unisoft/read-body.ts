/** Reads an answer's body to its end, or says that it did not. */

/** 10,000 accounts are 4 MB; a chart of 20 MB is not one. */
const LARGEST_BODY = 20 * 1024 * 1024;

export type Body = { kind: 'whole'; text: string } | { kind: 'too-large' } | { kind: 'cut-short' };

/** Reads at most `largest` bytes. A body shorter than its `Content-Length`, or whose stream breaks, is `cut-short`. */
export async function readBody(response: Response, largest = LARGEST_BODY): Promise<Body> {
  // The length counts compressed bytes; the stream gives them unpacked.
  const announced = response.headers.has('content-encoding') ? null : response.headers.get('content-length');
  if (announced !== null && Number(announced) > largest) {
    void response.body?.cancel().catch(() => {});
    return { kind: 'too-large' };
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > largest) {
        void reader?.cancel().catch(() => {});
        return { kind: 'too-large' };
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch {
    return { kind: 'cut-short' };
  }
  if (announced !== null && bytes !== Number(announced)) return { kind: 'cut-short' };
  return { kind: 'whole', text: text + decoder.decode() };
}

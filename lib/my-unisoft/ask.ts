/** Sends a request, repeats a read for as long as waiting can help, and parses the answer. */
import type * as z from 'zod/mini';
import { type ApiError, type ApiErrorKind, createApiError } from '../domain/api-error';
import { fail, type Result } from '../domain/result';
import { growingWait } from './time';
import { createTransport, type Request, type SendOptions, type TransportDeps } from './transport';

const READ_ATTEMPTS = 4;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 8000;

export type Ask = <S extends z.ZodMiniType, T>(
  request: Request,
  schema: S,
  /** Turns the parsed answer into what is wanted, or says what is wrong with it. */
  use: (answer: z.output<S>, requestId: string | null) => Result<T, ApiErrorKind>,
  options?: SendOptions,
) => Promise<Result<T, ApiError>>;

/** `attempts`: how often a read is tried. A write is tried once: its caller must look before it asks again. */
export function createAsk(deps: TransportDeps & { attempts?: number }): Ask {
  const { time, signal, attempts = READ_ATTEMPTS } = deps;
  const send = createTransport(deps);

  const sendUntilAnswered: typeof send = async (request, options) => {
    const stopped = AbortSignal.any([signal, options?.waitSignal].filter((one) => one !== undefined));
    for (let repeat = 0; ; repeat += 1) {
      const answer = await send(request, options);
      if (answer.ok || request.method !== 'GET' || repeat + 1 >= attempts) return answer;
      const { retry, kind } = answer.error;
      // A refusal for the number of requests has been waited for already.
      if (retry !== 'wait' || kind === 'rate-limited' || kind === 'cancelled') return answer;
      await time.sleep(growingWait(time, repeat, FIRST_WAIT, LONGEST_WAIT), stopped);
    }
  };

  return async (request, schema, use, options) => {
    const answer = await sendUntilAnswered(request, options);
    if (!answer.ok) return answer;
    const { json, requestId } = answer.value;
    const parsed = schema.safeParse(json);
    const used = parsed.success ? use(parsed.data, requestId) : fail('unreadable' as const);
    return used.ok ? used : fail(createApiError(`${request.method} ${request.path}`, used.error, { requestId }));
  };
}

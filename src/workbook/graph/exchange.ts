import type { z } from 'zod';
import { errorOfAnswer, errorOfShape, errorWithoutAnswer, type Effect } from './classify';
import { callTimeout, type GraphConnection } from './connection';
import { WorkbookError } from './workbook-error';

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the base address, percent-encoded; or a whole address that the service gave. */
  readonly path: string;
  readonly effect: Effect;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; bytes are sent as they are. */
  readonly body?: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
  header(name: string): string | null;
}

/**
 * Makes one call. A refused token is renewed once and the call made again, as a refused call has done nothing.
 * @throws WorkbookError for every answer with an error status and where no answer came
 */
export async function exchange(connection: GraphConnection, call: GraphCall): Promise<GraphAnswer> {
  const answer = await send(connection, call, await tokenFor(connection));
  if (answer.status !== 401) return accepted(answer, call.effect);
  const refused = errorOfAnswer(answer, call.effect);
  if (refused.kind !== 'sign-in') throw refused;
  const renewal = { claims: claimsOf(answer.header('www-authenticate')) };
  const renewed = await tokenFor(connection, renewal);
  if (renewed === null) throw refused;
  return accepted(await send(connection, call, renewed), call.effect);
}

/**
 * Reads an answer's body by a schema.
 * @throws WorkbookError where it has another shape
 */
export function parseAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: Pick<GraphAnswer, 'status' | 'body'>,
  effect: Effect,
): z.infer<Schema> {
  const parsed = schema.safeParse(answer.body);
  if (!parsed.success) throw errorOfShape(answer.status, effect, parsed.error.message);
  return parsed.data;
}

function accepted(answer: GraphAnswer, effect: Effect): GraphAnswer {
  if (answer.status >= 400) throw errorOfAnswer(answer, effect);
  return answer;
}

async function tokenFor(
  connection: GraphConnection,
  renewal?: { readonly claims: string | null },
): Promise<string | null> {
  try {
    return await connection.token(renewal);
  } catch (cause) {
    throw cause instanceof WorkbookError
      ? cause
      : errorWithoutAnswer('sign-in', 'read', cause instanceof Error ? cause.message : String(cause), cause);
  }
}

async function send(
  connection: GraphConnection,
  call: GraphCall,
  token: string | null,
): Promise<GraphAnswer> {
  if (connection.signal?.aborted === true) throw errorWithoutAnswer('timed-out', 'read', 'Given up.');
  const body = bodyOf(call.body);
  const timeout = (connection.timeout ?? ((milliseconds) => AbortSignal.timeout(milliseconds)))(callTimeout);
  const signals = connection.signal === undefined ? [timeout] : [timeout, connection.signal];
  const stopped = whenAborted(signals);
  const url = /^https?:/u.test(call.path) ? call.path : `${connection.baseUrl}${call.path}`;
  // Called as a bare function: a browser's fetch refuses to be anybody's method.
  const { fetch } = connection;
  const count = (status: number | null, received: string): void =>
    connection.onRequest?.({
      method: call.method,
      path: pathOf(connection, url),
      status,
      bytesSent: byteLength(body),
      bytesReceived: byteLength(received),
    });
  try {
    const received = async (): Promise<{ response: Response; text: string }> => {
      const response = await fetch(url, {
        method: call.method,
        headers: headersOf(call, token),
        body,
        signal: stopped.signal,
      });
      return { response, text: await response.text() };
    };
    const { response, text } = await Promise.race([received(), stopped.rejects]);
    count(response.status, text);
    return {
      status: response.status,
      body: parseJson(text),
      header: (name) => response.headers.get(name),
    };
  } catch (cause) {
    count(null, '');
    const detail = cause instanceof Error ? cause.message : String(cause);
    const kind = stopped.signal.aborted ? 'timed-out' : 'offline';
    throw errorWithoutAnswer(kind, call.effect, detail, cause);
  } finally {
    stopped.forget();
  }
}

/** One signal for several, and a promise that rejects with it: not every `fetch` minds its signal. */
function whenAborted(signals: readonly AbortSignal[]): {
  signal: AbortSignal;
  rejects: Promise<never>;
  forget: () => void;
} {
  const controller = new AbortController();
  let stop = (): void => undefined;
  const rejects = new Promise<never>((_resolve, reject) => {
    stop = () => {
      controller.abort();
      reject(new Error('No answer came in time, or the call was given up.'));
    };
  });
  // Nobody waits for it any more once the call is over.
  rejects.catch(() => undefined);
  for (const signal of signals) signal.addEventListener('abort', stop);
  return {
    signal: controller.signal,
    rejects,
    forget: () => {
      for (const signal of signals) signal.removeEventListener('abort', stop);
    },
  };
}

function headersOf(call: GraphCall, token: string | null): Record<string, string> {
  return {
    Accept: 'application/json',
    'client-request-id': crypto.randomUUID(),
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    ...(call.body === undefined || call.body instanceof Uint8Array
      ? {}
      : { 'Content-Type': 'application/json' }),
    ...call.headers,
  };
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  return body instanceof Uint8Array ? body.slice() : JSON.stringify(body);
}

function byteLength(body: string | Uint8Array | undefined): number {
  if (body === undefined) return 0;
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}

function pathOf(connection: GraphConnection, url: string): string {
  const path = url.startsWith(connection.baseUrl)
    ? url.slice(connection.baseUrl.length)
    : new URL(url).pathname;
  return path.split('?')[0] ?? path;
}

/** An answer that is no JSON (a proxy's page) has no body that we could use; its status says enough. */
function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The claims that a conditional access policy demands, from `WWW-Authenticate: Bearer ..., claims="<base64>"`. */
function claimsOf(header: string | null): string | null {
  const encoded = /\bclaims="([^"]+)"/u.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    return atob(encoded.replace(/-/gu, '+').replace(/_/gu, '/'));
  } catch {
    return null;
  }
}

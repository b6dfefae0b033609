import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileStore } from './files/file-store';
import { parseAddress, type GraphAddress } from './graph/address';
import { answerBatch } from './graph/batch';
import type { Answer, Call, Route, Service } from './graph/call';
import { answerFault, requestFault } from './graph/contract';
import { driveRoutes } from './graph/drive-routes';
import { ConnectionCut, type Fault, type FaultScript } from './graph/faults';
import { errorBody, GraphError, invalidArgument } from './graph/graph-error';
import { errorOfDisk } from './graph/disk-error';
import { createOperations } from './graph/operations';
import { createSessions } from './graph/sessions';
import { tableRoutes } from './graph/table-routes';
import { workbookRoutes } from './graph/workbook-routes';

export interface WorkbookServerOptions {
  readonly store: FileStore;
  /** Epoch milliseconds; sessions end by it. */
  readonly now?: () => number;
  /** Waits for slow answers. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  readonly faults?: FaultScript;
}

export interface WorkbookServer {
  /**
   * Answers one Graph call; the address may have anything before "/v1.0/".
   * Rejects with ConnectionCut where a fault script cuts the connection, and with an Error where the server itself
   * does not keep to the description of the interface.
   */
  handle(request: Request): Promise<Response>;
}

const routes: readonly Route[] = [...driveRoutes, ...workbookRoutes, ...tableRoutes];

/** A server for the Microsoft Graph workbook calls over the files of a store. */
export function createWorkbookServer(options: WorkbookServerOptions): WorkbookServer {
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? pause;
  const service: Service = {
    store: options.store,
    now,
    sessions: createSessions(now),
    operations: createOperations(),
    before: new Map(),
  };
  let calls = 0;

  const perform = async (request: Request, inBatch: boolean): Promise<Answer> => {
    const url = new URL(request.url);
    const base = `${url.origin}${url.pathname.slice(0, url.pathname.indexOf('/v1.0') + 5)}`;
    try {
      const address = parseAddress(url.pathname);
      const bytes = new Uint8Array(await request.arrayBuffer());
      const body = parseBody(request, bytes);
      const path = `/${address?.segments.join('/') ?? ''}`;
      const fault = options.faults?.({ method: request.method, path, inBatch, body, base }, calls) ?? null;
      calls += 1;
      const call: Call = {
        method: request.method,
        parameters: {},
        query: url.searchParams,
        headers: request.headers,
        body,
        bytes,
        base,
        fault,
      };
      return await withFault(fault, sleep, () => answer(call, address));
    } catch (cause) {
      return errorAnswer(cause, now());
    }
  };

  const answer = async (call: Call, address: GraphAddress | null): Promise<Answer> => {
    const isBatch = call.method === 'POST' && address?.segments.join('/') === '$batch';
    const match = address === null ? null : findRoute(call.method, address);
    const operationId = isBatch ? 'batch_Post' : (match?.route.operationId ?? null);
    if (operationId === null) {
      throw new GraphError(404, 'BadRequest', 'Resource not found for the segment.', 'invalidRequest');
    }
    const wrong = requestFault(operationId, call.body);
    if (wrong !== null) throw invalidArgument(`The request does not keep to the interface: ${wrong}`);
    const parameters = { ...match?.parameters, ...address?.arguments };
    const answered = await (isBatch
      ? answerBatch(call, (request) => perform(request, true))
      : (match?.route.handle({ ...call, parameters }, service) ?? notFound()));
    const broken = answerFault(operationId, answered.status, answered.body);
    if (broken !== null)
      throw new Error(`The answer to ${operationId} does not keep to the interface: ${broken}`);
    return answered;
  };

  return {
    async handle(request) {
      const { status, body, bytes, headers } = await perform(request, false);
      const content =
        bytes === undefined ? (body === undefined ? null : JSON.stringify(body)) : bytes.slice();
      return new Response(content, {
        status,
        headers: {
          'request-id': randomUUID(),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
      });
    },
  };
}

interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

function findRoute(method: string, address: GraphAddress): Match | null {
  for (const route of routes) {
    const parameters = route.method === method ? matchPath(route.path, address.segments) : null;
    if (parameters !== null) return { route, parameters };
  }
  return null;
}

/** Matches "{name}" with any segment, and "{name}:" with one that ends in the colon of an address by path. */
function matchPath(path: string, segments: readonly string[]): Record<string, string> | null {
  const pattern = path.slice(1).split('/');
  if (pattern.length !== segments.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(\w+)\}(:?)$/u.exec(expected);
    if (name?.[1] === undefined) {
      if (segment !== expected) return null;
    } else if (segment.endsWith(':') !== (name[2] === ':')) {
      return null;
    } else {
      parameters[name[1]] = name[2] === ':' ? segment.slice(0, -1) : segment;
    }
  }
  return parameters;
}

async function withFault(
  fault: Fault | null,
  sleep: (milliseconds: number) => Promise<unknown>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  switch (fault?.kind) {
    case 'answer':
      if (fault.applied) await work();
      throw new GraphError(
        fault.status,
        fault.code,
        'The call failed by order of the fault script.',
        fault.innerCode ?? null,
        fault.retryAfter ?? null,
      );
    case 'cut':
      if (fault.applied) await work();
      throw new ConnectionCut();
    case 'slow':
      await sleep(fault.milliseconds);
      return work();
    case 'session-gone':
    case 'stale':
    case 'lost':
    case 'long-operation':
    case undefined:
      // These change how the work itself goes.
      return work();
    default: {
      const unreachable: never = fault;
      return unreachable;
    }
  }
}

function parseBody(request: Request, bytes: Uint8Array): unknown {
  const type = request.headers.get('content-type') ?? '';
  if (bytes.length === 0 || !type.includes('json')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw invalidArgument('The body is not JSON.');
  }
}

function notFound(): never {
  throw new GraphError(404, 'BadRequest', 'Resource not found for the segment.', 'invalidRequest');
}

function errorAnswer(cause: unknown, now: number): Answer {
  const error = cause instanceof GraphError ? cause : errorOfDisk(cause);
  if (error === null) throw cause;
  return {
    status: error.status,
    body: errorBody(error, randomUUID(), now),
    headers: error.retryAfter === null ? {} : { 'Retry-After': String(error.retryAfter) },
  };
}

import type { FileStore } from '../files/file-store';
import type { Fault } from './faults';
import type { Operations } from './operations';
import type { Sessions } from './sessions';

/** A call, taken apart and checked against the description. */
export interface Call {
  readonly method: string;
  /** The named segments of its route and the arguments of its functions. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Of a JSON request; undefined where there is none. */
  readonly body: unknown;
  /** Of a request that carries a file. */
  readonly bytes: Uint8Array;
  /** Address under which the server is reached, ending in "/v1.0". */
  readonly base: string;
  readonly fault: Fault | null;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the routes work with. */
export interface Service {
  readonly store: FileStore;
  readonly now: () => number;
  readonly sessions: Sessions;
  readonly operations: Operations;
  /** Content of files before their last change, for readings that are behind. */
  readonly before: Map<string, Uint8Array>;
}

export interface Route {
  readonly method: string;
  /** "/drives/{drive}/items/{item}/workbook/tables": names in braces are taken as parameters. */
  readonly path: string;
  /** In workbook.openapi.json; null where the server answers more than is described there. */
  readonly operationId: string | null;
  handle(call: Call, service: Service): Promise<Answer> | Answer;
}

/** A parameter of the route; every route names those it asks for. */
export function parameter(call: Call, name: string): string {
  const value = call.parameters[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}.`);
  return value;
}

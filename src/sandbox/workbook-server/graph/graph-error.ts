/** An answer that says no, in Graph's terms: `code` on top, `innerCode` the one that clients act on. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly innerCode: string | null = null,
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, unknown>>;
  };
}

/** The body of an error as Graph writes it: the specific code once more, inside. */
export function errorBody(error: GraphError, requestId: string, now: number): ErrorBody {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        ...(error.innerCode === null
          ? {}
          : {
              code: error.innerCode,
              message: error.message,
              innerError: { code: error.code, message: error.message },
            }),
        date: new Date(now).toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': requestId,
      },
    },
  };
}

export function itemNotFound(what: string): GraphError {
  return new GraphError(404, 'ItemNotFound', `The requested resource doesn't exist: ${what}`, 'itemNotFound');
}

export function invalidArgument(message: string): GraphError {
  return new GraphError(400, 'InvalidArgument', message, 'invalidArgument');
}

export function sessionGone(): GraphError {
  return new GraphError(
    404,
    'InvalidSession',
    'The workbook session has expired or was closed.',
    'invalidSessionReCreatable',
  );
}

/** How a Graph service is reached; everything that touches the world outside is handed in. */
export interface GraphConnection {
  /** "https://graph.microsoft.com/v1.0", without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: (request: string, init: RequestInit) => Promise<Response>;
  /**
   * An access token for the files, or null where the service asks for none. Called again with `renewal` when the
   * service refused the last one; `claims` is what it demands in addition.
   */
  readonly token: (renewal?: { readonly claims: string | null }) => Promise<string | null>;
  /** Waits between attempts. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** From 0 to below 1; spreads the attempts of several people. */
  readonly random: () => number;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  /** A signal that aborts after a time; by the host's own timer unless a test says otherwise. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
  /** Gives up every call, waiting ones included. */
  readonly signal?: AbortSignal;
  /** Told of every exchange, for counting. */
  readonly onRequest?: (exchange: Exchange) => void;
}

/** One exchange with the service, for counting: no content, no names. */
export interface Exchange {
  readonly method: string;
  /** Below the base address, without its query. */
  readonly path: string;
  /** Null where no answer came. */
  readonly status: number | null;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Workbook calls beyond 30 seconds are likely to end in 504 anyway (Graph's throttling limits). */
export const callTimeout = 60_000;

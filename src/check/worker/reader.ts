import type { RefusalCode } from '../../form/open';
import type { Round } from '../../round';
import type { ReadFile } from '../read-file';
import { readingTime, type ReadAnswer, type ReadRequest } from './messages';
import { refusedWhole } from './overrun';

/** A thread that reads forms, behind what differs between a browser's worker and Node's. */
export interface ReadingThread {
  post(request: ReadRequest): void;
  onAnswer(listener: (answer: ReadAnswer) => void): void;
  onBreakdown(listener: (breakdown: Breakdown) => void): void;
  stop(): void;
}

/** How a thread ended of itself: it had taken all the memory it may have, or our own code failed in it. */
export interface Breakdown {
  readonly kind: 'out-of-memory' | 'broke-down';
  readonly detail: string;
}

/** Reads files one after another in a thread that is stopped and replaced when a file overruns its time. */
export interface FormReader {
  /** Rejects only with the signal's reason when it is aborted. */
  read(bytes: Uint8Array, name: string, round: Round, signal?: AbortSignal): Promise<readonly ReadFile[]>;
  stop(): void;
}

/** Makes a reader over threads started by `start`; the first thread starts with the first file. */
export function createFormReader(start: () => ReadingThread, milliseconds = readingTime): FormReader {
  let thread: ReadingThread | null = null;
  /** The round that the thread surely has. */
  let sent: Round | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function stop(): void {
    thread?.stop();
    thread = null;
    sent = null;
  }

  async function readNow(
    bytes: Uint8Array,
    name: string,
    round: Round,
    signal?: AbortSignal,
  ): Promise<readonly ReadFile[]> {
    signal?.throwIfAborted();
    thread ??= start();
    const request = { bytes, name, round: round === sent ? null : round };
    const ending = await ask(thread, request, milliseconds, signal);
    // A form that failed may have left either round with the thread.
    sent = ending.kind === 'read' ? round : null;
    if (ending.kind === 'read') return ending.files;
    if (ending.kind !== 'failed') stop();
    signal?.throwIfAborted();
    return refusedWhole(bytes, name, codeOf[ending.kind], ending.detail);
  }

  return {
    read(bytes, name, round, signal) {
      const turn = queue.then(() => readNow(bytes, name, round, signal));
      queue = turn.catch(() => undefined);
      return turn;
    },
    stop,
  };
}

type Ending = ReadAnswer | Breakdown | { readonly kind: 'overran' | 'stopped'; readonly detail: string };

const codeOf: Readonly<Record<Exclude<Ending['kind'], 'read'>, RefusalCode>> = {
  overran: 'file.too-slow',
  stopped: 'file.too-slow',
  'out-of-memory': 'file.too-large',
  'broke-down': 'file.damaged',
  failed: 'file.damaged',
};

function ask(
  thread: ReadingThread,
  request: ReadRequest,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (ending: Ending) => {
      clearTimeout(timer);
      resolve(ending);
    };
    const timer = setTimeout(() => end({ kind: 'overran', detail: `over ${milliseconds} ms` }), milliseconds);
    thread.onAnswer(end);
    thread.onBreakdown(end);
    signal?.addEventListener('abort', () => end({ kind: 'stopped', detail: 'stopped' }), { once: true });
    thread.post(request);
  });
}

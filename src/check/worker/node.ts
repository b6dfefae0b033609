import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadAnswer } from './messages';
import { createFormReader, type FormReader, type ReadingThread } from './reader';

/** A reader in a thread of its own, with memory capped so that a hostile file ends its thread and not the program. */
export function createNodeReader(): FormReader {
  return createFormReader(startThread);
}

/** A form takes a few megabytes; a file of 25 MB takes as much again beside these. */
const mostMegabytes = 192;

/** The worker stands beside the bundle that scripts/run.mjs makes. */
function startThread(): ReadingThread {
  return threadOf(
    new Worker(join(__dirname, 'node-worker.mjs'), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    }),
  );
}

/** A worker thread as the reader knows it. It keeps the program running only while a file is being read. */
export function threadOf(worker: Worker): ReadingThread {
  worker.unref();
  return {
    post: (request) => {
      worker.ref();
      worker.postMessage(request);
    },
    onAnswer: (listener) => {
      worker.removeAllListeners('message');
      worker.on('message', (answer: ReadAnswer) => {
        worker.unref();
        listener(answer);
      });
    },
    onBreakdown: (listener) => {
      worker.removeAllListeners('error');
      worker.on('error', (cause: NodeJS.ErrnoException) =>
        listener({
          kind: cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'broke-down',
          detail: cause.code ?? cause.name,
        }),
      );
    },
    stop: () => void worker.terminate(),
  };
}

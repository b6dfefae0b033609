import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadAnswer } from './messages';
import { createFormReader, type FormReader, type ReadingThread } from './reader';

/** A reader in a thread of its own, with memory capped so that a hostile file ends its thread and not the program. */
export function createNodeReader(): FormReader {
  return createFormReader(startThread);
}

/** The worker stands beside the bundle that scripts/run.mjs makes. */
function startThread(): ReadingThread {
  const worker = new Worker(join(__dirname, 'node-worker.mjs'), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
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
      worker.on('error', (cause: Error) => listener(cause.name));
    },
    stop: () => void worker.terminate(),
  };
}

import type { ReadAnswer } from './messages';
import { createFormReader, type FormReader, type ReadingThread } from './reader';

/** A reader in a web worker, so that no form can make the pane hang. */
export function createWebReader(): FormReader {
  return createFormReader(startThread);
}

function startThread(): ReadingThread {
  const worker = new Worker(new URL('./web-worker.ts', import.meta.url));
  return {
    post: (request) => worker.postMessage(request),
    onAnswer: (listener) => {
      worker.onmessage = (event: MessageEvent<ReadAnswer>) => listener(event.data);
    },
    onBreakdown: (listener) => {
      worker.onerror = (event) => listener({ kind: 'broke-down', detail: event.message });
    },
    stop: () => worker.terminate(),
  };
}

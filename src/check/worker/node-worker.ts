import { parentPort } from 'node:worker_threads';
import { createAnswering } from './answer';
import { keyInNode } from './node-key';
import type { ReadRequest } from './messages';

const answer = createAnswering(keyInNode);

/** The command line's reading thread: one request, one answer, in turn. */
parentPort?.on('message', (request: ReadRequest) => {
  void answer(request).then((answered) => parentPort?.postMessage(answered));
});

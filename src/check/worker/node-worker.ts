import { parentPort } from 'node:worker_threads';
import { answerRead } from './answer';
import type { ReadRequest } from './messages';

/** The command line's reading thread: one request, one answer, in turn. */
parentPort?.on('message', (request: ReadRequest) => {
  void answerRead(request).then((answer) => parentPort?.postMessage(answer));
});

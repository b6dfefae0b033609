import { answerRead } from './answer';
import type { ReadRequest } from './messages';

/** The pane's reading thread: one request, one answer, in turn. */
self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void answerRead(event.data).then((answer) => self.postMessage(answer));
});

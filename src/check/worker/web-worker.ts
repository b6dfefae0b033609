import { createAnswering } from './answer';
import type { ReadRequest } from './messages';

const answer = createAnswering();

/** The pane's reading thread: one request, one answer, in turn. */
self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void answer(event.data).then((answered) => self.postMessage(answered));
});

import { parameter, type Answer, type Call, type Service } from './call';

/** Answers 202 with an operation to ask about, where the fault script wants it; else the answer itself. */
export function answerLater(
  call: Call,
  service: Service,
  resource: 'sessionInfoResource' | 'tableRowOperationResult',
  answer: Answer,
): Answer {
  const { fault } = call;
  // Graph answers so only who asks for it, and never inside a batch.
  if (fault?.kind !== 'long-operation' || call.headers.get('prefer') !== 'respond-async') return answer;
  const workbook = `${call.base}/drives/${encodeURIComponent(parameter(call, 'drive'))}/items/${encodeURIComponent(parameter(call, 'item'))}/workbook`;
  const operation = service.operations.start({
    questionsLeft: fault.polls,
    fails: fault.fails,
    result: answer.body,
    locationOf: (id) => `${workbook}/${resource}(key='${id}')`,
  });
  return { status: 202, body: {}, headers: { Location: `${workbook}/operations/${operation.id}` } };
}

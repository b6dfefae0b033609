import { z } from 'zod';
import type { Answer, Call } from './call';
import { GraphError, invalidArgument } from './graph-error';

const batchSchema = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      method: z.string(),
      url: z.string(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
      dependsOn: z.array(z.string()).optional(),
    }),
  ),
});

type Item = z.infer<typeof batchSchema>['requests'][number];

/**
 * Answers a `$batch`: up to 20 calls, each with its own status. A call whose predecessor failed is not made (424).
 * There is no transaction: what was done before a failure stays done.
 */
export async function answerBatch(
  call: Call,
  perform: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const { requests } = batchSchema.parse(call.body);
  checkBatch(requests);
  const statuses = new Map<string, number>();
  const responses: Record<string, unknown>[] = [];
  for (const item of requests) {
    const failed = (item.dependsOn ?? []).some((id) => (statuses.get(id) ?? 0) >= 400);
    const answer = failed ? dependencyFailed() : await perform(requestOf(item, call));
    statuses.set(item.id, answer.status);
    responses.push({
      id: item.id,
      status: answer.status,
      headers: { 'Content-Type': 'application/json', ...answer.headers },
      ...(answer.body === undefined ? {} : { body: answer.body }),
    });
  }
  // Graph promises no order of the answers; a client that relies on one should fail here first.
  return { status: 200, body: { responses: responses.reverse() } };
}

function checkBatch(requests: readonly Item[]): void {
  const seen = new Set<string>();
  for (const item of requests) {
    if (seen.has(item.id)) throw invalidArgument(`The id ${item.id} stands twice in the batch.`);
    if (item.url.startsWith('/$batch')) throw invalidArgument('Batches cannot be nested.');
    if (!item.url.startsWith('/')) throw invalidArgument(`The url ${item.url} must be relative.`);
    const headers = new Headers(item.headers);
    if (item.body !== undefined && !headers.has('content-type')) {
      throw invalidArgument(`The request ${item.id} has a body and no Content-Type.`);
    }
    // A call may only wait for one that stands before it here, which Graph demands as well.
    if ((item.dependsOn ?? []).some((id) => !seen.has(id))) {
      throw invalidArgument(`The request ${item.id} depends on one that is not there.`);
    }
    seen.add(item.id);
  }
}

function requestOf(item: Item, call: Call): Request {
  const headers = new Headers(item.headers);
  // The long-running pattern is ignored inside a batch.
  headers.delete('prefer');
  const body = item.body === undefined ? undefined : JSON.stringify(item.body);
  return new Request(`${call.base}${item.url}`, { method: item.method, headers, body });
}

function dependencyFailed(): Answer {
  const error = new GraphError(424, 'FailedDependency', 'A request that this one depends on failed.');
  return {
    status: error.status,
    body: { error: { code: error.code, message: error.message } },
  };
}

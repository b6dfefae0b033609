import { readFile } from '../read-file';
import { patience, type ReadAnswer, type ReadRequest } from './messages';

/** Answers one request inside a worker. An unexpected exception becomes an answer too, so that nobody waits for ever. */
export async function answerRead({ bytes, name, round }: ReadRequest): Promise<ReadAnswer> {
  const begun = performance.now();
  const isOver = {
    opening: () => performance.now() - begun > patience.opening,
    reading: () => performance.now() - begun > patience.reading,
  };
  try {
    return { kind: 'read', files: await readFile(bytes, name, round, isOver) };
  } catch (cause) {
    return { kind: 'failed', detail: cause instanceof Error ? cause.name : 'unknown' };
  }
}

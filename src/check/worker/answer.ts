import { readFile } from '../read-file';
import type { ReadAnswer, ReadRequest } from './messages';

/** Answers one request inside a worker. An unexpected exception becomes an answer too, so that nobody waits for ever. */
export async function answerRead({ bytes, name, round }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { kind: 'read', files: await readFile(bytes, name, round) };
  } catch (cause) {
    return { kind: 'failed', detail: cause instanceof Error ? cause.name : 'unknown' };
  }
}

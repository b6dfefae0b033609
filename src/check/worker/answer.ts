import type { ReckonKey } from '../../form/open';
import type { Round } from '../../round';
import { readFile } from '../read-file';
import { patience, type ReadAnswer, type ReadRequest } from './messages';

/**
 * Makes what answers the requests of one worker, in turn; it keeps the round between them. An unexpected exception becomes
 * an answer too, so that nobody waits for ever. `reckonKey` is the host's own way to a form's key, where it has a quicker one.
 */
export function createAnswering(reckonKey?: ReckonKey): (request: ReadRequest) => Promise<ReadAnswer> {
  let kept: Round | null = null;
  return async ({ bytes, name, round }) => {
    const begun = performance.now();
    const isOver = {
      opening: () => performance.now() - begun > patience.opening,
      reading: () => performance.now() - begun > patience.reading,
    };
    kept = round ?? kept;
    if (kept === null) return { kind: 'failed', detail: 'no round' };
    try {
      return { kind: 'read', files: await readFile(bytes, name, kept, { isOver, reckonKey }) };
    } catch (cause) {
      return { kind: 'failed', detail: cause instanceof Error ? cause.name : 'unknown' };
    }
  };
}

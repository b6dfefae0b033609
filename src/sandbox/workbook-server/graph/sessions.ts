import { randomUUID } from 'node:crypto';
import { sessionGone } from './graph-error';

const minute = 60_000;
const idleLimit = { persistent: 5 * minute, nonPersistent: 7 * minute };

export interface Session {
  readonly id: string;
  readonly fileId: string;
  readonly persistChanges: boolean;
  lastUsed: number;
  /** The session's own view of the file where it differs from what everybody sees; null where it does not. */
  ownView: Uint8Array | null;
}

/** The sessions that are open, by id; one that was idle too long is gone. */
export interface Sessions {
  open(fileId: string, persistChanges: boolean): Session;
  /**
   * The session of a call, renewed by it.
   * @throws GraphError 404 invalidSessionReCreatable when it is unknown, idle too long, or of another file
   */
  use(id: string, fileId: string): Session;
  close(id: string): void;
}

export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>();
  return {
    open(fileId, persistChanges) {
      const id = `cluster=SANDBOX&session=${randomUUID()}`;
      const session = { id, fileId, persistChanges, lastUsed: now(), ownView: null };
      sessions.set(id, session);
      return session;
    },
    use(id, fileId) {
      const session = sessions.get(id);
      if (session === undefined || session.fileId !== fileId) throw sessionGone();
      const limit = session.persistChanges ? idleLimit.persistent : idleLimit.nonPersistent;
      if (now() - session.lastUsed > limit) {
        sessions.delete(id);
        throw sessionGone();
      }
      session.lastUsed = now();
      return session;
    },
    close(id) {
      sessions.delete(id);
    },
  };
}

import { sessionAnswer } from './answers';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer } from './exchange';
import { followOperation } from './long-operation';
import { untilItSucceeds } from './retry';
import { WorkbookError } from './workbook-error';

/** A session ends after about five idle minutes; one that is nearly over is not trusted with a change. */
const idleLimit = 4 * 60_000;

/** The persistent session of a workbook: opened when first needed, kept while it lasts. */
export interface WorkbookSession {
  id(): Promise<string>;
  /** Notes that the session was used just now. */
  used(): void;
  /** Forgets the session; the next call opens another. */
  drop(): void;
  /** Ends the session on the service too. */
  close(): Promise<void>;
}

/** @param workbook path of the workbook below the base address */
export function workbookSession(connection: GraphConnection, workbook: string): WorkbookSession {
  const now = connection.now ?? Date.now;
  let current: { id: string; lastUsed: number } | null = null;

  const open = async (): Promise<string> => {
    // Opening a session changes nothing in the workbook, and one that nobody uses ends by itself.
    const answer = await untilItSucceeds(connection, () =>
      exchange(connection, {
        method: 'POST',
        path: `${workbook}/createSession`,
        effect: 'read',
        headers: { Prefer: 'respond-async' },
        body: { persistChanges: true },
      }),
    );
    if (answer.status !== 202) return parseAnswer(sessionAnswer, answer, 'read').id;
    const path = await followOperation(connection, answer, null, 'read');
    const call = { method: 'GET', path, effect: 'read' } as const;
    const result = await untilItSucceeds(connection, () => exchange(connection, call));
    return parseAnswer(sessionAnswer, result, 'read').id;
  };

  return {
    async id() {
      if (current === null || now() - current.lastUsed > idleLimit) {
        current = { id: await open(), lastUsed: now() };
      }
      return current.id;
    },
    used() {
      if (current !== null) current.lastUsed = now();
    },
    drop() {
      current = null;
    },
    async close() {
      if (current === null) return;
      const headers = { 'workbook-session-id': current.id };
      current = null;
      try {
        const path = `${workbook}/closeSession`;
        await exchange(connection, { method: 'POST', path, effect: 'read', headers });
      } catch (cause) {
        // The service ends an idle session by itself, so nothing is left behind by one that could not be closed.
        if (!(cause instanceof WorkbookError)) throw cause;
      }
    },
  };
}

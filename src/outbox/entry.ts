import { z } from 'zod';

/**
 * A change of the workbook that has not been seen to stand there from a new session. It names no person: the form's key
 * and the number lead back to the mail and to the row, where everything else stands.
 */
export const outboxEntry = z.object({
  /** Of the change, as it stands in the log. */
  actionId: z.string().min(1),
  /** The form's, SHA-256; for what is about no form, what it is about. */
  key: z.string().min(1),
  workbook: z.object({ driveId: z.string().min(1), itemId: z.string().min(1) }),
  deed: z.enum(['import', 'status', 'seats', 'move', 'set-aside', 'undo', 'reply']),
  /** Code of the status that was asked for; null for any other deed. */
  status: z.string().nullable(),
  /** What people know it by: "M-RAND-2", two clusters, a sheet; null where the workbook never gave a number. */
  number: z.string().nullable(),
  /** When it was asked for, ISO 8601. */
  at: z.iso.datetime(),
  /**
   * sending: nothing has come back, and if the pane was closed nothing will. answered: the workbook said that it was
   * done. open: a person must look at it.
   */
  state: z.enum(['sending', 'answered', 'open']),
});
export type OutboxEntry = z.infer<typeof outboxEntry>;

/** Where entries are kept, by their action id. */
export interface OutboxStore {
  all(): Promise<readonly OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  remove(actionId: string): Promise<void>;
}

/** A store that lasts as long as the page, for where the browser keeps nothing for us. */
export function memoryOutbox(): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    all: () => Promise.resolve([...entries.values()]),
    put: (entry) => Promise.resolve(void entries.set(entry.actionId, entry)),
    remove: (actionId) => Promise.resolve(void entries.delete(actionId)),
  };
}

/** Drafts to be opened one by one: who they go to, by `reminderKey`, and how far the person has come. */
export interface DraftQueue {
  readonly keys: readonly string[];
  /** How many have been opened or skipped. */
  readonly done: number;
}

const storageKey = 'nlps.reminders';

/**
 * The queue that was left, in this browser; null where there is none. Only codes and keys are kept, nobody's name. Where
 * storage is closed a queue lasts as long as the screen.
 */
export function storedQueue(): DraftQueue | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('keys' in stored) || !('done' in stored))
      return null;
    const { keys, done } = stored;
    const isWhole = Array.isArray(keys) && keys.every((key) => typeof key === 'string');
    if (!isWhole || typeof done !== 'number' || done < 0 || done >= keys.length) return null;
    return { keys, done };
  } catch {
    return null;
  }
}

/** Keeps the queue for later; null forgets it. */
export function storeQueue(queue: DraftQueue | null): void {
  try {
    if (queue === null || queue.done >= queue.keys.length) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(queue));
  } catch {
    // The screen has it still.
  }
}

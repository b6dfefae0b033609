import { z } from 'zod';
import { languages } from '../../round';
import type { DraftDesk } from './desk';

const queueSchema = z.object({
  /** Code of the template for all; null where each gets the one that fits. */
  template: z.string().nullable(),
  language: z.enum(languages),
  keys: z.array(z.string()),
  /** How far each has come, by key, and by which template; the others are left. */
  steps: z.record(
    z.string(),
    z.object({ step: z.enum(['opened', 'sent', 'skipped']), template: z.string() }),
  ),
});

/** Drafts to be opened one by one: who they go to, by key, and how far the person has come. */
export type DraftQueue = z.infer<typeof queueSchema>;
export type DraftStep = DraftQueue['steps'][string]['step'];

/** The keys that nothing was done with yet, in order. */
export function leftIn({ keys, steps }: DraftQueue): readonly string[] {
  return keys.filter((key) => steps[key] === undefined);
}

/** The queue with one of its drafts a step further. */
export function stepped(queue: DraftQueue, key: string, step: DraftStep, template: string): DraftQueue {
  return { ...queue, steps: { ...queue.steps, [key]: { step, template } } };
}

/**
 * The queue that was left, in this browser; null where there is none. Only codes and keys are kept, nobody's name. Where
 * storage is closed a queue lasts as long as the screen.
 */
export function storedQueue(kind: DraftDesk['kind']): DraftQueue | null {
  try {
    return queueSchema.safeParse(JSON.parse(localStorage.getItem(nameOf(kind)) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** How many drafts of the queue that was left in this browser nothing was done with yet. */
export function draftsLeft(kind: DraftDesk['kind']): number {
  const queue = storedQueue(kind);
  return queue === null ? 0 : leftIn(queue).length;
}

/** Keeps the queue for later; null forgets it. */
export function storeQueue(kind: DraftDesk['kind'], queue: DraftQueue | null): void {
  try {
    if (queue === null) localStorage.removeItem(nameOf(kind));
    else localStorage.setItem(nameOf(kind), JSON.stringify(queue));
  } catch {
    // The screen has it still.
  }
}

function nameOf(kind: DraftDesk['kind']): string {
  return `nlps.drafts.${kind}`;
}

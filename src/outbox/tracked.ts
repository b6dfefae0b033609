import type { ImportOutcome, StatusOutcome } from '../workbook';
import type { OutboxEntry } from './entry';
import type { Outbox, Told } from './outbox';

/**
 * Carries out a change with an entry in the outbox from before it is sent until what came back is known. Whatever the
 * change comes to, or is thrown, comes out again.
 */
export async function tracked<Outcome>(
  outbox: Outbox,
  change: Omit<OutboxEntry, 'state'>,
  perform: () => Promise<Outcome>,
  toldBy: (outcome: Outcome) => Told,
): Promise<Outcome> {
  await outbox.begin(change);
  try {
    const outcome = await perform();
    await outbox.end(change.actionId, toldBy(outcome));
    return outcome;
  } catch (cause) {
    const isUnknown = cause instanceof Error && 'outcome' in cause && cause.outcome === 'unknown';
    await outbox.end(
      change.actionId,
      isUnknown ? { kind: 'unknown', number: change.number } : { kind: 'not-done' },
    );
    throw cause;
  }
}

/** What an import's outcome leaves to be confirmed. */
export function toldOfImport(outcome: ImportOutcome): Told {
  switch (outcome.kind) {
    case 'imported':
    case 'already':
    case 'outrun':
      return { kind: 'done', number: outcome.number };
    case 'unknown':
      return { kind: 'unknown', number: outcome.number };
    case 'changed':
      return { kind: 'not-done' };
  }
}

/** What a change of status leaves to be confirmed. */
export function toldOfStatus(outcome: StatusOutcome, number: string): Told {
  switch (outcome.kind) {
    case 'set':
      return { kind: 'done', number };
    case 'unknown':
      return { kind: 'unknown', number };
    // Whoever found it so has written nothing; it is in the outbox of the one who did.
    case 'same':
    case 'gone':
    case 'changed':
    case 'full':
      return { kind: 'not-done' };
  }
}

/** What any other action leaves to be confirmed, by the kind of its outcome: only what was done, or may have been. */
export function toldOfAction({ kind }: { readonly kind: string }, number: string | null): Told {
  if (kind === 'unknown') return { kind: 'unknown', number };
  return done.has(kind) ? { kind: 'done', number } : { kind: 'not-done' };
}

const done: ReadonlySet<string> = new Set(['done', 'moved', 'undone', 'already']);

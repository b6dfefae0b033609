import type { ReadFile } from '../../check';
import type { Nomination } from '../../form/read';
import type { Services } from '../services';

const seen = new WeakMap<Services['read'], Map<string, Nomination>>();

/** Keeps what forms say for as long as the pane is open, in memory alone: a later version may be compared with them. */
export function rememberForms({ read }: Pick<Services, 'read'>, files: readonly ReadFile[]): void {
  const forms = seen.get(read) ?? new Map<string, Nomination>();
  seen.set(read, forms);
  for (const { key, reading } of files) {
    if (reading.kind === 'form') forms.set(key, reading.nomination);
  }
}

/** What the form with that key says, if this pane has read it; else null. */
export function seenForm({ read }: Pick<Services, 'read'>, key: string): Nomination | null {
  return seen.get(read)?.get(key) ?? null;
}

import type { CheckedForm } from '../../desk';
import type { Round } from '../../round';
import { LayoutError, readHandling, sayHandling, type Handling, type WorkbookTables } from '../../workbook';
import { WorkbookError } from '../../workbook/graph';
import type { Writer } from './import';

/** Who is at work with the form; null where the workbook does not say, since it is a courtesy and no more. */
export function lookAt(
  tables: WorkbookTables,
  key: string,
  round: Round,
  now: Date,
): Promise<Handling | null> {
  return orNull(readHandling(tables, { key, round, now }));
}

/** Says that the person is at work with the form, or no longer is. */
export function say(
  tables: WorkbookTables,
  what: 'claim' | 'release',
  form: CheckedForm,
  round: Round,
  { who, now }: Writer,
): Promise<Handling | null> {
  const subject = form.outcome.nomination.answers.title.text || form.name;
  const request = { round, key: form.key, subject, who, now, actionId: crypto.randomUUID() };
  return orNull(sayHandling(tables, request, what));
}

async function orNull(handling: Promise<Handling>): Promise<Handling | null> {
  try {
    return await handling;
  } catch (cause) {
    if (cause instanceof WorkbookError || cause instanceof LayoutError) return null;
    throw cause;
  }
}

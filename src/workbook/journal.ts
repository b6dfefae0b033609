import type { Round } from '../round';
import { initiativeTable, receiptTable, setAsideWord } from './layout';
import { momentOf } from './moments';
import { foldName, isBlank, openTable } from './open-table';
import type { TableContent } from './tables';

/** A document that came in, as the journal must be able to list it (offentlighedsloven § 15). */
export interface JournalLine {
  /** ISO 8601; null if nobody wrote it. */
  readonly received: string | null;
  readonly sender: string;
  readonly subject: string;
  readonly file: string;
  /** SHA-256 of the file, lower case; empty for an initiative that a person typed in. */
  readonly key: string;
  /** Name of the status as it is now. */
  readonly state: string;
}

/**
 * Every mail with a form, oldest first, lines without a date last. The same file in two mails is two lines; what was written
 * more than once about one mail is one. The state is the initiative's where it was imported, else the newest in Indmeldinger.
 * Throws `LayoutError`.
 */
export function readJournal(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
): readonly JournalLine[] {
  const received = linesOf(contents, round, receiptTable, 'state');
  const imported = linesOf(contents, round, initiativeTable, 'status');
  // A row that was set aside tells of a mail, but not of how its form stands.
  const standing = imported.filter(({ state }) => foldName(state) !== foldName(setAsideWord));
  const states = new Map([...received, ...standing.toReversed()].map(({ key, state }) => [key, state]));
  const lines = new Map<string, JournalLine>();
  for (const line of [...received, ...imported]) {
    const { key, received: at, sender, subject, file } = line;
    const state = key === '' ? line.state : (states.get(key) ?? line.state);
    lines.set(JSON.stringify([key, at, sender, subject, file, key === '' ? lines.size : 0]), {
      ...line,
      state,
    });
  }
  return [...lines.values()].sort((one, other) => timeOf(one) - timeOf(other));
}

function linesOf(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  layout: typeof receiptTable | typeof initiativeTable,
  stateColumn: 'state' | 'status',
): readonly JournalLine[] {
  const table = openTable<string>(contents, layout);
  return table.content.rows
    .filter((row) => !isBlank(row))
    .map((row) => {
      const serial = table.number(row, 'received');
      return {
        received: serial === null ? null : momentOf(serial, round.timeZone),
        sender: table.text(row, 'sender'),
        subject: table.text(row, 'subject'),
        file: table.text(row, 'file'),
        key: foldName(table.text(row, 'key')),
        state: table.text(row, stateColumn),
      };
    });
}

function timeOf({ received }: JournalLine): number {
  return received === null ? Number.MAX_SAFE_INTEGER : Date.parse(received);
}

import type { Round } from '../../round';
import { type Following, followingIn } from '../initiative-details';
import { followingAction, initiativeTable } from '../layout';
import type { Ledger } from '../ledger';
import { serialOfDay } from '../moments';
import { openTable } from '../open-table';
import type { TableContent, WorkbookTables } from '../tables';
import { addLines, ensureLogged } from './books';
import { inertText } from './inert-text';
import { initiativesByKey, type RowCells } from './named-rows';
import type { Action } from './request';
import { initiativeOf, readAll } from './snapshot';
import { writeRows } from './write-rows';

export interface FollowRequest extends Action {
  readonly round: Round;
  /** The initiative's key in the ledger. */
  readonly key: string;
  /** Its title as the person saw it: a row without a form's key is only known by its place, which may be another's by now. */
  readonly title: string;
  /** What the person saw, and what is to stand there instead. */
  readonly before: Following;
  readonly after: Following;
}

export type FollowOutcome =
  | {
      readonly kind: 'saved';
      readonly number: string;
      readonly contents: ReadonlyMap<string, TableContent>;
      readonly ledger: Ledger;
      /** False if the log line could not be written; the change itself stands. */
      readonly logged: boolean;
    }
  | { readonly kind: 'same' | 'gone' }
  /** Somebody has changed the same cells meanwhile; what stands there now is shown instead of overwritten. */
  | { readonly kind: 'changed'; readonly found: Following }
  | { readonly kind: 'unknown'; readonly detail: string };

/** The headings of what can be written, in the order of the sheet. */
const columns = [
  'contactName',
  'contactEmail',
  'contactPhone',
  'partner',
  'firstTakeUp',
  'secondTakeUp',
  'progress',
] as const satisfies readonly (keyof Following)[];

/**
 * Writes how an initiative is followed: contact person, sparring partner, the days on which the cluster takes it up, notes on
 * progress. Only cells that the person changed are written. Rejects with the transport's error if the workbook refused,
 * with `LayoutError` if a table or heading is gone, with `RangeError` for a day that is none.
 */
export async function followInitiative(
  tables: WorkbookTables,
  request: FollowRequest,
): Promise<FollowOutcome> {
  const { round, key } = request;
  const changed = columns.filter((column) => text(request.before, column) !== text(request.after, column));
  if (changed.length === 0) return { kind: 'same' };
  const cells: RowCells<Column> = Object.fromEntries(
    changed.map((column) => [column, cell(request.after, column)]),
  );

  const before = await readAll(tables, round);
  const initiative = initiativeOf(before, key);
  if (initiative === undefined) return { kind: 'gone' };
  if (key.startsWith('row:') && initiative.title !== request.title) return { kind: 'gone' };
  const table = openTable(before.contents, initiativeTable);
  const found = followingIn(table, table.content.rows[initiative.row] ?? []);
  if (changed.some((column) => text(found, column) !== text(request.before, column))) {
    return { kind: 'changed', found };
  }

  const written = await writeRows(tables, round, initiativesByKey, new Map([[key, cells]]), before);
  if (written.kind === 'unknown') return written;
  const line = {
    ...request,
    action: followingAction,
    subject: initiative.number,
    before: inWords(found, changed),
    after: inWords(request.after, changed),
  };
  const logged = await ensureLogged(tables, line, () =>
    addLines(tables, before.contents, round.timeZone, [], [line]),
  );
  const { contents, ledger } = written.after;
  return { kind: 'saved', number: initiative.number, contents, ledger, logged };
}

type Column = (typeof columns)[number];

function text(following: Following, column: Column): string {
  return (following[column] ?? '').trim().replace(/\r\n?/g, '\n');
}

function cell(following: Following, column: Column): string | number {
  const value = text(following, column);
  if (value === '') return '';
  if (column !== 'firstTakeUp' && column !== 'secondTakeUp') return inertText(value) ?? '';
  const serial = serialOfDay(value);
  if (Number.isNaN(serial)) throw new RangeError(`"${value}" is not a day`);
  return serial;
}

/** "Sparringspartner: Karen Holm; Klyngen tager op 1: 2024-11-12" */
function inWords(following: Following, changed: readonly Column[]): string {
  return changed
    .filter((column) => text(following, column) !== '')
    .map((column) => `${initiativeTable.columns[column].heading}: ${text(following, column)}`)
    .join('; ');
}

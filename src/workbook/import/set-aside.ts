import { initiativeTable, participantTable, redistributionTable, setAsideWord } from '../layout';
import { isOfUncountedRows, type Ledger, readLedger, uncountedRows, type UncountedTrouble } from '../ledger';
import { dayOf, serialOf } from '../moments';
import { isSetAside, openTable } from '../open-table';
import type { CellValue, WorkbookTables } from '../tables';
import { addLines, ensureLogged } from './books';
import type { ChangeAction, ChangeOutcome } from './change-initiatives';
import { inertText } from './inert-text';
import type { LogEntry, LogLine } from './log';
import { logActions } from './log-actions';
import { type RowCells, rowsByContent, withCells } from './named-rows';
import { initiativeMarks, type Marks, moveMarks, participantMarks, tokenOf } from './set-aside-marks';
import { readAll, type Snapshot } from './snapshot';
import { writeRows } from './write-rows';

export interface SetAsideRequest extends ChangeAction {
  /** The trouble as the person saw it. */
  readonly trouble: UncountedTrouble;
}

/**
 * Sets rows aside that the ledger does not count: participants without an initiative, rows that stand twice. Nothing is
 * deleted: each row says "Tæller ikke" and why, and the log has before and after. No figure changes. Rejects as `importForm`
 * does.
 */
export async function setAside(tables: WorkbookTables, request: SetAsideRequest): Promise<ChangeOutcome> {
  const before = await readAll(tables, request.round);
  const { kind, key, found } = request.trouble;
  const trouble = before.ledger.troubles.find(
    (one): one is UncountedTrouble =>
      isOfUncountedRows(one) && one.kind === kind && one.key === key && (key !== '' || one.found === found),
  );
  const rows = trouble === undefined ? [] : uncountedRows(before.contents, trouble);
  if (trouble === undefined || rows.length === 0) return { kind: 'gone', ledger: before.ledger };
  switch (trouble.table) {
    case participantTable.name:
      return mark(tables, request, trouble, rows, before, participantMarks);
    case initiativeTable.name:
      return mark(tables, request, trouble, rows, before, initiativeMarks);
    default:
      return mark(tables, request, trouble, rows, before, moveMarks);
  }
}

/**
 * Takes rows into use again that an action set aside. Null if that would change a figure, or if the rows no longer stand as
 * the action left them; then nothing is written.
 */
export async function undoSetAside(
  tables: WorkbookTables,
  action: ChangeAction,
  entries: readonly LogEntry[],
  before: Snapshot,
): Promise<ChangeOutcome | null> {
  return (
    (await unmark(tables, action, entries, before, participantMarks)) ??
    (await unmark(tables, action, entries, before, initiativeMarks)) ??
    (await unmark(tables, action, entries, before, moveMarks))
  );
}

async function mark<Key extends string>(
  tables: WorkbookTables,
  request: SetAsideRequest,
  trouble: UncountedTrouble,
  rows: readonly number[],
  before: Snapshot,
  { layout, mark, remark }: Marks<Key>,
): Promise<ChangeOutcome> {
  const table = openTable(before.contents, layout);
  const named = rowsByContent(layout, [mark, remark]);
  const names = named.namesOf(table);
  const wanted = new Map<string, RowCells<Key>>();
  const lines: LogLine[] = [];
  for (const row of rows) {
    const cells = table.content.rows[row] ?? [];
    const actionId = `${request.actionId}-nr-${lines.length + 1}`;
    const why = `${reasons[trouble.kind]} ${tokenOf(actionId)}`;
    const [year, month, day] = dayOf(serialOf(request.now, request.round.timeZone)).split('-').map(Number);
    const remarks = [
      table.text(cells, remark),
      `Sat til side ${day}.${month}.${year} af ${request.who}: ${why}`,
    ];
    wanted.set(names[row] ?? '', cellsOf(mark, setAsideWord, remark, joined(remarks)));
    lines.push({
      ...request,
      actionId,
      action: logActions.setAside,
      subject: subjectOf(trouble, layout.name),
      before: table.text(cells, mark),
      after: setAsideWord,
      reason: reasons[trouble.kind],
      key: trouble.table === redistributionTable.name ? '' : trouble.key,
    });
  }
  return writeAndLog(tables, request, before, { layout, mark, remark }, wanted, lines);
}

async function unmark<Key extends string>(
  tables: WorkbookTables,
  action: ChangeAction,
  entries: readonly LogEntry[],
  before: Snapshot,
  { layout, mark, remark }: Marks<Key>,
): Promise<ChangeOutcome | null> {
  const table = openTable(before.contents, layout);
  const named = rowsByContent(layout, [mark, remark]);
  const names = named.namesOf(table);
  const wanted = new Map<string, RowCells<Key>>();
  const lines = entries.flatMap((entry, index): readonly LogLine[] => {
    const token = tokenOf(entry.actionId);
    const row = table.content.rows.findIndex(
      (cells) => isSetAside(table, cells, mark) && table.text(cells, remark).includes(token),
    );
    const cells = table.content.rows[row];
    if (cells === undefined) return [];
    const remarks = table.text(cells, remark).split('\n');
    const rest = joined(remarks.filter((line) => !line.includes(token)));
    wanted.set(names[row] ?? '', cellsOf(mark, entry.before, remark, rest));
    return [
      {
        ...action,
        actionId: `${action.actionId}-nr-${index + 1}`,
        action: logActions.setAsideUndone,
        subject: entry.subject,
        before: entry.after,
        after: entry.before,
        key: entry.key,
      },
    ];
  });
  if (lines.length < entries.length) return null;
  const ahead = readLedger(withCells(before.contents, named, wanted), action.round);
  // Somebody has imported the form since, say: these rows would then be counted before, or beside, the new ones.
  if (figuresOf(ahead) !== figuresOf(before.ledger)) return null;
  return writeAndLog(tables, action, before, { layout, mark, remark }, wanted, lines);
}

async function writeAndLog<Key extends string>(
  tables: WorkbookTables,
  { round }: ChangeAction,
  before: Snapshot,
  { layout, mark, remark }: Marks<Key>,
  wanted: ReadonlyMap<string, RowCells<Key>>,
  lines: readonly LogLine[],
): Promise<ChangeOutcome> {
  const written = await writeRows(tables, round, rowsByContent(layout, [mark, remark]), wanted, before);
  if (written.kind === 'unknown') return written;
  const last = lines.at(-1);
  const logged =
    last === undefined ||
    (await ensureLogged(tables, last, () => addLines(tables, before.contents, round.timeZone, [], lines)));
  return { kind: 'done', ledgerBefore: before.ledger, ledgerAfter: written.after.ledger, logged };
}

const reasons: Readonly<Record<UncountedTrouble['kind'], string>> = {
  'orphan-participants': 'Deltageren hører ikke til noget initiativ.',
  'duplicate-participants': 'Samme deltager står også højere oppe.',
  'duplicate-initiative': 'Samme skema står også højere oppe.',
  'duplicate-redistribution': 'Samme omfordeling står også højere oppe.',
};

function subjectOf({ key }: UncountedTrouble, table: string): string {
  return key === '' ? table : `${table}, nøgle ${key.slice(0, 8)}`;
}

function cellsOf<Key extends string>(mark: Key, word: string, remark: Key, text: CellValue): RowCells<Key> {
  return { [mark]: word, [remark]: text } as RowCells<Key>;
}

function joined(lines: readonly string[]): CellValue {
  return inertText(lines.filter((line) => line !== '').join('\n')) ?? '';
}

function figuresOf({ total, regions, clusters }: Ledger): string {
  return JSON.stringify([total, regions, clusters]);
}

import type { Round } from '../../round';
import { receiptTable, seatStates } from '../layout';
import { serialOf } from '../moments';
import { foldName, openTable } from '../open-table';
import type { TableContent } from '../tables';
import { type LogEntry, readLog } from './log';
import { logActions, undoneBy, undoIdOf } from './log-actions';
import {
  findRows,
  initiativesByKey,
  movesByAction,
  participantName,
  participantsByNumber,
} from './named-rows';
import { isMarked } from './set-aside-marks';

type Contents = ReadonlyMap<string, TableContent>;

/** Whether a line of the log belongs to an action: its id, or that with what tells its lines apart. */
export function isPartOf({ actionId }: Pick<LogEntry, 'actionId'>, action: string): boolean {
  return actionId === action || actionId.startsWith(`${action}-`);
}

/** The number of the participant whose seat a line tells of; null for any other line. */
export function participantOf({ action, actionId }: LogEntry): string | null {
  if (action !== logActions.seat) return null;
  return /-deltager-(\w+)$/.exec(actionId)?.[1] ?? null;
}

/** Whether the cell of an initiative or participant still says what the entry wrote there. */
export function standsAs(entry: LogEntry, contents: Contents): boolean {
  const number = participantOf(entry);
  if (number !== null) {
    const { cells, table } = findRows(contents, participantsByNumber);
    const row = cells(participantName(entry.key, number));
    const seat = row === null ? null : table.text(row, 'seat') || seatStates.given;
    return seat !== null && foldName(seat) === foldName(entry.after);
  }
  const { cells, table } = findRows(contents, initiativesByKey);
  const row = cells(entry.key);
  const column = entry.action === logActions.plan ? 'planned' : 'status';
  return row !== null && foldName(table.text(row, column)) === foldName(entry.after);
}

/**
 * Tells of actions whether all that they wrote stands in the workbook as it was read: their lines in the log, and the rows
 * those speak of. What a later line has changed again need not hold. Throws `LayoutError`.
 */
export function actionsStanding(contents: Contents, round: Round): (actionId: string) => boolean {
  const log = readLog(contents, round.timeZone);
  return (actionId) => {
    const lines = log.filter((entry) => isPartOf(entry, actionId));
    return lines.length > 0 && lines.every((line) => holds(line, log, contents, round));
  };
}

function holds(line: LogEntry, log: readonly LogEntry[], contents: Contents, round: Round): boolean {
  const { actionId, action } = line;
  switch (action) {
    case logActions.status:
    case logActions.seat:
    case logActions.plan:
      return (
        standsAs(line, contents) || log.slice(log.indexOf(line) + 1).some((later) => overtakes(later, line))
      );
    case logActions.move:
      return findRows(contents, movesByAction).places.has(actionId);
    case logActions.moveUndone: {
      const { cells, table } = findRows(contents, movesByAction);
      const row = cells(undoneBy(actionId) ?? '');
      return row !== null && table.text(row, 'undone') !== '';
    }
    case logActions.setAside:
      return isMarked(contents, actionId) || log.some((later) => isPartOf(later, undoIdOf(rootOf(actionId))));
    case logActions.setAsideUndone:
      return true;
    default:
      return isInReceipts(line, contents, round);
  }
}

function overtakes(later: LogEntry, line: LogEntry): boolean {
  const cell = (entry: LogEntry) =>
    `${entry.action === logActions.import ? logActions.status : entry.action}/${participantOf(entry) ?? ''}`;
  return later.key === line.key && cell(later) === cell(line);
}

/** A reply that changes how a form stands has a line in Indmeldinger of the same moment; any other needs none. */
function isInReceipts({ key, at, before, after }: LogEntry, contents: Contents, round: Round): boolean {
  if (before === after || at === null) return true;
  const moment = serialOf(new Date(at), round.timeZone);
  const table = openTable(contents, receiptTable);
  return table.content.rows.some(
    (row) =>
      foldName(table.text(row, 'key')) === key &&
      Math.abs((table.number(row, 'handledAt') ?? 0) - moment) < 1e-6 &&
      foldName(table.text(row, 'state')) === foldName(after),
  );
}

function rootOf(actionId: string): string {
  return actionId.replace(/-nr-\d+$/, '');
}

import type { WorkbookTables } from '../tables';
import { rangeAnswer } from './answers';
import { isSessionGone } from './classify';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer } from './exchange';
import { readTables } from './read-tables';
import { refusedByLock, untilItSucceeds } from './retry';
import { workbookSession } from './session';
import { WorkbookError } from './workbook-error';
import { appendRows, appendToEach, writeRowCells } from './write-tables';

export interface WorkbookConnection extends GraphConnection {
  readonly driveId: string;
  readonly itemId: string;
}

/**
 * Connects to a workbook through Microsoft Graph. Nothing is sent before the first call. Calls are made one after
 * another in one persistent session, as Graph's best practices for workbooks ask. Reading calls are repeated when they
 * fail for a reason that passes; a call that changes something is sent once, but for a row's cells that met somebody's lock.
 */
export function connectWorkbook(connection: WorkbookConnection): WorkbookTables {
  const workbook = `/drives/${encodeURIComponent(connection.driveId)}/items/${encodeURIComponent(connection.itemId)}/workbook`;
  const session = workbookSession(connection, workbook);
  const widths = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const current = last.then(action, action);
    last = current.catch(() => undefined);
    return current;
  };

  /** A change of one row's cells names all its columns, so their number must be known. */
  const widthOf = async (table: string): Promise<number> => {
    const known = widths.get(table);
    if (known !== undefined) return known;
    const path = `${workbook}/tables/${encodeURIComponent(table)}/headerRowRange?$select=values`;
    const read = async (): Promise<number> => {
      const headers = { 'workbook-session-id': await session.id() };
      const answer = await exchange(connection, { method: 'GET', path, effect: 'read', headers });
      session.used();
      return parseAnswer(rangeAnswer, answer, 'read').values[0]?.length ?? 0;
    };
    return untilItSucceeds(connection, async () => {
      try {
        return await read();
      } catch (cause) {
        if (!(cause instanceof WorkbookError) || !isSessionGone(cause)) throw cause;
        session.drop();
        return read();
      }
    });
  };

  return {
    read: (names) =>
      inTurn(async () => {
        const contents = await readTables(connection, workbook, session, names);
        for (const [name, { headings }] of contents) widths.set(name, headings.length);
        return contents;
      }),
    append: (table, rows) =>
      inTurn(async () => {
        if (rows.length > 0) await appendRows(connection, workbook, session, { table, rows });
      }),
    appendEach: (parts) =>
      inTurn(async () => {
        const filled = parts.filter(({ rows }) => rows.length > 0);
        if (filled.length > 0) await appendToEach(connection, workbook, session, filled);
      }),
    writeCells: (table, index, cells) =>
      inTurn(async () => {
        if (cells.length === 0) return;
        const width = await widthOf(table);
        const row = { table, index, width };
        await untilItSucceeds(
          connection,
          () => writeRowCells(connection, workbook, session, row, cells),
          refusedByLock,
        );
      }),
    close: () => inTurn(() => session.close()),
  };
}

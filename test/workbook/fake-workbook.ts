import type { Round } from '../../src/round';
import { hold3 } from '../../src/round';
import type { CellValue, TableContent, WorkbookTables } from '../../src/workbook';
import { WorkbookError } from '../../src/workbook/graph';
import { roundTables } from '../../src/workbook/layout';
import { type Rows, workbookWith } from './rows';

/** The tables that imports write; the setup stays as it is. */
const written: readonly string[] = roundTables.map(({ name }) => name);

/** What the service does with one call. */
export type Fault =
  /** It is refused: nothing is written and the answer says so. */
  | 'refused'
  /** Somebody else holds the workbook: nothing is written. */
  | 'locked'
  /** The connection breaks before the call arrives. */
  | 'lost before'
  /** It is done, and the answer never comes back. */
  | 'lost after'
  /** It is answered as done, and what was written disappears. */
  | 'done and lost'
  /** A read shows the workbook as it was before the last write. */
  | 'stale'
  | 'none';

export type Call = 'read' | 'append' | 'appendEach' | 'writeCells' | 'close';

/**
 * A workbook in memory that behaves like the host: calls take time, others work in between, values are read as if typed (a
 * leading apostrophe keeps text as text, "=" makes a formula, "8-9" a date), null leaves a cell alone, and any call may fail
 * in the ways Graph does.
 */
export class FakeWorkbook {
  readonly tables = new Map<string, { headings: string[]; rows: CellValue[][] }>();
  readonly calls: Call[] = [];
  private previous: ReadonlyMap<string, TableContent> = new Map();

  constructor(rows: Rows = {}, round: Round = hold3) {
    for (const [name, content] of workbookWith(rows, round)) {
      this.tables.set(name, {
        headings: [...content.headings],
        rows: content.rows.map((row) => [...row]),
      });
    }
    this.previous = this.contents(written);
  }

  contents(names: readonly string[] = [...this.tables.keys()]): ReadonlyMap<string, TableContent> {
    return new Map(
      [...this.tables]
        .filter(([name]) => names.includes(name))
        .map(([name, { headings, rows }]) => [
          name,
          { name, headings: [...headings], rows: rows.map((row) => [...row]) },
        ]),
    );
  }

  /**
   * One person's connection. `fault` says what happens to each call; `between` is what others do while the call is on its way.
   */
  connect(
    behaviour: { fault?: (call: Call) => Fault; between?: (call: Call) => void | Promise<void> } = {},
  ): WorkbookTables {
    const arrive = async (call: Call): Promise<Fault> => {
      this.calls.push(call);
      await new Promise((resolve) => setImmediate(resolve));
      await behaviour.between?.(call);
      const fault = behaviour.fault?.(call) ?? 'none';
      if (fault === 'refused') throw failure('not-applied', 'conflict');
      if (fault === 'locked') throw failure('not-applied', 'locked');
      if (fault === 'lost before')
        throw failure(call === 'read' || call === 'close' ? 'not-applied' : 'unknown');
      return fault;
    };
    const write = async (call: Call, change: () => void): Promise<void> => {
      const fault = await arrive(call);
      if (fault === 'done and lost') return;
      this.previous = this.contents(written);
      change();
      if (fault === 'lost after') throw failure('unknown');
      await new Promise((resolve) => setImmediate(resolve));
    };
    return {
      read: async (names) => {
        const fault = await arrive('read');
        const seen = fault === 'stale' ? this.previous : this.contents(names);
        return new Map([...seen].filter(([name]) => names.includes(name)));
      },
      append: (table, rows) => write('append', () => this.append(table, rows)),
      appendEach: (parts) =>
        write('appendEach', () => parts.forEach(({ table, rows }) => this.append(table, rows))),
      writeCells: (table, row, cells) =>
        write('writeCells', () => {
          const target = this.table(table).rows[row];
          if (target === undefined) throw new RangeError(`${table} has no row ${row}`);
          for (const { column, value } of cells) if (value !== null) target[column] = typed(value);
        }),
      close: async () => {
        await arrive('close');
      },
    };
  }

  append(name: string, rows: readonly (readonly CellValue[])[]): void {
    const table = this.table(name);
    for (const row of rows) {
      if (row.length !== table.headings.length)
        throw new RangeError(`${name}: a row is not as wide as the table`);
      table.rows.push(row.map((value) => (value === null ? '' : typed(value))));
    }
  }

  /** All cells of a column, as texts. */
  column(name: string, heading: string): readonly string[] {
    const table = this.table(name);
    const position = table.headings.indexOf(heading);
    return table.rows.map((row) => String(row[position] ?? ''));
  }

  table(name: string): { headings: string[]; rows: CellValue[][] } {
    const table = this.tables.get(name);
    if (table === undefined) throw new RangeError(`There is no table ${name}`);
    return table;
  }
}

/** A value as the host stores it: as if it had been typed into the cell. */
function typed(value: Exclude<CellValue, null>): CellValue {
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return value.slice(1);
  if (value.startsWith('=')) return '#FORMULA!';
  if (/^[+-]?\d+(?:[.,]\d+)?$/.test(value)) return Number(value.replace(',', '.'));
  if (/^\d{1,2}[-/]\d{1,2}$/.test(value)) return 45_000;
  return value;
}

function failure(
  outcome: WorkbookError['outcome'],
  kind: WorkbookError['kind'] = outcome === 'unknown' ? 'timed-out' : 'offline',
): WorkbookError {
  return new WorkbookError({
    kind,
    outcome,
    code:
      outcome === 'unknown'
        ? 'gatewayTimeout'
        : kind === 'locked'
          ? 'accessConflict'
          : 'filteredRangeConflict',
    status: outcome === 'unknown' ? 504 : 409,
    retryAfter: null,
    detail: '',
    requestId: null,
  });
}

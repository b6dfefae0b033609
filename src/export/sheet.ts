/** A list on its way out of the workbook, before it is a file of any kind. Its words are Danish, as the workbook's are. */
export interface Sheet {
  /** Name of the sheet, and heading of the printed page. */
  readonly name: string;
  /** Said under the heading: round, place, date. */
  readonly subtitle: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

export type SheetCell = string | number;

/** A sheet from rows of values by heading; each column is as wide as asked. */
export function sheet<Row>(
  name: string,
  subtitle: string,
  columns: readonly (readonly [
    heading: string,
    width: number,
    cell: (row: Row, index: number) => SheetCell,
  ])[],
  rows: readonly Row[],
): Sheet {
  return {
    name,
    subtitle,
    columns: columns.map(([heading, width]) => ({ heading, width })),
    rows: rows.map((row, index) => columns.map(([, , cell]) => cell(row, index))),
  };
}

/** A sheet of the workbook, as the workbook lists it. */
export interface Worksheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly part: string;
}

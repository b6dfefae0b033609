/** The file is not a workbook that can be edited in place. `code` is the one Graph uses for it. */
export class UnusableWorkbook extends Error {
  constructor(
    message: string,
    readonly code: 'unsupportedWorkbook' | 'fileCorrupt' = 'fileCorrupt',
  ) {
    super(message);
    this.name = 'UnusableWorkbook';
  }
}

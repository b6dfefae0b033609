/** An edit that Excel would not do either; nothing was changed. */
export class EditRefused extends Error {
  constructor(
    readonly reason:
      | 'invalidArgument'
      | 'accessDenied'
      | 'insertDeleteConflict'
      | 'filteredRangeConflict'
      | 'nonBlankCellOffSheet'
      | 'conflictUncategorized',
    message: string,
  ) {
    super(message);
    this.name = 'EditRefused';
  }
}

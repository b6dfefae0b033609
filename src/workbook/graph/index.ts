export { administratorText } from './administrator-text';
export { connectWorkbook, type WorkbookConnection } from './connect';
export type { Exchange, GraphConnection } from './connection';
export { createDriveFile, driveItem, encodeShareUrl, findDriveItem, type DriveItem } from './drive-items';
export { placeOfItem } from './item-place';
export { WorkbookError } from './workbook-error';
export { workbookErrorText } from './workbook-error-text';

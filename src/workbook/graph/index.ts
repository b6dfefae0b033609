export { connectWorkbook, type WorkbookConnection } from './connect';
export type { Exchange, GraphConnection } from './connection';
export { encodeShareUrl, resolveShareLink, type SharedWorkbook } from './share-link';
export { WorkbookError, type WorkbookTrouble } from './workbook-error';
export { workbookErrorText } from './workbook-error-text';

export { connectWorkbook, type WorkbookConnection } from './connect';
export type { Exchange } from './connection';
export { encodeShareUrl, resolveShareLink } from './share-link';
export { WorkbookError } from './workbook-error';
export { workbookErrorText } from './workbook-error-text';

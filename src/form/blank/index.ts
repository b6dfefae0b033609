export { blankDocument } from './document';
export { blankWorkbook } from './workbook';

export { fillWorkbook, type OnProgress } from './fill-workbook';

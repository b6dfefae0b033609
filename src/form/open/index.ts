export { detectFormat } from './detect';
export { PAGE_HEADER, type Cell, type CheckBox, type Document, type Format, type Grid } from './document';
export { escapeXml } from './escape-xml';
export { keyOf, type ReckonKey } from './key';
export { defaultLimits, type Limits } from './limits';
export type { MailBody } from './mail/body';
export { openFile, openMailBody } from './open-file';
export { isOwnSheet, isOwnText, OWN_MARK, OWN_SHEET, readReplyToken, replyMark } from './own-marks';
export type { Content, Found, MailHeader, Refusal, RefusalCode } from './opened';
export { refusalText, type RefusalText } from './refusals';
// The package beneath a form, for whoever gives the file back with marks in it.
export { loadWordWalker } from './docx/load';
export { openBudget, type Budget } from './limits';
export { decodePercent, findPart, mainPart, openPackage, readPart, type OfficePackage } from './package';
export { Refused } from './refused';
export { attribute, decodeXml } from './xml';
export { crcOf, openZip, type Zip, type ZipEntry } from './zip';

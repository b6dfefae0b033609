export { detectFormat } from './detect';
export type { Cell, CheckBox, Document, Format, Grid } from './document';
export { defaultLimits, type Limits } from './limits';
export type { MailBody } from './mail/body';
export { openFile, openMailBody } from './open-file';
export type { Content, Found, MailHeader, Refusal, RefusalCode } from './opened';
export { refusalText, type RefusalText } from './refusals';

export type { Cell, CheckBox, Document, Format, Grid } from './document';
export type { Content, Found, MailHeader, Refusal, RefusalCode } from './opened';

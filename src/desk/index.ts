export { annotatedCopy, type CopyOrder } from './annotated-copy';
export { isForm, type CheckedForm } from './checked-form';
export { checkWorkbook, type WorkbookCheck } from './check-workbook';
export { earlierForms } from './earlier-forms';
export { importChecked, type ImportOrder } from './import-checked';
export { newRound, type NewRound } from './new-round';
export { openRound, shippedRound, type OpenRound, type RoundOpening } from './open-round';
export { unattendedVersion } from './unattended-version';
export { isMarkedWrong, standingOf, wantedMark, type WantedMark } from './wanted-mark';

export { importChecked, isForm, type CheckedForm, type ImportOrder } from './import-checked';
export { openRound, shippedRound, type OpenRound, type RoundOpening } from './open-round';

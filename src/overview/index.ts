export { type Awaiting, awaiting, type OpenPoints, type ReturnedForm, type UndecidedForm } from './awaiting';
export { checksOfRound, type RoundCheck } from './checks-of-round';
export { type RoundFigures, roundFigures } from './figures';
export { type FollowingGap, type FollowUp, followUp, type TakeUp } from './following';

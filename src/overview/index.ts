export type { Awaiting, OpenPoints, ReturnedForm, UndecidedForm } from './awaiting';
export { awaiting } from './awaiting';
export { checksOfRound, type RoundCheck } from './checks-of-round';
export { dayIn } from './days';
export { type RoundFigures, roundFigures } from './figures';
export { type FollowingGap, type FollowUp, followUp, type TakeUp } from './following';
export { isProblemCluster, problemRegions } from './problems';
export { type RoundReading, type Standing, standingOf } from './standing';

export { followInitiative, type FollowOutcome, type FollowRequest } from './follow';
export { applyPlans, type PlansOutcome } from './apply-plans';
export type { ChangeOutcome } from './change-initiatives';
export { handlingOf, readHandling, sayHandling, type Handling, type HandlingRequest } from './handling';
export { importForm } from './import-form';
export { inertCode, inertText } from './inert-text';
export { type LogEntry, readLog } from './log';
export { logActions, undoIdOf } from './log-actions';
export { outcomeText } from './outcome-texts';
export { seatsOf } from './place';
export { readReceipts, type Receipt } from './receipts';
export { recordReply, recordSent, undoReturn, type ReplyRecord, type ReplyStep } from './record-reply';
export { pointsAskedFor, replyStage } from './reply-remark';
export { clusterKey, type Contact, lastContacts } from './last-contacts';
export { recordLetter, type LetterRecord } from './record-letter';
export { recordReceipt, type ReceiptRequest } from './record-receipt';
export {
  redistribute,
  type RedistributionOutcome,
  type RedistributionRequest,
  undoRedistribution,
} from './redistribute';
export type { Action, ImportChoices, ImportOutcome, ImportRequest, MailFacts } from './request';
export { type NewParticipant, replaceParticipant } from './replace-participant';
export {
  giveSeats,
  planStatus,
  putOnWaitingList,
  type SeatOutcome,
  type SeatRequest,
  setSeat,
  withdrawInitiative,
} from './seat-actions';
export { setAside, type SetAsideRequest } from './set-aside';
export { setStatus, type StatusOutcome, type StatusRequest, undoImport, withdraw } from './set-status';
export { actionsStanding } from './standing';
export { statusCodes, statusName } from './status-codes';
export { isWorkbookFailure } from './unknown-outcome';
export { undoAction, type UndoActionOutcome } from './undo-action';

export type {
  KnownWorkbook,
  WorkbookProblem,
  WorkbookSnapshot,
  Trouble,
  ChoiceEnding,
  WorkbookChoice,
} from './workbook';
export type {
  ImportWish,
  ImportOrder,
  Receipt,
  ImportOutcome,
  UndoOutcome,
  ImportService,
  FollowOrder,
  FollowEnding,
  FollowingService,
  HandlingService,
} from './importing';
export type {
  ReplyTemplateChoice,
  HandedIn,
  ReplyOrder,
  ComposedReply,
  ReplyService,
  PlaceholderLine,
  Addressed,
  LetterKept,
  LetterService,
  ReplyKept,
  SentReply,
  ReplyBooks,
} from './replies';
export type { AnonymiseEnding, RoundService, BlankFormat } from './rounds';
export type { OpenChange, OutboxService } from './outbox';
export type { Services } from './services';

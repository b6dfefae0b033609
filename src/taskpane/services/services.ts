import type { Checked, CheckContext, ReadFile } from '../../check';
import type { Mailbox } from '../../outlook';
import type { Round } from '../../round';
import type { SignIn } from '../../sign-in';
import type { SeatService } from '../seats';
import type { ImportService, FollowingService, HandlingService } from './importing';
import type { OutboxService } from './outbox';
import type { ReplyService, LetterService, ReplyBooks } from './replies';
import type { RoundService } from './rounds';
import type { WorkbookSnapshot, WorkbookChoice } from './workbook';

/** Everything the pane does outside itself. Injected at the root, so that tests and screenshots bring their own. */
export interface Services {
  readonly mailbox: Mailbox;
  /** Opens and reads a file in a worker; rejects only when the signal is aborted. */
  read(bytes: Uint8Array, name: string, round: Round, signal: AbortSignal): Promise<readonly ReadFile[]>;
  /** Holds what was read up against the rules and the workbook; quick, runs again when the workbook has moved. */
  review(file: ReadFile, context: CheckContext): Checked;
  /** Never rejects: what is wrong with the workbook stands in the snapshot. */
  loadWorkbook(): Promise<WorkbookSnapshot>;
  readonly importer: ImportService;
  readonly reply: ReplyService;
  readonly replyBooks: ReplyBooks;
  readonly letters: LetterService;
  readonly handling: HandlingService;
  readonly rounds: RoundService;
  readonly following: FollowingService;
  readonly seats: SeatService;
  readonly workbooks: WorkbookChoice;
  readonly outbox: OutboxService;
  readonly signIn: SignIn;
  /** The moment it is, by the sandbox's clock where there is one. */
  now(): Date;
  /** Whether the clock is the sandbox's and not the real one. */
  readonly sandboxClock: boolean;
}

import type { Checked, ReadFile } from '../../check';
import { isForm, standingOf, type CheckedForm } from '../../desk';
import type { MailSummary, SelectedMail } from '../../outlook';
import { statusCodes } from '../../workbook';
import { rowOf } from '../model/entries';
import type { Trouble, WorkbookSnapshot } from '../services';
import type { FileProblem, Mark } from '../state/pane-state';

/** An attachment as it came out of a mail of the batch: what was in it, or why it could not be read. */
export interface BatchFile {
  readonly name: string;
  /** Kept for the marked copy that goes back with a reply; null where there are none. */
  readonly bytes: Uint8Array | null;
  readonly found: readonly ReadFile[];
  readonly problem: FileProblem | null;
}

/** One of the selected mails on its way through. */
export interface BatchMail {
  readonly summary: MailSummary;
  readonly stage:
    | { readonly kind: 'waiting' | 'reading' }
    | { readonly kind: 'failed'; readonly problem: FileProblem }
    | { readonly kind: 'read'; readonly mail: SelectedMail; readonly files: readonly BatchFile[] };
  /** How marking it went; null while nothing has been done with it. */
  readonly mark: Mark | null;
}

/** What was done with a form in this batch. */
export type Ending =
  | {
      readonly kind: 'imported';
      readonly number: string;
      /** What a person should know of it all the same; null where all went well. */
      readonly remark: Trouble | null;
    }
  | { readonly kind: 'already'; readonly number: string; readonly by: string }
  | { readonly kind: 'refused' | 'unknown'; readonly trouble: Trouble };

export interface Work {
  readonly kind: 'reading' | 'importing';
  readonly done: number;
  readonly total: number;
  /** The person has asked it to stop; it does when the mail in hand is done. */
  readonly isStopping: boolean;
}

export interface BatchState {
  readonly mails: readonly BatchMail[];
  /** By the row's id. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** Null while nothing is under way. */
  readonly work: Work | null;
  /** Whether an import has been run, so that there is a result to show. */
  readonly hasRun: boolean;
}

/** A line of the batch's table: a form, or a mail or file that gave none. */
export interface BatchRow {
  readonly id: string;
  readonly itemId: string;
  readonly subject: string;
  /** Name of the file; empty for a mail without any. */
  readonly file: string;
  readonly checked: Checked | null;
  readonly problem: FileProblem | null;
  readonly isWaiting: boolean;
}

/** What can be done with a line. */
export type RowKind =
  | 'waiting'
  | 'ready'
  | 'return'
  | 'decision'
  /** Settled by the workbook: imported, waiting for seats, withdrawn, returned. */
  | 'settled'
  | 'no-form'
  | 'unreadable'
  | 'failed';

/** The table's lines in the order of the mails. `review` holds what was read up against the workbook as it stands. */
export function rowsOf(
  mails: readonly BatchMail[],
  review: (file: ReadFile, mail: SelectedMail) => Checked,
): readonly BatchRow[] {
  return mails.flatMap(({ summary, stage }): readonly BatchRow[] => {
    const line: BatchRow = {
      id: summary.itemId,
      itemId: summary.itemId,
      subject: summary.subject,
      file: '',
      checked: null,
      problem: null,
      isWaiting: false,
    };
    if (stage.kind === 'failed') return [{ ...line, problem: stage.problem }];
    if (stage.kind !== 'read') return [{ ...line, isWaiting: true }];
    const { mail, files } = stage;
    const lines = files.flatMap(({ name, found, problem }, position): readonly BatchRow[] => {
      const id = `${summary.itemId}/${position}`;
      if (problem !== null) return [{ ...line, id, file: name, problem }];
      return found.map((file, index) => ({
        ...line,
        id: `${id}/${index}`,
        file: file.name,
        checked: review(file, mail),
      }));
    });
    return lines.length === 0 ? [line] : withoutCompany(lines);
  });
}

/** What can be done with the line, by its review and the workbook. */
export function kindOf(row: BatchRow, snapshot: WorkbookSnapshot): RowKind {
  if (row.isWaiting) return 'waiting';
  if (row.problem !== null) return 'failed';
  if (row.checked === null || row.checked.outcome.kind === 'not-a-form') return 'no-form';
  if (!isForm(row.checked)) return 'unreadable';
  const inWorkbook = rowOf(snapshot.ledger, row.checked.key);
  if (inWorkbook !== null && inWorkbook.status !== statusCodes.undone) return 'settled';
  const { verdict } = row.checked.outcome.review;
  const standing = standingOf(row.checked, snapshot);
  return verdict === 'return' && standing?.status.code === statusCodes.returned ? 'settled' : verdict;
}

/** The name of the status a form has in the workbook; null where the workbook does not know it. */
export function statusOf(form: CheckedForm, snapshot: WorkbookSnapshot): string | null {
  const standing = standingOf(form, snapshot);
  return standing?.isRecorded === true ? standing.status.name : null;
}

/** The line's form; null where it is none. */
export function formOf({ checked }: BatchRow): CheckedForm | null {
  return checked !== null && isForm(checked) ? checked : null;
}

/** A picture or an agenda beside a form is no line of its own. */
function withoutCompany(rows: readonly BatchRow[]): readonly BatchRow[] {
  if (!rows.some(({ checked }) => checked !== null && isForm(checked))) return rows;
  return rows.filter(({ checked }) => checked?.outcome.kind !== 'not-a-form');
}

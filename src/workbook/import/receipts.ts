import type { Finding } from '../../review';
import type { Round } from '../../round';
import { receiptTable } from '../layout';
import type { SeatAddition } from '../ledger';
import { dayOf, momentOf, serialOf, serialOfDay } from '../moments';
import { foldName, isBlank, openTable } from '../open-table';
import type { CellValue, TableContent } from '../tables';
import { inertCode, inertText } from './inert-text';
import type { Action, MailFacts } from './request';
import { tableRow } from './table-row';

/** A form that was received, as it stands by the newest of its lines. */
export interface Receipt {
  readonly key: string;
  readonly received: string | null;
  readonly sender: string;
  readonly subject: string;
  readonly file: string;
  readonly cluster: string;
  readonly title: string;
  /** Name of a status of the round. */
  readonly state: string;
  readonly findings: { readonly error: number; readonly decision: number; readonly advice: number };
  /** `YYYY-MM-DD`; null if no answer is awaited. */
  readonly replyBy: string | null;
  readonly handledAt: string | null;
  readonly handledBy: string;
  readonly remark: string;
  readonly mailId: string;
}

/**
 * Every form received, in the order they first came. Each handling adds a line and none is rewritten, so two people never
 * overwrite each other; the lowest line of a key holds. Throws `LayoutError`.
 */
export function readReceipts(contents: ReadonlyMap<string, TableContent>, round: Round): readonly Receipt[] {
  const table = openTable(contents, receiptTable);
  const byKey = new Map<string, Receipt>();
  table.content.rows.forEach((row, index) => {
    if (isBlank(row)) return;
    const text = (key: Parameters<typeof table.text>[1]) => table.text(row, key);
    const moment = (key: 'received' | 'handledAt') => {
      const serial = table.number(row, key);
      return serial === null ? null : momentOf(serial, round.timeZone);
    };
    const replyBy = table.number(row, 'replyBy');
    const key = foldName(text('key'));
    byKey.set(key === '' ? `row:${index}` : key, {
      key: key === '' ? `row:${index}` : key,
      received: moment('received'),
      sender: text('sender'),
      subject: text('subject'),
      file: text('file'),
      cluster: text('cluster'),
      title: text('title'),
      state: text('state'),
      findings: {
        error: table.number(row, 'errors') ?? 0,
        decision: table.number(row, 'decisions') ?? 0,
        advice: table.number(row, 'advice') ?? 0,
      },
      replyBy: replyBy === null ? null : dayOf(replyBy),
      handledAt: moment('handledAt'),
      handledBy: text('handledBy'),
      remark: text('remark'),
      mailId: text('mailId'),
    });
  });
  return [...byKey.values()];
}

export interface ReceiptLine extends Action {
  readonly round: Round;
  readonly key: string;
  readonly mail: MailFacts;
  readonly region: string;
  readonly cluster: string;
  readonly title: string;
  /** What the form asks for; null where it is not known. */
  readonly asks: Pick<SeatAddition, 'seats' | 'generalPractice'> | null;
  readonly state: string;
  readonly findings: readonly Finding[];
  /** `YYYY-MM-DD`; null if no answer is awaited. */
  readonly replyBy: string | null;
}

/** A line for the table Indmeldinger, in the order of its columns now. */
export function receiptRow(
  contents: ReadonlyMap<string, TableContent>,
  line: ReceiptLine,
): readonly CellValue[] {
  const { mail, round, findings } = line;
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return tableRow(receiptTable, openTable(contents, receiptTable), {
    received: mail.received === null ? null : serialOf(new Date(mail.received), round.timeZone),
    sender: inertText(mail.sender ?? ''),
    subject: inertText(mail.subject ?? ''),
    file: inertText(mail.file),
    region: inertText(line.region),
    cluster: inertText(line.cluster),
    title: inertText(line.title),
    participantCount: line.asks?.seats ?? null,
    generalPracticeCount: line.asks?.generalPractice ?? null,
    state: inertText(line.state),
    errors: count('error'),
    decisions: count('decision'),
    advice: count('advice'),
    replyBy: line.replyBy === null ? null : serialOfDay(line.replyBy),
    handledAt: serialOf(line.now, round.timeZone),
    handledBy: inertText(line.who),
    remark: inertText(line.reason ?? ''),
    mailId: inertCode(mail.messageId ?? ''),
    key: inertCode(line.key),
  });
}

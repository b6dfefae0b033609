import type { Finding } from '../../review';
import type { Round } from '../../round';
import { logTable, receiptTable } from '../layout';
import type { SeatAddition } from '../ledger';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { logActions } from './log-actions';
import { receiptRow } from './receipts';
import type { Action, MailFacts } from './request';
import { statusCodes, statusName } from './status-codes';

export interface ReceiptRequest extends Action {
  readonly round: Round;
  readonly key: string;
  readonly mail: MailFacts;
  /** Code of the cluster; null where it is not known. */
  readonly cluster: string | null;
  readonly title: string;
  /** What the form asks for, so that it is seen to be on its way; left out where it is not known. */
  readonly asks?: Pick<SeatAddition, 'seats' | 'generalPractice'>;
  readonly findings: readonly Finding[];
  /** Code of the state; without it the form is returned to its sender. */
  readonly state?: string;
  /** `YYYY-MM-DD` by which an answer is awaited; null for none. */
  readonly replyBy: string | null;
}

/**
 * Keeps that a form was received and what became of it, without importing it: returned for correction, waiting for a
 * decision. Says only that the reply was opened, never that it was sent. False if the lines could not be written.
 */
export async function recordReceipt(tables: WorkbookTables, request: ReceiptRequest): Promise<boolean> {
  const { round } = request;
  const contents = await tables.read([receiptTable.name, logTable.name]);
  const state = statusName(round, request.state ?? statusCodes.returned);
  const cluster = round.clusters.find(({ code }) => code === request.cluster);
  const receipt = receiptRow(contents, {
    ...request,
    region: round.regions.find(({ code }) => code === cluster?.region)?.name ?? '',
    cluster: cluster?.name ?? '',
    asks: request.asks ?? null,
    state,
  });
  const line = { ...request, action: logActions.receipt, subject: request.title, before: '', after: state };
  return addLines(tables, contents, round.timeZone, [receipt], [line]);
}

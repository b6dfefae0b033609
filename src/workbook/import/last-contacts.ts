import type { Round } from '../../round';
import type { Ledger } from '../ledger';
import { type LogEntry, readLog } from './log';
import { logActions } from './log-actions';
import type { Receipt } from './receipts';
import { logTable } from '../layout';
import type { WorkbookTables } from '../tables';

/** The last time secretariat and cluster wrote to each other about something. */
export interface Contact {
  /** ISO 8601. */
  readonly at: string;
  /** A reminder or a reply that was opened here, or a form that came in. */
  readonly what: 'reminder' | 'reply' | 'form';
}

const written: ReadonlyMap<string, Contact['what']> = new Map([
  [logActions.reminder, 'reminder'],
  [logActions.draftOpened, 'reply'],
  [logActions.textCopied, 'reply'],
  [logActions.markedSent, 'reply'],
]);

/** By what letters to a cluster that has sent nothing are found in the log. */
export function clusterKey(code: string): string {
  return `klynge:${code.toLowerCase()}`;
}

/**
 * The last contact by key: of each form, and of each cluster (under `clusterKey`) by its letters and all its forms, those
 * that were withdrawn or returned as well. Rejects with the transport's error if the log cannot be read.
 */
export async function lastContacts(
  tables: WorkbookTables,
  known: { readonly round: Round; readonly ledger: Ledger; readonly receipts: readonly Receipt[] },
): Promise<ReadonlyMap<string, Contact>> {
  const log = readLog(await tables.read([logTable.name]), known.round.timeZone);
  return contactsIn(log, known);
}

function contactsIn(
  log: readonly LogEntry[],
  { round, ledger, receipts }: Parameters<typeof lastContacts>[1],
): ReadonlyMap<string, Contact> {
  const clusterOf = new Map<string, string>();
  for (const { key, cluster } of ledger.initiatives) if (cluster !== null) clusterOf.set(key, cluster);
  for (const { key, cluster: name } of receipts) {
    const code = round.clusters.find((cluster) => cluster.name === name)?.code;
    if (code !== undefined) clusterOf.set(key, code);
  }

  const last = new Map<string, Contact>();
  const keep = (key: string, contact: Contact) => {
    const before = last.get(key);
    if (before === undefined || Date.parse(before.at) < Date.parse(contact.at)) last.set(key, contact);
  };
  const keepOf = (key: string, contact: Contact) => {
    keep(key, contact);
    const cluster = clusterOf.get(key);
    if (cluster !== undefined) keep(clusterKey(cluster), contact);
  };
  for (const { key, received } of [...ledger.initiatives, ...receipts]) {
    if (received !== null) keepOf(key, { at: received, what: 'form' });
  }
  for (const { key, action, at } of log) {
    const what = written.get(action);
    if (what !== undefined && at !== null) keepOf(key, { at, what });
  }
  return last;
}

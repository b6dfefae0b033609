import { composeReply } from '../../reply';
import { clusterByCode, type Cluster, type Language, type Round } from '../../round';
import { lastReminders, pointsAskedFor, recordReminder, type WorkbookTables } from '../../workbook';
import type { Writer } from './import';
import { notWritten, troubleOf } from './troubles';
import { reminderKey } from '../reminders/whom';
import type { ComposedReply, Reminded, Trouble, WorkbookSnapshot } from '../services';

/** The reminder as a draft: to the cluster's contact, or to whoever sent the form that was returned. */
export function composeReminder(
  whom: Reminded,
  { round, ledger }: WorkbookSnapshot,
  language: Language,
  now: Date,
): Promise<ComposedReply> {
  const cluster = clusterOf(whom, round);
  const receipt = whom.kind === 'return' ? whom.receipt : null;
  const composed = composeReply({
    template: receipt === null ? 'PÅMIND' : 'PÅMINDR',
    language,
    copyToCluster: receipt !== null,
    context: {
      round,
      ledger,
      content: null,
      key: receipt?.key ?? null,
      // The form itself is not at hand: what it is called is what its title was.
      fileName: receipt === null ? null : receipt.title || receipt.file,
      mail:
        receipt === null
          ? null
          : {
              subject: receipt.subject,
              fromName: receipt.sender === cluster?.contactEmail ? cluster.contactName : '',
              fromAddress: receipt.sender,
            },
      cluster: cluster?.code ?? null,
      findings: [],
      askedFor: receipt === null ? [] : pointsAskedFor(receipt.remark),
      copy: null,
      replyBy: null,
      now: now.getTime(),
    },
  });
  if (!composed.ok) return Promise.resolve({ kind: 'blocked', problems: composed.problems });
  const { replyBy, ...draft } = composed.draft;
  return Promise.resolve({ kind: 'draft', draft: { ...draft, attachments: [] }, replyBy, copy: null });
}

/** Keeps in the log that the reminder was opened. */
export async function keepReminder(
  tables: WorkbookTables,
  whom: Reminded,
  { round }: WorkbookSnapshot,
  { who, now }: Writer,
): Promise<Trouble | null> {
  const subject = whom.kind === 'cluster' ? (clusterOf(whom, round)?.name ?? whom.code) : whom.receipt.title;
  try {
    const written = await recordReminder(tables, {
      round,
      who,
      now,
      reason: null,
      actionId: crypto.randomUUID(),
      subject,
      key: reminderKey(whom),
    });
    return written ? null : notWritten;
  } catch (cause) {
    return troubleOf(cause);
  }
}

/** When each was last reminded; null where the log cannot be read. */
export async function lastIn(
  tables: WorkbookTables,
  round: Round,
): Promise<ReadonlyMap<string, string> | null> {
  try {
    return await lastReminders(tables, round.timeZone);
  } catch {
    // The list stands without it, and says that it is not known.
    return null;
  }
}

function clusterOf(whom: Reminded, round: Round): Cluster | undefined {
  if (whom.kind === 'cluster') return clusterByCode(round, whom.code);
  return round.clusters.find(({ name }) => name === whom.receipt.cluster);
}

import type { EarlierForm } from '../compare';
import { clusterByCode, type Round } from '../round';
import {
  keptForms,
  pointsAskedFor,
  replyStage,
  rowDetails,
  statusCodes,
  type LedgerInitiative,
  type Receipt,
} from '../workbook';
import type { OpenRound } from './open-round';

type Known = Pick<OpenRound, 'round' | 'ledger' | 'receipts' | 'contents'>;

/** The states in which a form that was received still waits for its corrected version or a decision. */
const openStates: ReadonlySet<string> = new Set([
  'NY',
  'KLAR',
  'FEJL',
  statusCodes.awaitingDecision,
  statusCodes.returned,
]);

/**
 * The forms that a new one may be a version of, the newest first: initiatives that stand, and forms that were received
 * and are not settled. Never the form itself.
 */
export function earlierForms(opening: Known, key: string): readonly EarlierForm[] {
  const { round, ledger, receipts } = opening;
  const standing = ledger.initiatives.filter((row) => row.key !== key && (row.takesSeat || row.waits));
  const known = new Set(standing.map((row) => row.key));
  const open = receipts.filter(
    (receipt) => receipt.key !== key && !known.has(receipt.key) && isOpen(receipt, round),
  );
  return [...imported(standing, opening), ...open.map((receipt) => received(receipt, opening))].toReversed();
}

function imported(rows: readonly LedgerInitiative[], { contents, round }: Known): readonly EarlierForm[] {
  // Without a workbook there are no rows, and no table to look in.
  if (rows.length === 0) return [];
  const kept = keptForms(contents);
  const details = rowDetails(contents);
  return rows.map((row) => {
    const { answers, openPoints, contact, subject, sender, file } = kept(row);
    const region = round.regions.find(({ code }) => code === row.region)?.name ?? '';
    const cluster = row.cluster === null ? '' : (clusterByCode(round, row.cluster)?.name ?? '');
    return {
      key: row.key,
      kind: 'imported',
      number: row.number,
      version: row.version,
      title: row.title,
      cluster: row.cluster,
      seats: row.taken + row.waiting,
      content: { answers: { ...answers, region, cluster }, contact, participants: details.team(row) },
      points: openPoints,
      received: row.received,
      subject,
      sender,
      // Its content is at hand, so its mail need not be.
      mailId: '',
      file,
    };
  });
}

function received(receipt: Receipt, { round, ledger }: Known): EarlierForm {
  const { key, title, remark, received: at, subject, sender, mailId, file } = receipt;
  const seats = ledger.onTheirWay.find((form) => form.key === key)?.seats ?? 0;
  return {
    key,
    kind: 'received',
    number: null,
    version: 1,
    title,
    cluster: round.clusters.find(({ name }) => name === receipt.cluster)?.code ?? null,
    // Nought is what a line says that does not say.
    seats: seats === 0 ? null : seats,
    content: null,
    points: replyStage(remark) === null ? null : pointsAskedFor(remark),
    received: at,
    subject,
    sender,
    mailId,
    file,
  };
}

function isOpen({ state }: Receipt, round: Round): boolean {
  const code = round.statuses.find(({ name }) => name === state)?.code;
  return code !== undefined && openStates.has(code);
}

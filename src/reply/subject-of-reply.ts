import { clusterByCode, regionByCode, type Cluster, type Region } from '../round';
import type { Nomination } from '../form/read';
import type { LedgerInitiative } from '../workbook/ledger';
import type { ReplyContext } from './context';

/** The form a reply is about, where it is about one. */
export function nominationOf({ content }: ReplyContext): Nomination | null {
  return content?.kind === 'form' ? content.nomination : null;
}

/** The form's row in the workbook, where it has one. */
export function initiativeOf({ ledger, key }: ReplyContext): LedgerInitiative | undefined {
  return key === null ? undefined : ledger.initiatives.find((initiative) => initiative.key === key);
}

/** The cluster by the workbook, where the secretariat may have corrected it, else by the form, else as asked for. */
export function clusterOf(context: ReplyContext): Cluster | undefined {
  const code = initiativeOf(context)?.cluster ?? nominationOf(context)?.cluster.code ?? context.cluster;
  return code === null ? undefined : clusterByCode(context.round, code);
}

/** The cluster's region, else the one the form states. */
export function regionOf(context: ReplyContext): Region | undefined {
  const code = clusterOf(context)?.region ?? nominationOf(context)?.region.code ?? null;
  return code === null ? undefined : regionByCode(context.round, code);
}

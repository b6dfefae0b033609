import type { Nomination } from '../../form/read';
import { clusterByCode } from '../../round';
import type { Ledger, SeatAddition } from '../ledger';
import { initiativeTable } from '../layout';
import { openTable } from '../open-table';
import type { TableContent } from '../tables';
import type { ImportRequest } from './request';

/** Where an import puts the form: what a person chose, else what the form resolves to. A known cluster gives its region. */
export function placeOf(request: Pick<ImportRequest, 'nomination' | 'place' | 'round'>): {
  readonly region: string | null;
  readonly cluster: string | null;
} {
  const { nomination, place, round } = request;
  const cluster = place === undefined ? nomination.cluster.code : place.cluster;
  const region = place === undefined ? nomination.region.code : place.region;
  const regionOfCluster = cluster === null ? undefined : clusterByCode(round, cluster)?.region;
  return { region: regionOfCluster ?? region, cluster };
}

/** The seats an import of the form would take, for `seatEffect`; those put on the waiting list take none. */
export function seatsOf(
  request: Pick<ImportRequest, 'nomination' | 'place' | 'round' | 'waitlisted'>,
): SeatAddition {
  const seated = request.nomination.participants.filter(
    (_, index) => !(request.waitlisted ?? []).includes(index),
  );
  return { ...placeOf(request), seats: seated.length, generalPractice: generalPracticeAmong(seated) };
}

function generalPracticeAmong(participants: Nomination['participants']): number {
  return participants.filter(({ sector }) => sector.sector === 'general-practice').length;
}

/**
 * The number that people know an initiative by: the cluster's code and the next number in it, "M-RAND-2". A new version keeps
 * the number of the one it replaces. Two imports at the same moment may choose the same; the ledger says so.
 */
export function numberFor(
  contents: ReadonlyMap<string, TableContent>,
  ledger: Ledger,
  request: ImportRequest,
): string {
  const replaced = ledger.initiatives.find(({ key }) => key === request.replaces);
  if (replaced !== undefined && replaced.number !== '') return replaced.number;

  const { region, cluster } = placeOf(request);
  const prefix = `${cluster ?? region ?? 'UDEN'}-`;
  const table = openTable(contents, initiativeTable);
  const numbers = table.content.rows
    .map((row) => table.text(row, 'number'))
    .filter((number) => number.startsWith(prefix) && /^\d+$/.test(number.slice(prefix.length)))
    .map((number) => Number(number.slice(prefix.length)));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

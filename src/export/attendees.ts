import { clusterByCode, regionByCode, type Round } from '../round';
import { type ParticipantDetails, rowDetails } from '../workbook';
import type { LedgerInitiative } from '../workbook/ledger';
import type { ExportOptions, ExportReading } from './reading';

/** A participant with the initiative that the seat belongs to. */
export interface Attendee extends ParticipantDetails {
  readonly initiative: LedgerInitiative;
  /** Names, empty where the row's text fits none. */
  readonly region: string;
  readonly cluster: string;
  /** "Tildelt", "Reserveret" or "Venteliste". */
  readonly seatText: string;
}

const byName = new Intl.Collator('da');

/** Everybody with a seat, those on the waiting list only if asked for; in the order of the rows. Throws `LayoutError`. */
export function attendeesOf(
  { round, ledger, contents }: ExportReading,
  { includeWaiting }: Pick<ExportOptions, 'includeWaiting'>,
): readonly Attendee[] {
  const details = rowDetails(contents);
  return ledger.initiatives.flatMap((initiative) =>
    details
      .team(initiative)
      .filter(({ seat }) => seat === 'taken' || (includeWaiting && seat === 'waiting'))
      .map((participant) => ({
        ...participant,
        initiative,
        region: regionName(round, initiative.region),
        cluster: clusterName(round, initiative.cluster),
        seatText:
          participant.seat === 'waiting' ? 'Venteliste' : participant.reserved ? 'Reserveret' : 'Tildelt',
      })),
  );
}

/** By name in the Danish order; seats without a name come last. */
export function sortedByName(attendees: readonly Attendee[]): readonly Attendee[] {
  return attendees.toSorted((one, other) => {
    if ((one.name === '') !== (other.name === '')) return one.name === '' ? 1 : -1;
    return byName.compare(one.name, other.name);
  });
}

export function regionName(round: Round, code: string | null): string {
  return code === null ? '' : (regionByCode(round, code)?.name ?? code);
}

export function clusterName(round: Round, code: string | null): string {
  return code === null ? '' : (clusterByCode(round, code)?.name ?? code);
}

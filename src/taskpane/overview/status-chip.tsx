import { statusByCode, type Round } from '../../round';
import type { LedgerInitiative } from '../../workbook/ledger';
import { Chip } from '../parts/chip';

/** An initiative's status as icon, word and colour: with a seat, in the queue, or neither. */
export function StatusChip({ initiative, round }: { initiative: LedgerInitiative; round: Round }) {
  const { status, takesSeat, waits } = initiative;
  const name = statusByCode(round, status)?.name ?? status;
  if (name === '') return null;
  return <Chip tone={takesSeat ? 'good' : waits ? 'busy' : 'calm'}>{name}</Chip>;
}

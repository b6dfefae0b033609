import { deadline, type Round } from '../round';
import type { SampleMailbox } from './sample-mail';

/** Outlook's own colours for the marks, in the order the round's statuses name them. */
const colours = ['Preset7', 'Preset3', 'Preset1', 'Preset4', 'Preset8', 'Preset12', 'Preset9', 'Preset5'];

/** The shared mailbox the sandbox plays: the round's address, its marks as categories, an invented secretary. */
export function sandboxMailbox(round: Round): Omit<SampleMailbox, 'mails'> {
  const marks = [...new Set(round.statuses.map((status) => status.category))];
  return {
    address: round.mailbox,
    name: round.mailbox.split('@')[0] ?? round.mailbox,
    user: { name: 'Anne Bech', address: 'anne.bech@sekretariat.example' },
    deadline: new Date(deadline(round)).toISOString(),
    categories: marks.map((displayName, index) => ({
      displayName,
      color: colours[index % colours.length] ?? 'Preset0',
    })),
  };
}

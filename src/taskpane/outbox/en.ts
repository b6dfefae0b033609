import { counted } from '../texts/counted';
import type { OutboxTexts } from './da';

/** What is said of changes that are not confirmed, in English. */
export const en: OutboxTexts = {
  heading: (count) => counted(count, 'change is not confirmed', 'changes are not confirmed'),
  intro:
    'What was written does not show in the workbook. No form can count twice, so an import is always safe to repeat.',
  import: (when) => `Import, ${when}. Open the mail with the form and import it again.`,
  importHere: (when) => `Import, ${when}. The form is in the mail that is open.`,
  status: (when) =>
    `Undo, ${when}. Look at the row on the sheet Initiativer and repeat it if its status is not as wanted.`,
  seats: (when) =>
    `Change of seats, ${when}. Look at the initiative and do it again if it does not stand as it should.`,
  move: (when) =>
    `Move of seats, ${when}. Look under Share seats and move them again if they have not been moved.`,
  'set-aside': (when) =>
    `Rows set aside, ${when}. Look under Overview and do it again if they are still on the list.`,
  undo: (when) => `Undoing of a change, ${when}. Look at the history and undo it again if it still holds.`,
  reply: (when) =>
    `Reply noted, ${when}. Look at the form’s line on the sheet Indmeldinger and correct Tilstand if the reply does not stand there.`,
  again: 'Import again',
  dismiss: 'Take off the list',
  check: 'Look again',
  checking: 'Looking …',
  stillOpen: 'It still does not show there.',
  missingRows: 'Participants are missing in the workbook',
  missingRowsFix:
    'The initiative’s row counts more participants than stand on the sheet Deltagere. They can be written from the form; those that stand there are not touched.',
  writeRows: 'Write the missing participants',
  writingRows: 'Writing …',
};

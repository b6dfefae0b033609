import { counted } from '../texts/counted';
import type { SetupTexts } from './da';

/** What the setup check says, in English. */
export const en: SetupTexts = {
  heading: 'Setup check',
  intro: 'Everything but the import works, even when the workbook does not.',
  workbook: 'Workbook',
  workbookReady: (round) => `Can be read: ${round}`,
  rows: 'Rows in the workbook',
  rowsFine: (count) => `${counted(count, 'initiative', 'initiatives', 'No initiatives')}, no unclear rows`,
  user: 'User',
  userUnknown: 'Outlook names no user',
  mailbox: 'Shared mailbox',
  mailboxHint: (address) => `Replies must be sent from ${address}`,
  clock: 'Clock',
  clockReal: 'The computer’s clock',
  clockSandbox: 'The practice clock, not the real one',
  fine: 'Fine',
  attention: 'Look at',
  broken: 'Does not work',
  back: 'Back',
  again: 'Check again',
  opens: { workbook: 'Change workbook' },
  administrator: {
    send: 'Send this sentence to the administrator:',
    copy: 'Copy the sentence',
    copied: 'Copied',
    notCopied: 'Could not be copied: select the sentence and copy it yourself.',
  },
};

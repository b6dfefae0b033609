import { counted } from '../texts/counted';
import type { DraftTexts } from './da';

/** The same in English. */
export const en: DraftTexts = {
  heading: 'Reply to several',
  intro: 'Choose a text and open the replies as drafts, one at a time. Nothing is ever sent by itself.',
  template: 'Text',
  each: 'The one that fits each',
  eachHint: 'Each gets the text that fits the form and the workbook.',
  offeredWhen: (text) => `For: ${text}`,
  language: 'Language of the replies',
  judging: 'Looking who can have it …',
  fits: 'Can have the draft',
  doubtful: 'Look first',
  cannot: 'Cannot have the draft',
  notOffered: (name, when) =>
    `“${name}” is not offered here. It is for: ${when.charAt(0).toLowerCase()}${when.slice(1)}`,
  fittingIs: (name) => `“${name}” fits.`,
  written: (day) => `A draft was opened ${day}.`,
  nobody: 'No e-mail address. Write it in the workbook’s setup, or write the recipient in Outlook.',
  noTemplate: 'No text fits here.',
  show: (name) => `Show the text to “${name}”`,
  start: (count) => `Go to ${counted(count, 'draft', 'drafts')}`,
  nobodyChosen: 'Tick those who are to have a draft.',
  back: 'Back to the list',
  resume: (left) => `Go on: ${counted(left, 'draft', 'drafts')} left`,
  at: (at, of) => `Draft ${String(at)} of ${String(of)}`,
  making: 'Making the draft …',
  open: 'Open draft',
  opening: 'Opening the draft …',
  again: 'Open the draft again',
  next: 'Next',
  skip: 'Skip',
  opened: 'Draft reply opened – nothing is sent',
  blocked: 'The draft cannot be made',
  keptFailed: 'The workbook is not up to date',
  markSent: 'Mark as sent',
  markSentOf: (name) => `Mark “${name}” as sent`,
  list: 'The drafts',
  steps: { opened: 'Draft opened', sent: 'Marked as sent', skipped: 'Skipped', left: 'Left' },
  done: 'All drafts have been gone through. Send them yourself from Outlook.',
  close: 'Close the list',
  absent: {
    answers: (count) =>
      `${counted(count, 'draft belongs', 'drafts belong')} to mails that are not selected now. Select them as well to go on with them.`,
    letters: (count) =>
      `${counted(count, 'draft is', 'drafts are')} void: the form no longer stands in the workbook.`,
    plans: (count) =>
      `${counted(count, 'draft is', 'drafts are')} void: the initiative has another status now.`,
  },
};

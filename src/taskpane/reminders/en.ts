import { counted } from '../texts/counted';
import type { ReminderTexts } from './da';

/** The same in English. */
export const en: ReminderTexts = {
  silent: (count, word) => `${String(count)} ${word} without a form`,
  allIn: { heading: 'Everybody has sent', message: 'There is at least one form from each cluster.' },
  unanswered: (count) =>
    counted(count, 'returned form without an answer', 'returned forms without an answer'),
  contact: (name) => `Contact: ${name}`,
  noContact: 'No contact person with an e-mail address. Write one in the workbook’s setup.',
  reminded: (day) => `Reminded ${day}`,
  neverReminded: 'Not reminded yet',
  lastUnknown: 'The log could not be read, so whether reminders were made is not known.',
  returned: (sender, day) => `${sender} · last contact ${day}`,
  replyBy: (day) => `Answer by ${day}`,
  overdue: 'Overdue',
  untitled: 'Form without a title',
  choose: (name) => `Remind ${name}`,
  start: (count) => `Make ${counted(count, 'reminder', 'reminders')} as drafts`,
  hint: 'Nothing is ever sent by itself.',
  queue: {
    heading: (at, of) => `Draft ${String(at)} of ${String(of)}`,
    open: 'Open draft',
    again: 'Open the draft again',
    next: 'Next',
    skip: 'Skip',
    stop: 'Back to the list',
    resume: (left) => `Go on: ${counted(left, 'draft', 'drafts')} left`,
    done: 'All drafts have been gone through. Send them yourself from Outlook.',
    opened: 'The draft is open – nothing is sent',
    blocked: 'The draft cannot be made',
    copy: 'Outlook could not open a mail. Copy the text instead.',
    copyText: 'Copy the reminder',
    copied: 'The reminder is copied',
    keptFailed: 'The log is not up to date',
  },
};

import { counted } from '../texts/counted';
import type { ReminderTexts } from './da';

const contacts = { reminder: 'reminder', reply: 'reply', form: 'form received' } as const;

/** The same in English. */
export const en: ReminderTexts = {
  silent: (count, word) => `${String(count)} ${word} without a form`,
  allIn: { heading: 'Everybody has sent', message: 'There is at least one form from each cluster.' },
  unanswered: (count) =>
    counted(count, 'returned form without an answer', 'returned forms without an answer'),
  waiting: (count) => `Waiting list: ${counted(count, 'initiative', 'initiatives')}`,
  placeInQueue: (place, region, seats) =>
    `No. ${String(place)} in the queue in ${region} · waits for ${counted(seats, 'seat', 'seats')}`,
  contact: (name) => `Contact: ${name}`,
  noContact: 'No contact person with an e-mail address. Write one in the workbook’s setup.',
  lastContact: (day, what) => `Last contact ${day} (${contacts[what]})`,
  neverWritten: 'No contact yet',
  lastUnknown: 'The log could not be read, so the last contact is not known.',
  replyBy: (day) => `Answer by ${day}`,
  overdue: 'Overdue',
  untitled: 'Form without a title',
  choose: (name) => `Write to ${name}`,
  start: (count) => `Write to ${String(count)} …`,
  hint: 'Nothing is ever sent by itself.',
};

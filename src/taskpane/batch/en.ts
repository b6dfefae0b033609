import { counted } from '../texts/counted';
import type { BatchTexts } from './da';

/** What the batch says, in English. */
export const en: BatchTexts = {
  heading: (count) => `${count} mails are selected`,
  intro:
    'The forms in the selected mails are read and checked one by one. Nothing is imported until you say so.',
  otherMails: (count) => `Work on ${count} mails is under way. The new ones are taken when it is done.`,
  takeOthers: (count) => `Take the ${count} selected mails`,
  working: {
    reading: (done, total) => `Reading mail ${done} of ${total}`,
    importing: (done, total) => `Importing form ${done} of ${total}`,
  },
  stop: 'Stop',
  stopping: 'Stopping after this one …',
  readOn: (count) => `Read the last ${count}`,
  stopped: (left) => `Reading was stopped. ${counted(left, 'mail has', 'mails have')} not been read yet.`,
  table: 'Forms in the selected mails',
  columns: { form: 'Form', cluster: 'Cluster', participants: 'Participants', state: 'State' },
  inMail: (subject) => `Mail: ${subject}`,
  noSubject: 'no subject',
  noFile: 'No attachments',
  counts: {
    ready: (count) => `${count} ready`,
    return: (count) => `${count} to correct`,
    decision: (count) => `${count} to decide`,
    settled: (count) => `${count} in the workbook`,
    unreadable: (count) => `${count} cannot be read`,
    failed: (count) => `${count} not fetched`,
    noForm: (count) => `${count} without a form`,
  },
  state: {
    waiting: 'Not read',
    reading: 'Reading',
    ready: 'Ready',
    decision: (count) => counted(count, 'decision', 'decisions'),
    return: (count) => counted(count, 'error', 'errors'),
    noForm: 'Not a form',
    unreadable: 'Unreadable',
    failed: 'Not fetched',
    imported: (number) => `Imported ${number}`,
    already: (number) => `Was imported ${number}`,
    refused: 'Not imported',
    unknown: 'Uncertain',
  },
  importReady: (count) => `Import ${count} ready`,
  importRest: (count) => `Import the last ${count}`,
  answer: 'Reply to several …',
  answerReturns: (count) => `Return ${count} …`,
  cannotImport: 'The import waits for the workbook. The forms were read and checked without it.',
  result: {
    heading: (imported, skipped) =>
      `${counted(imported, 'form', 'forms', 'No forms')} imported, ${skipped} left out`,
    imported: 'Imported',
    skipped: 'Left out',
    already: (number, by) =>
      by === '' ? `was imported already as ${number}` : `was imported already as ${number} by ${by}`,
    standsAs: (status) => `stands in the workbook as “${status}”`,
    mustBeCorrected: (first) => `must be corrected by the sender: ${first}`,
    mustBeDecided: (first) => `needs a decision: ${first}`,
    notYet: 'is ready, but the run was stopped before it',
    noForm: 'is not a nomination form',
    notRead: 'has not been read yet',
    markFailed: (category) => `The mail could not be marked “${category}”`,
    markMissing: (category) => `The mailbox has no category “${category}”; ask the administrator to make it`,
  },
  steps: {
    heading: (count) => `Going through ${count} mails`,
    intro:
      'This version of Outlook can open one mail at a time only. Pin the pane and select the mails one by one in the list; what is read is gathered in the table here.',
    noPin:
      'Can the pane not be pinned? Save the mails in a folder and choose them all here, or drop them on the pane: then they are read together.',
    open: (number, total, subject) => `Mail ${number} of ${total}: select “${subject}” in the list.`,
    import: (total) => `You have been through all ${total} mails. See the table and import what is ready.`,
    return: (left, subject) =>
      left === 1
        ? `One form must go back: select “${subject}” in the list and open the reply there.`
        : `${left} mails have forms that must go back: select “${subject}” in the list and open the reply there.`,
    mark: (left, subject) =>
      left === 1
        ? `One mail lacks its mark: select “${subject}” in the list, and it is put on.`
        : `${left} mails lack their marks: select “${subject}” in the list, and it is put on.`,
    done: (total) => `You have been through all ${total} mails.`,
    showTable: 'Show the table',
    showMail: 'Show the mail',
    leave: 'Finish',
  },
  interrupted: {
    heading: (count) => `Going through ${count} mails was interrupted because the pane closed`,
    pin: 'Pin the pane and select the mails again.',
    without:
      'If your version of Outlook cannot do that, open the pane on each mail by itself, or save the mails in a folder and choose them all under “Choose a file”.',
  },
};

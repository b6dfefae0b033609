import type { ResubmissionTexts } from './da';

const short = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);
const people = {
  name: 'name',
  title: 'title',
  organisation: 'organisation',
  department: 'department',
  sector: 'sector',
  email: 'e-mail',
  phone: 'telephone',
} as const;
const changed = (what: string, before: string, after: string) => {
  if (before === '') return `${what} is now “${after}”`;
  return after === '' ? `${what} “${before}” is deleted` : `${what} changed from “${before}” to “${after}”`;
};

/** The same in English. */
export const en: ResubmissionTexts = {
  heading: (name, version, submitted) => {
    const about = [
      version === null ? null : `version ${version}`,
      submitted === null ? null : `sent in ${submitted}`,
    ].filter((part) => part !== null);
    return `New version of ${name}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
  },
  maybe: (name) => `Resembles ${name}: new version or new initiative?`,
  returned: 'A returned form has come back',
  untitled: 'form without a title',
  by: {
    reference: 'Recognised by the reference in the annotated copy',
    subject: 'Recognised by our reference in the subject',
    body: 'Recognised by our reference in the text of the mail',
    conversation: 'Recognised by the conversation: an answer with the same subject from the same place',
    title: 'The title resembles it, and the cluster is the same',
    participants: 'At least half of the participants are the same',
  },
  changes: 'What has changed',
  noChanges: 'Nothing differs in what the workbook keeps.',
  noChangesAtAll: 'The two forms say the same.',
  fetching: 'Fetching the first version from its mail …',
  stop: 'Stop',
  missing: {
    'no-mail': 'The workbook does not say with which mail the first version came.',
    'cannot-open': 'This Outlook cannot fetch a mail that is not selected.',
    'not-seen': 'The first mail has not been selected in this browser, so Outlook cannot fetch it.',
    'not-opened': 'Outlook could not fetch the first mail. It may have been moved or deleted.',
    'not-in-mail': 'The first version could not be read in its mail.',
    stopped: 'The fetching of the first version was stopped.',
    'other-file': 'The file is not the first version.',
  },
  compared:
    'So only what the workbook keeps is compared: title, cluster, number of participants and what you asked for.',
  wayOut: (subject, sender) => {
    const mail = `the mail${subject === '' ? '' : ` “${subject}”`}${sender === '' ? '' : ` from ${sender}`}`;
    return `All differences are shown once you save the form from ${mail} and choose the file here. With the pane pinned it is enough to select that mail in the list and then this one again.`;
  },
  again: 'Try again',
  openMail: 'Open the first mail',
  asked:
    'Outlook has been asked to show the mail in a window of its own. Save the form from there, and choose the file here.',
  choose: 'Choose the first file',
  participants: (before, after) => `Number of participants changed from ${before} to ${after}`,
  joined: (name, organisation) => `+ ${[name, organisation].filter(Boolean).join(', ')}`,
  left: (name, organisation) => `− ${[name, organisation].filter(Boolean).join(', ')}`,
  spoken: { joined: 'Joined:', left: 'Left:' },
  person: (name, part, before, after) => `${name}: ${changed(people[part], before, after)}`,
  contact: (part, before, after) => `Contact person: ${changed(people[part], before, after)}`,
  answer: (field, before, after) => {
    if (before === '') return `${field} is filled in: “${short(after)}”`;
    if (after === '') return `${field} is deleted: “${short(before)}”`;
    return `${field} changed from “${short(before)}” to “${short(after)}”`;
  },
  seats: (before, after) => `Seats ${before} → ${after}`,
  points: 'Earlier findings',
  pointsCount: (solved, open, fresh) => `${solved} solved, ${open} open, ${fresh} new`,
  solved: 'Solved',
  open: 'Still open',
  fresh: 'New',
  noPoints: 'The earlier version had no open points.',
  pointsNotKept: 'The workbook does not say what was wrong with the earlier version.',
  isNew: 'Is a new initiative',
  isNewHint: 'You are treating it as a new initiative.',
  isVersion: 'Is a new version',
};

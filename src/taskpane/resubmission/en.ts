import type { ResubmissionTexts } from './da';

const short = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);
const people = { title: 'title', organisation: 'organisation', email: 'e-mail' } as const;

/** The same in English. */
export const en: ResubmissionTexts = {
  heading: (name, version) => `New version of ${name} (version ${version})`,
  maybe: (name) => `Resembles ${name}: new version or new initiative?`,
  returned: (title) => `A returned form has come back: ${title}`,
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
  notKept:
    'The earlier version was never imported, so the workbook has its title, cluster and number of participants alone. Open the earlier mail and select this one again: then all differences are shown.',
  participants: (before, after) => `Number of participants changed from ${before} to ${after}`,
  joined: (name, organisation) => `+ ${[name, organisation].filter(Boolean).join(', ')}`,
  left: (name, organisation) => `− ${[name, organisation].filter(Boolean).join(', ')}`,
  spoken: { joined: 'Joined:', left: 'Left:' },
  person: (name, part, before, after) => {
    if (before === '') return `${name}: ${people[part]} is now “${after}”`;
    if (after === '') return `${name}: ${people[part]} “${before}” is deleted`;
    return `${name}: ${people[part]} changed from “${before}” to “${after}”`;
  },
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

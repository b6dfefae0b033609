import { counted } from '../texts/counted';
import type { OverviewTexts } from './da';

export const en: OverviewTexts = {
  back: 'Back',
  onlyProblems: 'Problems only',
  noProblems: 'No region needs a look. Switch the filter off to see them all.',
  onTheirWay: (count) => `${count} on their way`,
  readAt: (clock) => `Read from the workbook at ${clock}`,
  waitingHeading: 'What waits',
  nothingWaits: 'Nothing waits for you right now.',
  sections: {
    checks: (count) =>
      counted(count, 'thing is not right after the deadline', 'things are not right after the deadline'),
    checksNow: (count) => counted(count, 'thing is not right', 'things are not right'),
    undecided: (count) => counted(count, 'form needs a decision', 'forms need a decision'),
    returned: (count) => counted(count, 'returned form awaits an answer', 'returned forms await an answer'),
    openPoints: (count) => counted(count, 'initiative has open points', 'initiatives have open points'),
    waitingList: (count) =>
      counted(count, 'initiative is on the waiting list', 'initiatives are on the waiting list'),
    takeUps: (count) =>
      counted(
        count,
        'initiative is to be taken up by its cluster',
        'initiatives are to be taken up by clusters',
      ),
    gaps: (count) =>
      counted(
        count,
        'initiative lacks something to be followed by',
        'initiatives lack something to be followed by',
      ),
  },
  checks: {
    missing: (cluster) => `${cluster} has no initiative`,
    belowMinimum: (region, taken, limit) =>
      `${region}: general practice has ${counted(taken, 'seat', 'seats', 'no seats')}, at least ${limit}`,
    aboveMaximum: (region, taken, limit) =>
      `${region}: general practice has ${counted(taken, 'seat', 'seats', 'no seats')}, at most ${limit}`,
    unused: (region, seats) => `${region}: ${counted(seats, 'seat is not used', 'seats are not used')}`,
    overQuota: (region, seats) => `${region}: ${counted(seats, 'seat too many', 'seats too many')}`,
    programmeOverQuota: (seats) => `The programme: ${counted(seats, 'seat too many', 'seats too many')}`,
  },
  since: (days) => {
    if (days === null) return 'received at an unknown time';
    if (days === 0) return 'since today';
    return days === 1 ? 'since yesterday' : `for ${days} days`;
  },
  replyBy: (day, daysLeft) => {
    if (daysLeft < 0) return `the reply-by date ${day} is past`;
    return daysLeft === 0 ? 'reply by today' : `reply by ${day}`;
  },
  noReplyBy: 'no reply-by date',
  takeUp: (day, daysLeft) => {
    if (daysLeft < 0) return `was to be taken up ${day}; nothing is noted since`;
    if (daysLeft === 0) return 'taken up today';
    return daysLeft === 1 ? 'taken up tomorrow' : `taken up ${day}, in ${daysLeft} days`;
  },
  lacks: {
    contact: 'contact person',
    partner: 'sparring partner',
    'take-up': 'dates on the cluster’s agenda',
  },
  lacksText: (what) => `lacks ${what}`,
  cluster: {
    none: 'The cluster has no initiatives in the workbook.',
    contact: (who) => `The cluster’s contact: ${who}`,
    seats: (taken) => counted(taken, 'seat', 'seats', 'No seats'),
    onTheirWay: 'Received, but not imported',
  },
  initiative: {
    gone: 'The initiative is no longer in the workbook.',
    generalPractice: (count) => `${count} of them from general practice`,
    participants: (count) => `Participants (${count})`,
    noParticipants: 'There are no participants in the workbook.',
    unnamed: 'Unnamed',
    reserved: 'Reserved',
    onWaitingList: 'Waiting list',
    noSeat: 'Without a seat',
    openPoints: 'Open points',
    about: 'About the initiative',
    purpose: 'Purpose',
    goal: 'Goal',
    citizenGroup: 'Citizens',
    generalPracticeContact: 'Contact to general practice',
    note: 'Internal note',
    received: (moment) => `Received ${moment}`,
    imported: (moment, by) => `Imported ${moment}${by === '' ? '' : ` by ${by}`}`,
    version: (version) => `Version ${version}`,
  },
  following: {
    heading: 'Follow-up',
    edit: 'Edit follow-up',
    contactName: 'The cluster’s contact person',
    contactEmail: 'Contact person’s e-mail',
    contactPhone: 'Contact person’s telephone',
    partner: 'Sparring partner',
    firstTakeUp: 'Taken up by the cluster, 1st time',
    secondTakeUp: 'Taken up by the cluster, 2nd time',
    takeUps: 'On the cluster’s agenda',
    progress: 'Progress',
    progressHint:
      'What did we set out to do? How are process and results? What do the citizens say? How are the participants?',
    datedLine: 'New line with today’s date',
    none: 'not agreed',
    noProgress: 'no notes yet',
    save: 'Save follow-up',
    saving: 'Saving …',
    cancel: 'Cancel',
    saved: 'Saved in the workbook.',
    changed: (found) =>
      `Somebody has changed the same meanwhile. It now says: ${found}. Save again if it is to be as you have written.`,
    empty: 'nothing',
  },
};

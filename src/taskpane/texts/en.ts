import { counted } from './counted';
import type { Texts } from './da';

export const en: Texts = {
  app: {
    name: 'NLPS',
    tabs: { mail: 'Mail', overview: 'Overview', missing: 'Missing', setup: 'Setup' },
    views: 'Views',
    more: 'More options',
    language: 'Language',
    languageChoices: { outlook: 'Same as Outlook', da: 'Danish', en: 'English' },
    theme: 'Appearance',
    themeChoices: { outlook: 'Same as Outlook', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    setup: 'Setup check',
    export: 'Export',
    wide: 'Figures and charts in the browser',
    workbook: 'Workbook',
    chooseWorkbook: 'Choose workbook',
    refresh: 'Read the workbook again',
    sandboxClock: (moment) => `Practice: the clock is set to ${moment}`,
    loadingScreen: 'Opening the view …',
    retry: 'Try again',
    cancel: 'Cancel',
  },
  crash: {
    heading: 'The pane stopped',
    message: 'Something unexpected happened. Nothing is lost: the workbook and the mail are as before.',
    reload: 'Reload the pane',
    settings: 'The pane cannot read its setup (settings.json). Ask the administrator to look at it.',
  },
  mail: {
    unnamed: 'No subject',
    attachments: (count) => counted(count, 'attachment', 'attachments', 'No attachments'),
    chosenFiles: 'Chosen files',
    chosenFilesHint: 'The files were chosen on this computer and belong to no mail.',
    backToMail: 'Back to the mail',
    readAgain: 'Read again',
    listLabel: 'Files in the mail',
    reading: (done, total) => `Reading file ${done} of ${total}`,
    stop: 'Stop',
    none: {
      heading: 'Select a mail',
      message: 'Select a mail with a nomination form, and it is read and checked here.',
    },
    notAMail: {
      heading: 'The selected item is not a mail',
      message:
        'Meeting requests and encrypted mails cannot be read here. Select an ordinary mail, or choose the file below.',
    },
    withheld: {
      heading: 'Outlook does not show this mail to the pane',
      message:
        'Select another mail and then this one again. If that does not help, the mail is encrypted or rights-protected, or its mailbox is hidden from the address list: open the mail, save the form and choose the file below.',
    },
    place: {
      shared: (mailbox) => `In ${mailbox}`,
      own: 'In your own mailbox',
      ownHint: (mailbox) =>
        `Colleagues cannot see the mail, and replies are sent from you. Move it to ${mailbox}.`,
      unknown: 'Outlook does not say which mailbox the mail is in',
    },
    noAttachments: {
      heading: 'The mail has no attachments',
      message: 'There is no form to read. You can reply to the sender with guidance.',
    },
    noForm: {
      heading: 'No nomination form here',
      message: 'None of the attachments is a nomination form. Nothing has been written to the workbook.',
    },
    chooseFile: 'Choose a file',
    dropHint: 'or drop it here',
    insideOf: (names) => `in ${names}`,
  },
  stage: {
    waiting: 'Waiting',
    fetching: 'Fetching',
    reading: 'Reading',
    stopped: 'Stopped',
    failed: 'Not fetched',
  },
  chip: {
    ready: 'Ready',
    decision: 'Decision',
    errors: (count) => counted(count, 'error', 'errors'),
    notAForm: 'Not a form',
    unreadable: 'Unreadable',
    imported: 'Imported',
    waitingList: 'Waiting list',
  },
  severity: {
    error: (count) => counted(count, 'error', 'errors'),
    decision: (count) => counted(count, 'decision', 'decisions'),
    advice: (count) => counted(count, 'suggestion', 'suggestions'),
  },
  severityName: { error: 'Error', decision: 'Needs a decision', advice: 'Suggestion' },
  form: {
    untitled: 'Untitled initiative',
    unknownCluster: 'The cluster was not found',
    noCluster: 'The cluster is not filled in',
    participants: (count, generalPractice) =>
      `${counted(count, 'participant', 'participants', 'No participants')}${
        generalPractice > 0 ? ` (${generalPractice} from general practice)` : ''
      }`,
    readAs: (written, as) => `Read as: “${written}” → ${as}`,
    readAsOneOf: (written, candidates) => `“${written}” may be ${candidates}`,
    readAsNothing: (written) => `“${written}” fits no cluster`,
    answers: 'All answers in the form',
    people: 'Participants',
    contactPerson: 'The cluster’s contact person',
    unplaced: 'Text outside the fields',
    unplacedHint: 'It stood in the form but belongs to no question. It is not imported.',
    written: (text) => `Written: “${text}”`,
    unanswered: 'Not answered',
    notAsked: 'The form does not ask',
    place: (place) => `Place: ${place}`,
    notes: 'Remarks on the reading',
    personNumber: (number) => `Participant ${number}`,
    noName: 'No name',
    sectorGuessed: 'inferred',
    phone: 'Telephone',
    email: 'E-mail',
  },
  findings: {
    heading: 'Findings',
    none: 'No errors',
    noneAtAll: 'No errors and no suggestions',
    whole: 'The whole form',
    initiative: 'The initiative',
    participant: (number, name) =>
      name === '' ? `Participant ${number}` : `Participant ${number} · ${name}`,
    found: (value) => `Found: “${value}”`,
    suggestion: (value) => `Suggested correction: ${value}`,
    source: (text) => `Source: ${text}`,
    more: 'Source and value found',
  },
  seats: {
    heading: 'Seats after import',
    headingNow: 'Seats now',
    change: (before, after) => `${before} → ${after}`,
    ofQuota: (quota) => `of ${quota}`,
    guideline: (from, to) => (from === to ? `guideline ${from}` : `guideline ${from}–${to}`),
    minimumMaximum: (minimum, maximum) => {
      if (minimum !== null && maximum !== null) return `min. ${minimum}, max. ${maximum}`;
      if (maximum !== null) return `max. ${maximum}`;
      return minimum === null ? '' : `min. ${minimum}`;
    },
    generalPractice: 'General practice',
    unchecked: 'Seats cannot be shown until the workbook can be read.',
    count: (count) => counted(count, 'seat', 'seats', '0 seats'),
    over: (count) => `${count} over`,
    free: (count) => counted(count, 'free', 'free', 'none free'),
  },
  action: {
    import: (seats, cluster) => `Import · ${seats} · ${cluster}`,
    importing: 'Importing …',
    replace: (version) => `Replace version ${String(version)}`,
    replaceAnyway: (version) => `Replace version ${String(version)} anyway …`,
    importAnyway: 'Import anyway …',
    returnForm: (count) => (count > 0 ? `Return with corrections (${count})` : 'Return with corrections'),
    askCluster: 'Ask the cluster',
    adaptReply: 'Adapt the reply',
    replyWithGuidance: 'Reply with guidance',
    openingReply: 'Opening the reply …',
    undo: 'Undo',
    undoing: 'Undoing …',
    cannotImport: 'The import waits for the workbook',
  },
  receipt: {
    replyAction: 'Reply to the sender',
    seats: 'Seats and history',
    waitlisted: (number, time, by) => `Put on the waiting list as ${number} ${time} by ${by}`,
    imported: (number, time, by) => `Imported as ${number} ${time} by ${by}`,
    already: (number, time, by) =>
      `The form was already imported as ${number} ${time} by ${by}. Nothing was written.`,
    known: (number, time, by) => `Imported as ${number} ${time} by ${by}`,
    at: (clock) => `at ${clock}`,
    on: (day, clock) => `on ${day} at ${clock}`,
    unknownTime: '(time unknown)',
    inWorkbook: (number: string, status: string) => `In the workbook as ${number}: ${status}`,
    undone: 'The import is undone. The seats are free again, and the log says so.',
    status: (name) => `Status in the workbook: ${name}`,
    failed: 'Nothing was written',
    unknown: 'It is uncertain whether it was written',
  },
  mark: {
    setting: 'Marking the mail …',
    set: (category) => `The mail is marked “${category}”.`,
    missing: (category) => `The mail lacks the mark “${category}”.`,
    wrong: (present, category) =>
      `The mail is marked “${present}”, but by the workbook it should be “${category}”.`,
    restore: 'Restore the mark',
    failed: (category) => `The mark “${category}” could not be set. The workbook holds all the same.`,
    noCategory: (category) =>
      `The mailbox has no category “${category}”. Ask the administrator to open the mailbox in Outlook and make it under Categories. The workbook holds all the same.`,
    moved: (category) =>
      `The mark “${category}” is not set, because another mail was selected. Choose “Restore the mark”.`,
  },
  reply: {
    again: 'Open the reply again',
  },
  file: {
    forSender: (fix: string) => `For the sender: ${fix}`,
    cloudLink: 'If you can open the link yourself, download the file and choose it below.',
    'timed-out': {
      message: 'Outlook did not answer in time.',
      fix: 'Try again. If that does not help, save the file and choose it here in the pane.',
    },
    'selection-moved': {
      message: 'Another mail was selected while the file was being fetched.',
      fix: 'Read the mail again.',
    },
    unsupported: {
      message: 'This edition of Outlook cannot hand the file over.',
      fix: 'Save the file and choose it here in the pane.',
    },
    permission: {
      message: 'Outlook does not permit reading the file.',
      fix: 'Save the file and choose it here in the pane.',
    },
    'too-large': {
      message: 'The file is larger than the pane may fetch.',
      fix: 'A form is seldom over 1 MB. Ask the sender to send the form alone, without pictures.',
    },
    unavailable: {
      message: 'Outlook could not fetch the file.',
      fix: 'Try again. If that does not help, save the file and choose it here in the pane.',
    },
    readerFailed: {
      message: 'The file could not be read because of a fault in the pane.',
      fix: 'Try again. If it happens again, type the form into the workbook and tell the administrator.',
    },
    notAForm: {
      message: 'The file can be read, but it is not a nomination form.',
      fix: 'It is not imported. If it was meant as a form, ask the sender to use the blank form.',
    },
    stopped: { message: 'The reading was stopped.', fix: 'Read the mail again when you are ready.' },
  },
  workbook: {
    heading: 'The workbook cannot be used right now',
    stillWorks: 'Forms can still be read, checked and answered. Seats and duplicates are not checked.',
  },
  overview: {
    heading: 'Overview',
    deadline: (days, moment) => {
      if (days > 1) return `${days} days to the deadline ${moment}`;
      if (days === 1) return `The deadline is tomorrow: ${moment}`;
      return days === 0 ? `The deadline is today: ${moment}` : `The deadline was ${moment}`;
    },
  },
  round: { create: 'New round', blank: 'Download blank form', anonymise: 'Anonymise the round' },
  time: {
    today: (clock) => `today ${clock}`,
    yesterday: (clock) => `yesterday ${clock}`,
    dayAndClock: (day, clock) => `${day} ${clock}`,
    dayAtClock: (day, clock) => `${day} at ${clock}`,
  },
};

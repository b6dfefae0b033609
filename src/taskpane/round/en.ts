import { counted } from '../texts/counted';
import type { RoundTexts } from './da';

export const en: RoundTexts = {
  back: 'Back',
  fileFailed: {
    heading: 'The file could not be made',
    message: 'Check the internet connection and try again. If it happens again, tell the administrator.',
  },
  shippedRound: (round) =>
    `The workbook cannot be read right now. This starts from ${round}, which comes with the add-in, without your own corrections.`,
  newRound: {
    heading: 'New round',
    intro: (round) =>
      `Makes a new, empty workbook with the setup of ${round}. Correct what belongs to the year. The workbook in use is not touched.`,
    general: 'The round',
    name: 'Name of the round',
    nameHint: 'For example Hold 4 2025-2026',
    code: 'Code of the round',
    codeHint: 'A short code, for example hold-4',
    formVersion: 'Version of the form',
    formVersionHint: 'Change it every year, so that old forms are told from new ones',
    deadline: 'Deadline',
    deadlineDay: 'Deadline, date',
    deadlineTime: 'Deadline, time',
    deletionDate: 'Deletion date',
    deletionDateHint: 'After this day the persons can be anonymised',
    seats: 'Seats',
    seatsTotal: 'Seats in all',
    seatsSum: (sum) => `The regions add up to ${sum}`,
    table: 'Seats per region',
    region: 'Region',
    regionSeats: 'Seats',
    minimum: 'Min.',
    maximum: 'Max.',
    tableHint: 'Minimum and maximum are seats for general practice. Empty means no limit.',
    inRegion: (column, region) => `${column}, ${region}`,
    minimumInRegion: (region) => `General practice minimum, ${region}`,
    maximumInRegion: (region) => `General practice maximum, ${region}`,
    file: 'Changes from a file (optional)',
    fileHint:
      'If you wrote the changes down beforehand (round.json), choose the file first. The fields below are filled in from it.',
    chooseFile: 'Choose a file of changes',
    fileTaken: (name) => `The changes in ${name} are in.`,
    fileRefused: (name) => `${name} is not used`,
    fileNotJson: 'The file is not JSON. Correct its punctuation and choose it again.',
    fileUnreadable: 'The file could not be read. Choose it again.',
    dropFile: 'Remove the file’s changes',
    problems: 'The round does not hold together yet',
    problemsHint: 'No workbook has been made. Correct the fields that are marked.',
    elsewhere: 'This cannot be corrected here, but in the file of changes or in the old workbook:',
    notices: 'Taken over from the old round – look it through',
    create: 'Download new workbook',
    creating: 'Making the workbook …',
    again: 'Download it again',
    workbookName: (round) => `Indmeldinger ${round}`,
    done: (file) => `The workbook is made: ${file}`,
    doneWhat: (round, regions, clusters, word, seats) =>
      `${round}: ${regions} regions, ${clusters} ${word}, ${seats} seats. It is among your downloads.`,
    next: 'What comes next',
    steps: [
      'Open the workbook in Excel and go through the sheets Klynger, Kommuner, Kalender and Felter.',
      'Put it in the secretariat’s shared folder on SharePoint.',
      'Ask the administrator to point the add-in at the new workbook.',
      'Once the add-in uses the new workbook, download the blank form here and try it before it is sent out.',
    ],
  },
  blank: {
    heading: 'Download blank form',
    intro: (round) =>
      `The blank nomination form for ${round}, made from the round’s setup. It is recognised when it comes back.`,
    version: (version) => `Version of the form: ${version}`,
    xlsx: 'Download as Excel',
    docx: 'Download as Word',
    making: 'Making the form …',
    done: (file) => `Downloaded: ${file}`,
    doneHint: 'The file is among your downloads. Try filling it in before it is sent out.',
    fileName: (round) => `Indmeldingsskema ${round}`,
  },
  anonymise: {
    heading: 'Anonymise the round',
    intro: (round) =>
      `Takes the persons out of the workbook of ${round}. All figures in the overview stay the same.`,
    date: (day) => `The deletion date is ${day}.`,
    tooEarly: 'It has not passed, so the round cannot be anonymised yet.',
    passed: 'It has passed.',
    needsWorkbook: 'The workbook cannot be read right now, so there is nothing to anonymise.',
    start: 'Anonymise …',
    confirmHeading: (round) => `Anonymise ${round}?`,
    confirm: () => [
      'Names, titles, mail addresses, phone numbers, remarks, senders and subjects become »(anonymiseret)«.',
      'Status, region, cluster, sector, seats and dates stay, and the figures are the same.',
      'It cannot be undone in the pane. Have the administrator save the journal list first; sender and subject are gone afterwards.',
      'See to it that nobody else works in the workbook meanwhile.',
    ],
    yes: 'Yes, anonymise now',
    cancel: 'Cancel',
    working: (written) =>
      written === 0
        ? 'Reading the workbook …'
        : `Anonymising: ${counted(written, 'row', 'rows')} written. Leave the pane open.`,
    done: 'The round is anonymised',
    doneWhat: (rows, taken, quota) =>
      `${counted(rows, 'row', 'rows', 'No rows')} written. The seats are as before: ${taken} of ${quota}. It stands in the log.`,
    doneNext:
      'Read through the descriptions on the sheet Initiativer for names that stood only there, and delete older versions of the file by your rules.',
    nothingLeft: 'The round is anonymised already',
    nothingLeftHint: 'Nothing was changed.',
    incomplete: 'The round is not fully anonymised',
    incompleteHint: (rows) =>
      `${counted(rows, 'row is', 'rows are')} left, because others worked in the workbook. Do it again when they are done; it goes on where it stopped.`,
    failed: 'The anonymisation was broken off',
    failedHint: 'Something may have been written. Do it again; it goes on where it stopped.',
    refused: 'The round is not anonymised',
  },
};

import { counted } from '../texts/counted';
import type { ExportTexts } from './da';

export const en: ExportTexts = {
  heading: 'Export',
  intro:
    'Lists and files are made of the workbook as it was read. The workbook is not touched. They are in Danish.',
  back: 'Back to the mail',
  what: 'What is to be exported?',
  kinds: {
    participants: 'Participant lists per learning session',
    teams: 'Initiatives with team and sparring partner',
    badges: 'Name badges to print',
    calendar: 'Calendar files for each team',
    'mail-list': 'Mail addresses',
    figures: 'Figures for the programme board',
    journal: 'Journal list',
  },
  waiting: 'Take the waiting list along',
  waitingHint: 'Otherwise only those who have a seat.',
  make: 'Make the files',
  making: 'Making the files …',
  ready: 'The files are ready',
  nothing: 'There is nothing to export yet.',
  rows: (count) => counted(count, 'line', 'lines', 'no lines'),
  files: (count) => counted(count, 'file', 'files'),
  download: (file) => `Download ${file}`,
  downloadAll: (count) => `Download all ${count} files (zip)`,
  personal:
    'The files hold personal data. Keep them only where they belong, and delete them once they are used.',
  failed: 'The files could not be made. Read the workbook again and try once more.',
};

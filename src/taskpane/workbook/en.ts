import type { WorkbookTexts } from './da';

/** What the screen of the workbook says, in English. */
export const en: WorkbookTexts = {
  heading: 'Workbook',
  intro:
    'Everybody in the secretariat must use the same workbook. The choice is kept in this browser; everything else stands in the workbook.',
  current: 'In use now',
  none: 'No workbook has been chosen.',
  fromDeployment: 'The organisation’s workbook',
  holds: (round) => `Holds ${round}.`,
  notUsable: 'It cannot be used right now:',
  open: {
    heading: 'Use a workbook that exists',
    field: 'Link or path',
    hint: 'In Excel or SharePoint: Share › Copy link. A file on your own OneDrive may also be written as "Folder/File.xlsx".',
    button: 'Use the workbook',
    empty: 'Paste the link to the workbook.',
  },
  recent: 'Used before',
  useThis: (name) => `Use ${name}`,
  create: {
    heading: 'Create a new workbook',
    intro: (round) => `It gets the setup of ${round} and is empty. No file is overwritten.`,
    folder: 'Folder',
    folderHint: (hasWorkbook) =>
      hasWorkbook
        ? 'Link to the folder. Left empty: the folder of the workbook in use.'
        : 'Link to the folder. Left empty: your own OneDrive, which your colleagues cannot reach.',
    name: 'File name',
    button: 'Create workbook',
  },
  checking: 'Checking …',
  creating: 'Creating …',
  chosen: (name) => `"${name}" is in use now`,
  chosenHint: (round) => `It holds ${round}, and you may write in it.`,
  chosenBroken: 'Its setup must be put right before anything can be imported:',
  refused: 'The workbook has not been changed',
  back: 'Back',
};

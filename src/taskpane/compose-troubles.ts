import { LayoutError } from '../workbook';
import { WorkbookError, workbookErrorText } from '../workbook/graph';
import type { Trouble } from './services';

/** What to tell a person of an error that came out of the workbook's door. */
export function troubleOf(cause: unknown): Trouble {
  if (cause instanceof WorkbookError) {
    return { da: workbookErrorText(cause, 'da'), en: workbookErrorText(cause, 'en') };
  }
  // A broken layout names its places itself, in Danish; whatever else comes here is a fault of ours and is said as one.
  return cause instanceof LayoutError ? inBoth(cause.message, '') : ownFault;
}

/** The workbook is Danish, and so are the sentences about its sheets. */
export function inBoth(message: string, fix: string): Trouble {
  return { da: { message, fix }, en: { message, fix } };
}

export const notSetUp: Trouble = {
  da: {
    message: 'Tilføjelsen er ikke knyttet til en arbejdsbog endnu.',
    fix: 'Bed administratoren angive arbejdsbogen i opsætningen.',
  },
  en: {
    message: 'The add-in is not tied to a workbook yet.',
    fix: 'Ask the administrator to name the workbook in the setup.',
  },
};

const ownFault: Trouble = {
  da: {
    message: 'Der skete en uventet fejl i ruden.',
    fix: 'Prøv igen. Sker det igen, så indtast skemaet i arbejdsbogen, og sig det til administratoren.',
  },
  en: {
    message: 'Something unexpected happened in the pane.',
    fix: 'Try again. If it happens again, type the form into the workbook and tell the administrator.',
  },
};

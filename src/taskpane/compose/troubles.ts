import { LayoutError } from '../../workbook';
import { administratorText, WorkbookError, workbookErrorText } from '../../workbook/graph';
import type { Language } from '../../round';
import type { Trouble } from '../services';

/** What to tell a person of an error that came out of the workbook's door. */
export function troubleOf(cause: unknown): Trouble {
  if (cause instanceof WorkbookError) {
    return { da: told(cause, 'da'), en: told(cause, 'en') };
  }
  // A broken layout names its places itself, in Danish; whatever else comes here is a fault of ours and is said as one.
  return cause instanceof LayoutError ? inBoth(cause.message, '') : ownFault;
}

function told(error: WorkbookError, language: Language): Trouble[Language] {
  const administrator = administratorText(error, language);
  return { ...workbookErrorText(error, language), ...(administrator === null ? {} : { administrator }) };
}

/** The workbook is Danish, and so are the sentences about its sheets. */
export function inBoth(message: string, fix: string): Trouble {
  return { da: { message, fix }, en: { message, fix } };
}

export const notSetUp: Trouble = {
  da: {
    message: 'Tilføjelsen er ikke knyttet til en arbejdsbog endnu.',
    fix: 'Vælg rundens arbejdsbog, eller opret en ny.',
  },
  en: {
    message: 'The add-in is not tied to a workbook yet.',
    fix: 'Choose the round’s workbook, or create a new one.',
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

/** A line about a reply that the workbook did not take. */
export const notWritten: Trouble = {
  da: {
    message: 'Arbejdsbogen tog ikke imod linjen om svaret.',
    fix: 'Prøv igen om lidt. Svarkladden selv er ikke berørt.',
  },
  en: {
    message: 'The workbook did not take the line about the reply.',
    fix: 'Try again in a moment. The draft itself is not touched.',
  },
};

import type { Language } from '../../round';
import type { WorkbookError, WorkbookTrouble } from './workbook-error';

interface ErrorText {
  readonly message: string;
  readonly fix: string;
}

const danish: Readonly<Record<WorkbookTrouble, ErrorText>> = {
  offline: {
    message: 'Arbejdsbogen kunne ikke nås.',
    fix: 'Kontrollér internetforbindelsen, og prøv igen.',
  },
  'sign-in': {
    message: 'Du er ikke logget ind, eller dit login er udløbet.',
    fix: 'Log ind igen, og gentag handlingen.',
  },
  forbidden: {
    message: 'Du har ikke adgang til at ændre arbejdsbogen.',
    fix: 'Bed ejeren af arbejdsbogen om redigeringsadgang, eller ophæv arkbeskyttelsen i Excel.',
  },
  'not-found': {
    message: 'Arbejdsbogen eller en af dens tabeller findes ikke mere.',
    fix: 'Filen kan være flyttet, eller en tabel kan have fået nyt navn. Vælg arbejdsbogen igen under … → Arbejdsbog.',
  },
  locked: {
    message: 'Arbejdsbogen er åben eller låst et andet sted.',
    fix: 'Luk den dér, eller vent et par minutter, og prøv igen.',
  },
  conflict: {
    message: 'Excel afviste ændringen.',
    fix: 'Fjern filtre, flettede celler, sumrækker og indhold lige under tabellen, og prøv igen.',
  },
  throttled: {
    message: 'Microsoft 365 har travlt lige nu.',
    fix: 'Vent lidt, og prøv igen.',
  },
  'too-large': {
    message: 'Arbejdsbogen eller ændringen er for stor.',
    fix: 'Slet gamle ark eller billeder i arbejdsbogen, eller importér færre formularer ad gangen.',
  },
  unusable: {
    message: 'Filen kan ikke åbnes som arbejdsbog.',
    fix: 'Kontrollér, at det er den rigtige fil, og at Excel kan åbne den. Er den beskadiget, så gendan en tidligere version.',
  },
  'timed-out': {
    message: 'Svaret fra arbejdsbogen udeblev.',
    fix: 'Prøv igen om lidt.',
  },
  unexpected: {
    message: 'Arbejdsbogen svarede med en uventet fejl.',
    fix: 'Prøv igen. Bliver det ved, så giv detaljerne videre til it-support.',
  },
};

const english: Readonly<Record<WorkbookTrouble, ErrorText>> = {
  offline: {
    message: 'The workbook could not be reached.',
    fix: 'Check the internet connection and try again.',
  },
  'sign-in': {
    message: 'You are not signed in, or your sign-in has expired.',
    fix: 'Sign in again and repeat the action.',
  },
  forbidden: {
    message: 'You may not change the workbook.',
    fix: 'Ask its owner for permission to edit, or remove the sheet protection in Excel.',
  },
  'not-found': {
    message: 'The workbook or one of its tables is not there any more.',
    fix: 'The file may have been moved, or a table renamed. Choose the workbook again under … → Workbook.',
  },
  locked: {
    message: 'The workbook is open or locked elsewhere.',
    fix: 'Close it there, or wait a few minutes, and try again.',
  },
  conflict: {
    message: 'Excel refused the change.',
    fix: 'Remove filters, merged cells, totals rows and anything directly below the table, and try again.',
  },
  throttled: {
    message: 'Microsoft 365 is busy at the moment.',
    fix: 'Wait a little and try again.',
  },
  'too-large': {
    message: 'The workbook or the change is too large.',
    fix: 'Delete old sheets or pictures in the workbook, or import fewer forms at a time.',
  },
  unusable: {
    message: 'The file cannot be opened as a workbook.',
    fix: 'Check that it is the right file and that Excel can open it. If it is damaged, restore an earlier version.',
  },
  'timed-out': {
    message: 'The workbook did not answer in time.',
    fix: 'Try again in a moment.',
  },
  unexpected: {
    message: 'The workbook answered with an unexpected error.',
    fix: 'Try again. If it goes on, pass the details to your IT support.',
  },
};

const uncertain: Readonly<Record<Language, string>> = {
  da: 'Det er uvist, om ændringen nåede at blive gemt; det kontrolleres, før noget sendes igen.',
  en: 'Whether the change was saved is not known; this is checked before anything is sent again.',
};

/**
 * What a person is told about a failed call: what happened and how to go on. Where the fate of a change is open, the
 * message says so.
 */
export function workbookErrorText(error: WorkbookError, language: Language): ErrorText {
  const { message, fix } = (language === 'da' ? danish : english)[error.kind];
  const additions = [waitText(error.retryAfter, language), forgottenLockText(error, language)];
  return {
    message: error.outcome === 'unknown' ? `${message} ${uncertain[language]}` : message,
    fix: [fix, ...additions.filter((addition) => addition !== null)].join(' '),
  };
}

/** A local workbook counts as open while a lock file stands beside it; a program that crashed leaves it behind. */
function forgottenLockText(error: WorkbookError, language: Language): string | null {
  const lockFile = /\((\.~lock\..+#|~\$.+)\)/u.exec(error.detail)?.[1];
  if (error.kind !== 'locked' || lockFile === undefined) return null;
  return language === 'da'
    ? `Er den ikke åben noget sted, er låsefilen ${lockFile} ved siden af arbejdsbogen glemt, og den kan slettes.`
    : `If it is open nowhere, the lock file ${lockFile} beside the workbook was left behind and may be deleted.`;
}

function waitText(seconds: number | null, language: Language): string | null {
  if (seconds === null || seconds <= 0) return null;
  if (language === 'da')
    return `Tjenesten beder om at vente ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`;
  return `The service asks to wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}

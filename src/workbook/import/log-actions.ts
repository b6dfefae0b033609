/** The words that stand under "Handling" in the log. They are read back, so they are fixed. */
export const logActions = {
  import: 'Import',
  receipt: 'Indmelding',
  status: 'Status',
  seat: 'Pladsstatus',
  replacement: 'Ny deltager',
  /** Participants that an initiative counted and that did not stand were written from its form. */
  completed: 'Deltagere skrevet igen',
  /** Rows that count for nothing were set aside by a person: they stay and say so. */
  setAside: 'Sat til side',
  setAsideUndone: 'Taget i brug igen',
  plan: 'Påtænkt status',
  /** A reminder was opened as a draft; nothing is changed by it. */
  reminder: 'Påmindelse',
  move: 'Omfordeling',
  moveUndone: 'Omfordeling fortrudt',
  draftOpened: 'Svarkladde åbnet',
  textCopied: 'Svartekst kopieret',
  /** A person says that a reply was sent; nobody else knows. */
  markedSent: 'Svar markeret som sendt',
  /** The corrected version of a returned form has come. */
  settled: 'Returnering besvaret',
  /** What settled a return was undone. */
  openAgain: 'Returnering åben igen',
  /** A person says that they are at work with a form, or no longer are; nothing is changed by it. */
  claim: 'Behandler',
  release: 'Behandler ikke længere',
} as const;

/** Whether a line only says who is at work with a form: it changes nothing and is no part of a form's history. */
export function isCourtesy(action: string): boolean {
  return action === logActions.claim || action === logActions.release;
}

const undoing = 'fortryd:';

/** The id of the action that undoes another: from it one knows what was undone, and undoing twice is one action. */
export function undoIdOf(actionId: string): string {
  return `${undoing}${actionId}`;
}

/** The action that an action undoes; null if it undoes none. */
export function undoneBy(actionId: string): string | null {
  return actionId.startsWith(undoing) ? actionId.slice(undoing.length) : null;
}

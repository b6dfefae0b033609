import { counted } from '../texts/counted';

/** What the setup check says, in Danish. */
export const da = {
  heading: 'Tjek af opsætning',
  intro: 'Alt undtagen importen virker, også hvis arbejdsbogen ikke gør.',
  workbook: 'Arbejdsbog',
  workbookReady: (round: string) => `Kan læses: ${round}`,
  rows: 'Rækker i arbejdsbogen',
  rowsFine: (count: number) =>
    `${counted(count, 'initiativ', 'initiativer', 'Ingen initiativer')}, ingen uklare rækker`,
  user: 'Bruger',
  userUnknown: 'Outlook oplyser ingen bruger',
  mailbox: 'Funktionspostkasse',
  mailboxHint: (address: string) => `Svar skal sendes fra ${address}`,
  clock: 'Ur',
  clockReal: 'Computerens ur',
  clockSandbox: 'Øvelsens ur, ikke det rigtige',
  fine: 'I orden',
  attention: 'Se på',
  broken: 'Virker ikke',
  back: 'Tilbage',
  again: 'Tjek igen',
  opens: { workbook: 'Skift arbejdsbog' },
  administrator: {
    send: 'Send denne sætning til administratoren:',
    copy: 'Kopiér sætningen',
    copied: 'Kopieret',
    notCopied: 'Kunne ikke kopieres: markér sætningen, og kopiér den selv.',
  },
};

export type SetupTexts = typeof da;

import { type Language, type Round, statusByCode } from '../../round';
import { historyOf, historySentence, type LogEntry } from '../../workbook';
import { type ExceededLimit, type LedgerInitiative, limitText } from '../../workbook/ledger';
import type { Trouble } from '../services';

/** What was changed since the person looked: by the log's own sentences, or by hand where it has none. */
export function changedTrouble(since: readonly LogEntry[], round: Round): Trouble {
  return both(
    [
      `Det er ændret siden, og intet er skrevet. ${told(since, round, 'da')}`,
      'Se på det, som det står nu, og tag stilling på ny.',
    ],
    [
      `It has been changed since, and nothing is written. ${told(since, round, 'en')}`,
      'Look at it as it stands now and decide anew.',
    ],
  );
}

/** Why an import was not undone: the initiative's status is another by now, and what was done since must go first. */
export function undoRefused(
  { number, status }: Pick<LedgerInitiative, 'number' | 'status'>,
  since: readonly LogEntry[],
  round: Round,
): Trouble {
  const name = statusByCode(round, status)?.name ?? status;
  return both(
    [
      `Importen er ikke fortrudt, for ${number} har nu status »${name}«. ${told(since, round, 'da')}`,
      'Åbn »Pladser og historik«: træk initiativet tilbage dér, eller fortryd først det, der er sket siden, under historikken.',
    ],
    [
      `The import is not undone, for ${number} now has the status “${name}”. ${told(since, round, 'en')}`,
      'Open “Seats and history”: withdraw the initiative there, or first undo what was done since, in its history.',
    ],
  );
}

/** Why an import was not undone: the version before it would take its seats again, and they are not there. */
export function undoExceeds(limits: readonly ExceededLimit[]): Trouble {
  const words = (language: Language) => limits.map((limit) => limitText(limit, language)).join(' ');
  return both(
    [
      `Importen er ikke fortrudt, for så skal den forrige udgave have sine pladser igen. ${words('da')}`,
      'Åbn »Pladser og historik«: sæt initiativet på venteliste, eller skaf pladser, og fortryd så.',
    ],
    [
      `The import is not undone, for the version before it would take its seats again. ${words('en')}`,
      'Open “Seats and history”: put the initiative on the waiting list, or find seats, and undo then.',
    ],
  );
}

/** What the log says of the change, or that it says nothing. */
function told(since: readonly LogEntry[], round: Round, language: Language): string {
  if (since.length === 0) {
    return language === 'da'
      ? 'Loggen siger ikke hvordan, så det er rettet i arket.'
      : 'The log does not say how, so it was changed in the sheet.';
  }
  return [...new Set(since.map(({ key }) => key))]
    .flatMap((key) => historyOf(since, key))
    .map((line) => historySentence(line, round.timeZone, language))
    .join(' ');
}

function both(danish: readonly [string, string], english: readonly [string, string]): Trouble {
  return {
    da: { message: danish[0], fix: danish[1] },
    en: { message: english[0], fix: english[1] },
  };
}

/** The other ways in which an action on seats may end. */
export const seatTroubles = {
  notLogged: both(
    ['Linjen i Log kunne ikke skrives; ændringen gælder alligevel.', ''],
    ['The line in Log could not be written; the change stands all the same.', ''],
  ),
  already: both(
    ['Det var allerede gjort, og der er ikke skrevet noget.', ''],
    ['It had been done already, and nothing is written.', ''],
  ),
  gone: both(
    [
      'Rækken står ikke længere i arbejdsbogen, og intet er skrevet.',
      'Hent arbejdsbogen igen, og find initiativet på ny.',
    ],
    [
      'The row no longer stands in the workbook, and nothing is written.',
      'Read the workbook again and find the initiative anew.',
    ],
  ),
  plansChanged: both(
    [
      'De påtænkte ændringer er ikke længere, som de blev vist, og intet er gennemført.',
      'Se dem igennem, som de står nu.',
    ],
    [
      'The plans are no longer as they were shown, and nothing is carried out.',
      'Look at them as they stand now.',
    ],
  ),
  tooMany: (available: number) =>
    both(
      [
        `Der kan højst flyttes ${available} derfra, for mere er der ikke i det vejledende antal.`,
        'Skriv et mindre antal.',
      ],
      [
        `At most ${available} can be moved from there, for the guideline has no more.`,
        'Enter a smaller number.',
      ],
    ),
  unanswered: both(
    [
      'Arbejdsbogen svarede ikke, så det er uvist, om ændringen kom igennem.',
      'Hent arbejdsbogen igen om lidt, og se, hvad den siger.',
    ],
    [
      'The workbook did not answer, so whether the change came through is not known.',
      'Read the workbook again in a moment and see what it says.',
    ],
  ),
} as const;

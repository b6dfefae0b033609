import type { Language, Round } from '../../round';
import { historyOf, historySentence, type LogEntry } from '../../workbook';
import type { Trouble } from '../services';

/** What was changed since the person looked: by the log's own sentences, or by hand where it has none. */
export function changedTrouble(since: readonly LogEntry[], round: Round): Trouble {
  const sentences = (language: Language) =>
    [...new Set(since.map(({ key }) => key))]
      .flatMap((key) => historyOf(since, key))
      .map((line) => historySentence(line, round.timeZone, language))
      .join(' ');
  const last = (language: Language, byHand: string) => (since.length === 0 ? byHand : sentences(language));
  return both(
    [
      `Det er ændret siden, og intet er skrevet. ${last('da', 'Loggen siger ikke hvordan, så det er rettet i arket.')}`,
      'Se på det, som det står nu, og tag stilling på ny.',
    ],
    [
      `It has been changed since, and nothing is written. ${last('en', 'The log does not say how, so it was changed in the sheet.')}`,
      'Look at it as it stands now and decide anew.',
    ],
  );
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

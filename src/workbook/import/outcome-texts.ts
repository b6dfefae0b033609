import { momentInWords, type Language } from '../../round';
import { limitText } from '../ledger';
import type { ImportOutcome } from './request';

interface Text {
  readonly message: string;
  /** What to do now; empty where there is nothing to do. */
  readonly fix: string;
}

/** What an import came to, in words for the secretariat. Moments are shown in the time zone given. */
export function outcomeText(outcome: ImportOutcome, language: Language, timeZone: string): Text {
  const danish = language === 'da';
  switch (outcome.kind) {
    case 'imported': {
      const again = outcome.renewed ? (danish ? ' igen' : ' again') : '';
      return {
        message: danish
          ? `Importeret${again} som ${outcome.number}.`
          : `Imported${again} as ${outcome.number}.`,
        fix: [...overrun(outcome, language), ...bookkeeping(outcome, danish)].join(' '),
      };
    }
    case 'already':
      return {
        message: danish
          ? `Skemaet er allerede importeret som ${outcome.number}${by(outcome, danish, timeZone)}.`
          : `The form is already imported as ${outcome.number}${by(outcome, danish, timeZone)}.`,
        fix: '',
      };
    case 'changed':
      return {
        message: [
          danish
            ? 'Arbejdsbogen er ændret imens, og intet er importeret.'
            : 'The workbook has changed, and nothing is imported.',
          ...outcome.reasons,
          ...outcome.limits.map((limit) => limitText(limit, language)),
          ...(outcome.replacedIsGone
            ? [
                danish
                  ? 'Den udgave, der skulle erstattes, står ikke længere på arket Initiativer.'
                  : 'The version to be replaced no longer stands on the sheet Initiativer.',
              ]
            : []),
        ].join(' '),
        fix: danish
          ? 'Se pladserne igen, og tag stilling på ny.'
          : 'Look at the seats again and decide anew.',
      };
    case 'outrun':
      return {
        message: danish
          ? `Skemaet blev importeret samtidig${by(outcome, danish, timeZone)} og står som ${outcome.number}. Jeres række tæller ikke.`
          : `The form was imported at the same time${by(outcome, danish, timeZone)} and stands as ${outcome.number}. Your row is not counted.`,
        fix: danish
          ? 'Sæt den nederste af de to rækker til side under Overblik.'
          : 'Set the lower of the two rows aside under Overview.',
      };
    case 'unknown':
      return {
        message: danish
          ? 'Det er uvist, om importen kom igennem: arbejdsbogen svarede ikke.'
          : 'It is not known whether the import came through: the workbook did not answer.',
        fix: danish
          ? 'Importér skemaet igen om lidt. Er det kommet igennem, opdages det, og intet tæller to gange.'
          : 'Import the form again in a while. If it came through, that is recognised, and nothing counts twice.',
      };
    default: {
      const unreachable: never = outcome;
      return unreachable;
    }
  }
}

type Imported = Extract<ImportOutcome, { kind: 'imported' }>;

function overrun({ overrun: limits }: Imported, language: Language): readonly string[] {
  if (limits.length === 0) return [];
  const [cause, wayOut] =
    language === 'da'
      ? [
          'Andre importerede samtidig, og pladserne slog ikke til.',
          'Se Overblik, og tag stilling til, hvem der skal vente.',
        ]
      : [
          'Others imported at the same time, and there were not seats for all.',
          'Look at Overview and decide who is to wait.',
        ];
  return [cause, ...limits.map((limit) => limitText(limit, language)), wayOut];
}

function bookkeeping(outcome: Imported, danish: boolean): readonly string[] {
  const notes: string[] = [];
  if (!outcome.logged) {
    notes.push(
      danish
        ? 'Linjerne i Indmeldinger og Log kunne ikke skrives; importen gælder alligevel.'
        : 'The lines in Indmeldinger and Log could not be written; the import stands all the same.',
    );
  }
  if (outcome.replacedNotMarked !== null) {
    notes.push(
      danish
        ? 'Den gamle udgave tæller ikke længere, men dens status kunne ikke ændres: sæt den til Erstattet.'
        : 'The old version no longer counts, but its status could not be changed: set it to Erstattet.',
    );
  }
  return notes;
}

function by(outcome: { at: string | null; by: string }, danish: boolean, timeZone: string): string {
  const who = outcome.by === '' ? '' : danish ? ` af ${outcome.by}` : ` by ${outcome.by}`;
  if (outcome.at === null) return who;
  const moment = momentInWords(Date.parse(outcome.at), timeZone, danish ? 'da' : 'en');
  return `${who} ${moment}`;
}

import type { Language } from '../../round';
import { OWN_MARK } from '../open';
import type { AnnotationNote } from './note';

/** Author of our comments, as Excel and Word show it. */
export const AUTHOR = 'NLPS';

interface Texts {
  readonly suffix: string;
  readonly title: string;
  readonly intro: string;
  readonly listIntro: string;
  readonly headings: readonly [string, string, string, string];
  readonly wholeForm: string;
  readonly end: string;
  readonly reference: (mark: string) => string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  da: {
    suffix: 'rettelser',
    title: 'Ret her',
    intro:
      'Herunder står det, vi beder jer rette eller udfylde. Klik på stedet for at komme derhen; det er markeret i skemaet. Gem filen, og send den til os igen. I behøver ikke slette denne side eller vores markeringer.',
    listIntro:
      'Herunder står det, vi beder jer rette eller udfylde i skemaet. Send os derefter skemaet igen.',
    headings: ['Nr.', 'Sted', 'Hvad', 'Sådan retter I det'],
    wholeForm: 'hele skemaet',
    end: 'Her slutter rettelserne. Skemaet begynder på næste side.',
    reference: (mark) => `Vores reference: ${mark}. Lad den blive stående.`,
  },
  en: {
    suffix: 'corrections',
    title: 'Ret her (please correct)',
    intro:
      'Below is what we ask you to correct or fill in. Click a place to go there; it is marked in the form. Save the file and send it to us again. You need not delete this page or our marks.',
    listIntro: 'Below is what we ask you to correct or fill in. Then please send us the form again.',
    headings: ['No.', 'Place', 'What', 'How to put it right'],
    wholeForm: 'the whole form',
    end: 'This is the end of the corrections. The form begins on the next page.',
    reference: (mark) => `Our reference: ${mark}. Please leave it in place.`,
  },
};

/** Longer than anybody reads in a comment; Excel itself ends at 32,767 characters. */
const LONGEST = 2000;

/** The text of a comment: our mark, the number, what and how. */
export function commentText(note: AnnotationNote): string {
  return `${OWN_MARK} ${String(note.number)}. ${what(note)} ${shortened(note.fix)}`.trim();
}

export function what({ subject, message }: AnnotationNote): string {
  return shortened(subject === '' ? message : `${subject}: ${message}`);
}

export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** "skema – rettelser.xlsx" for "skema.xlsx"; a copy of a copy keeps its name. */
export function copyName(name: string, extension: string | null, language: Language): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-');
  const ending = /\.(\w{1,5})$/.exec(plain);
  const base = plain.slice(0, ending?.index ?? plain.length);
  const end = extension ?? ending?.[1] ?? '';
  const marked = Object.values(texts).some(({ suffix }) => base.endsWith(`– ${suffix}`));
  return `${marked ? base : `${base} – ${texts[language].suffix}`}${end === '' ? '' : `.${end}`}`;
}

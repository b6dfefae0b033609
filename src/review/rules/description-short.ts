import type { Answer } from '../../form/read';
import { fieldName } from '../field-names';
import type { Observation, Rule } from '../rule';

type MessageId = 'empty' | 'short' | 'placeholder';

const fields = ['background', 'purpose', 'goal'] as const;

const placeholders =
  /^(?:følger|kommer|mangler|uddybes|udfyldes|beskrives|afklares|se (?:bilag|vedhæft[a-zà-ÿ]*|nedenfor|ovenfor)|test|lorem ipsum|asdf|xxx|tekst|klik|skriv her|tbd|to be)\b/i;

export const descriptionShort: Rule<MessageId> = {
  code: 'description.short',
  severity: 'advice',
  limit: 5,
  source: 'Vejledningen: "Tydelig beskrivelse er vigtig"',
  texts: {
    da: {
      empty: {
        message: 'Feltet "{label}" er tomt.',
        fix: 'Skriv et par sætninger om den udfordring, initiativet tager fat på, fx "Hver femte borger med KOL genindlægges inden for 30 dage, fordi aftaler går tabt ved udskrivelsen".',
      },
      short: {
        message: '"{label}" er beskrevet meget kort: "{value}".',
        fix: 'Uddyb med et par sætninger, så sparringspartneren kan forstå det, fx hvem det gælder, og hvad der skal blive bedre.',
      },
      placeholder: {
        message: '"{label}" ser ikke færdigt ud: "{value}".',
        fix: 'Skriv svaret i feltet, fx hvem det gælder, og hvad der skal blive bedre.',
      },
    },
    en: {
      empty: {
        message: 'The field "{label}" is empty.',
        fix: 'Write a few sentences about the challenge behind the initiative, for example "One citizen in five with COPD is readmitted within 30 days because agreements are lost at discharge".',
      },
      short: {
        message: '"{label}" is described very briefly: "{value}".',
        fix: 'Add a few sentences so that the coach can understand it, for example whom it concerns and what should improve.',
      },
      placeholder: {
        message: '"{label}" does not look finished: "{value}".',
        fix: 'Write the answer in the field, for example whom it concerns and what should improve.',
      },
    },
  },
  check: ({ nomination, round }, { limit }) =>
    fields.flatMap((field): Observation<MessageId>[] => {
      const message = fault(nomination.answers[field], limit ?? 0);
      // An empty purpose or goal is an error of its own: field.missing.
      if (message === null || (message === 'empty' && field !== 'background')) return [];
      return [{ message, field, values: { label: fieldName(round, 'initiative', field) } }];
    }),
};

function fault(answer: Answer, fewestWords: number): MessageId | null {
  if (answer.text === '') return 'empty';
  if (placeholders.test(answer.text)) return 'placeholder';
  return hasWords(answer.text, fewestWords) ? null : 'short';
}

/** Whether a text has so many words; a long one is not counted to its end. */
function hasWords(text: string, fewest: number): boolean {
  const words = text.matchAll(/[\p{L}\p{N}]+/gu);
  for (let counted = 0; counted < fewest; counted += 1) {
    if (words.next().done === true) return false;
  }
  return true;
}

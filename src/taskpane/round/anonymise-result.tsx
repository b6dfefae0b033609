import { Notice } from '../parts/notice';
import type { AnonymiseEnding } from '../services';
import { Focused } from './focused';
import { useRoundTexts, type RoundTexts } from './texts';
import type { Language } from '../../round';
import type { Tone } from '../parts/chip';

interface Told {
  readonly tone: Tone;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How the anonymisation ended, and what is left to do. */
export function AnonymiseResult({ ending }: { ending: AnonymiseEnding }) {
  const { language, texts } = useRoundTexts();
  const { tone, heading, lines } = told(ending, texts.anonymise, language);
  return (
    <Focused label={heading}>
      <Notice tone={tone} heading={heading}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </Focused>
  );
}

function told(ending: AnonymiseEnding, texts: RoundTexts['anonymise'], language: Language): Told {
  switch (ending.kind) {
    case 'anonymised': {
      const { taken, quota } = ending.ledgerAfter.total;
      return {
        tone: 'good',
        heading: texts.done,
        lines: [texts.doneWhat(ending.rows, taken, quota), texts.doneNext],
      };
    }
    case 'nothing-left':
      return { tone: 'good', heading: texts.nothingLeft, lines: [texts.nothingLeftHint] };
    case 'incomplete':
      return { tone: 'decide', heading: texts.incomplete, lines: [texts.incompleteHint(ending.rowsLeft)] };
    case 'too-early':
      return { tone: 'bad', heading: texts.refused, lines: [texts.tooEarly] };
    case 'failed': {
      const { message, fix } = ending.trouble[language];
      return { tone: 'bad', heading: texts.failed, lines: [`${message} ${fix}`.trim(), texts.failedHint] };
    }
  }
}

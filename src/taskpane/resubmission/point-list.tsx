import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { SettledPoints } from '../../compare';
import { Chip, type Tone } from '../parts/chip';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { useResubmissionTexts } from './texts';

const useStyles = makeStyles({ list: { '& li': { overflowWrap: 'anywhere', paddingBlock: '4px' } } });

/** What became of each point of the earlier version, and what is new. */
export function PointList({ settled }: { settled: SettledPoints }) {
  const { language } = useTexts();
  const texts = useResubmissionTexts();
  const styles = useStyles();
  const surface = useSurface();
  const lines: readonly { tone: Tone; word: string; text: string }[] = [
    ...settled.solved.map((text) => ({ tone: 'good' as const, word: texts.solved, text })),
    ...settled.open.map((text) => ({ tone: 'bad' as const, word: texts.open, text })),
    ...settled.fresh.map((finding) => ({
      tone: 'decide' as const,
      word: texts.fresh,
      text: `${finding.subject[language]}: ${finding.texts[language].message}`,
    })),
  ];
  if (lines.length === 0) return <p>{texts.noPoints}</p>;
  return (
    <ul className={mergeClasses(surface.list, styles.list)}>
      {lines.map(({ tone, word, text }) => (
        <li key={`${word}/${text}`}>
          <Chip tone={tone}>{word}</Chip> {text}
        </li>
      ))}
    </ul>
  );
}

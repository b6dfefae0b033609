import { mergeClasses } from '@fluentui/react-components';
import type { Round } from '../../round';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { Focused } from './focused';
import { useRoundTexts } from './texts';
import { useScreen } from './use-screen';

/** The workbook that has been made, and what to do with it. */
export function NewRoundResult({ file, round }: { file: string; round: Round }) {
  const { texts } = useRoundTexts();
  const styles = useScreen();
  const surface = useSurface();
  const { name, regions, clusters, clusterWord, seats } = round;
  return (
    <Focused label={texts.newRound.done(file)}>
      <div className={surface.stack}>
        <Notice tone="good" heading={texts.newRound.done(file)}>
          <p>{texts.newRound.doneWhat(name, regions.length, clusters.length, clusterWord.plural, seats)}</p>
        </Notice>
        <div className={mergeClasses(surface.card, surface.tight)}>
          <h2 className={surface.heading}>{texts.newRound.next}</h2>
          <ol className={styles.steps}>
            {texts.newRound.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </div>
    </Focused>
  );
}

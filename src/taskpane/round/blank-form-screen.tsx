import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { BlankFormat } from '../services';
import { useTexts } from '../texts';
import { BackButton } from './back-button';
import { downloadBytes } from '../browser/download';
import { Focused } from './focused';
import { useRoundTexts } from './texts';
import { useScreen } from './use-screen';

type Stage =
  | { readonly kind: 'resting' }
  | { readonly kind: 'making'; readonly format: BlankFormat }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed' };

const formats: readonly BlankFormat[] = ['xlsx', 'docx'];

/** The round's blank form as a file, to be sent out. */
export default function BlankFormScreen() {
  const { state, services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useRoundTexts();
  const styles = useScreen();
  const surface = useSurface();
  const [stage, setStage] = useState<Stage>({ kind: 'resting' });
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  const { round, problem } = workbook;

  const make = async (format: BlankFormat) => {
    setStage({ kind: 'making', format });
    try {
      const bytes = await services.rounds.blankForm(round, format);
      setStage({
        kind: 'done',
        file: downloadBytes(`${texts.blank.fileName(round.name)}.${format}`, bytes),
      });
    } catch {
      setStage({ kind: 'failed' });
    }
  };

  return (
    <div className={styles.screen}>
      <div>
        <ArrivingHeading>{texts.blank.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.blank.intro(round.name)}</p>
        <p className={surface.quiet}>{texts.blank.version(round.formVersion)}</p>
      </div>
      {problem !== null && <Notice tone="decide">{texts.shippedRound(round.name)}</Notice>}
      <div className={surface.row}>
        {formats.map((format) => (
          <Button key={format} disabledFocusable={stage.kind === 'making'} onClick={() => void make(format)}>
            {stage.kind === 'making' && stage.format === format ? texts.blank.making : texts.blank[format]}
          </Button>
        ))}
      </div>
      {stage.kind === 'done' && (
        <Focused label={texts.blank.done(stage.file)}>
          <Notice tone="good" heading={texts.blank.done(stage.file)}>
            <p>{texts.blank.doneHint}</p>
          </Notice>
        </Focused>
      )}
      {stage.kind === 'failed' && (
        <Notice tone="bad" urgent heading={texts.fileFailed.heading}>
          <p>{texts.fileFailed.message}</p>
        </Notice>
      )}
      <BackButton />
    </div>
  );
}

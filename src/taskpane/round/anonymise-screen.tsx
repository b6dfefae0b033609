import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { dayIn, dayInWords, type Round } from '../../round';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { PrimaryButton } from '../mail/primary-button';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import type { AnonymiseEnding } from '../services';
import { useTexts } from '../texts';
import { AnonymiseResult } from './anonymise-result';
import { BackButton } from './back-button';
import { Focused } from './focused';
import { useRoundTexts } from './texts';
import { useScreen } from './use-screen';

type Stage =
  | { readonly kind: 'resting' | 'asking' }
  | { readonly kind: 'working'; readonly written: number }
  | { readonly kind: 'ended'; readonly ending: AnonymiseEnding };

const hintId = 'anonymise-when';

/** Takes the persons out of the round's workbook, once its deletion date is past and a person has said yes. */
export default function AnonymiseScreen() {
  const { state, pane, services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useRoundTexts();
  const styles = useScreen();
  const surface = useSurface();
  const [stage, setStage] = useState<Stage>({ kind: 'resting' });
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  const { round, problem } = workbook;
  const isPast = dayIn(round.timeZone, services.now()) > round.deletionDate;

  const run = async () => {
    setStage({ kind: 'working', written: 0 });
    const ending = await services.rounds.anonymise(round, (written) =>
      setStage({ kind: 'working', written }),
    );
    setStage({ kind: 'ended', ending });
    await pane.reloadWorkbook();
  };

  return (
    <div className={styles.screen}>
      <div>
        <ArrivingHeading>{texts.anonymise.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.anonymise.intro(round.name)}</p>
      </div>
      {problem !== null && stage.kind !== 'ended' ? (
        <>
          <p className={surface.text}>{texts.anonymise.needsWorkbook}</p>
          <WorkbookNotice problem={problem} />
        </>
      ) : (
        <p id={hintId} className={surface.text}>
          {texts.anonymise.date(dayInWords(round.deletionDate, language))}{' '}
          {isPast ? texts.anonymise.passed : texts.anonymise.tooEarly}
        </p>
      )}
      {problem === null && mayStart(stage) && (
        <div>
          <Button
            disabledFocusable={!isPast}
            aria-describedby={hintId}
            onClick={() => setStage({ kind: 'asking' })}
          >
            {texts.anonymise.start}
          </Button>
        </div>
      )}
      {stage.kind === 'asking' && (
        <Focused label={texts.anonymise.confirmHeading(round.name)}>
          <Confirmation round={round} onYes={() => void run()} onNo={() => setStage({ kind: 'resting' })} />
        </Focused>
      )}
      <p role="status" className={mergeClasses(surface.text, stage.kind !== 'working' && surface.hidden)}>
        {stage.kind === 'working' && texts.anonymise.working(stage.written)}
      </p>
      {stage.kind === 'ended' && <AnonymiseResult ending={stage.ending} />}
      {stage.kind !== 'working' && stage.kind !== 'asking' && <BackButton />}
    </div>
  );
}

function Confirmation({ round, onYes, onNo }: { round: Round; onYes: () => void; onNo: () => void }) {
  const { texts } = useRoundTexts();
  const styles = useScreen();
  const surface = useSurface();
  return (
    <div className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{texts.anonymise.confirmHeading(round.name)}</h2>
      <ul className={styles.steps}>
        {texts.anonymise.confirm(round.clusterWord.singular).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <PrimaryButton busy={null} onClick={onYes}>
        {texts.anonymise.yes}
      </PrimaryButton>
      <Button appearance="subtle" onClick={onNo}>
        {texts.anonymise.cancel}
      </Button>
    </div>
  );
}

/** Before it has been done, and where it has been left half done. */
function mayStart(stage: Stage): boolean {
  if (stage.kind !== 'ended') return stage.kind === 'resting';
  return stage.ending.kind !== 'anonymised' && stage.ending.kind !== 'nothing-left';
}

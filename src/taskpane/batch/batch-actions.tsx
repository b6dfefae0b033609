import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ResumeButton, type DraftsWish } from '../drafts';
import { PrimaryButton } from '../mail/primary-button';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { answerKey } from './answer-desk';
import type { Batch } from './batch';
import { kindOf, type BatchRow, type BatchState } from './batch-state';
import { useBatchTexts } from './texts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  progress: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center', rowGap: '6px' },
  whole: { gridColumn: '1 / -1' },
});

/** What can be done with the batch now; while it works, how far it is and the way to stop it. */
export function BatchActions({
  batch,
  rows,
  state,
  snapshot,
  isLed,
  onAnswer,
}: {
  batch: Batch;
  rows: readonly BatchRow[];
  state: BatchState;
  snapshot: WorkbookSnapshot;
  /** A person opens the mails one by one, and reads and answers each where it is open. */
  isLed: boolean;
  onAnswer: (wish: DraftsWish) => void;
}) {
  const { texts } = useBatchTexts();
  const styles = useStyles();
  if (state.work !== null) return <Progress batch={batch} work={state.work} />;

  const unread = state.mails.filter(({ stage }) => stage.kind === 'waiting').length;
  const ready = rows.filter((row) => kindOf(row, snapshot) === 'ready');
  const toReturn = rows.filter((row) => kindOf(row, snapshot) === 'return');
  const hasRead = rows.some(({ isWaiting }) => !isWaiting);
  const isRest = ready.some(({ id }) => state.endings.has(id)) || state.hasRun;
  return (
    <footer className={styles.bar}>
      <ResumeButton kind="answers" onResume={onAnswer} />
      {hasRead && (
        <Button
          onClick={() =>
            onAnswer({
              kind: 'choose',
              ticked: toReturn.length === 0 ? null : new Set(toReturn.map(answerKey)),
            })
          }
        >
          {toReturn.length === 0 ? texts.answer : texts.answerReturns(toReturn.length)}
        </Button>
      )}
      {!isLed && unread > 0 && <Button onClick={() => void batch.readOn()}>{texts.readOn(unread)}</Button>}
      {snapshot.problem !== null && <Notice tone="busy" heading={texts.cannotImport} />}
      {snapshot.problem === null && ready.length > 0 && (
        <PrimaryButton onClick={() => void batch.importReady()} busy={null}>
          {isRest ? texts.importRest(ready.length) : texts.importReady(ready.length)}
        </PrimaryButton>
      )}
    </footer>
  );
}

function Progress({ batch, work }: { batch: Batch; work: NonNullable<BatchState['work']> }) {
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  return (
    <footer className={styles.bar}>
      <div className={styles.progress}>
        <span role="status" className={surface.text}>
          {work.isStopping
            ? texts.stopping
            : texts.working[work.kind](Math.min(work.done + 1, work.total), work.total)}
        </span>
        <Button size="small" disabledFocusable={work.isStopping} onClick={batch.stop}>
          {texts.stop}
        </Button>
        <ProgressBar className={styles.whole} value={work.done} max={work.total} aria-hidden />
      </div>
    </footer>
  );
}

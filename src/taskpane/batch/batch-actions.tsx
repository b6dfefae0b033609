import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PrimaryButton } from '../mail/primary-button';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import type { Batch } from './batch';
import { kindOf, type BatchRow, type BatchState } from './batch-state';
import { nameOf } from './row-words';
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
}: {
  batch: Batch;
  rows: readonly BatchRow[];
  state: BatchState;
  snapshot: WorkbookSnapshot;
  /** A person opens the mails one by one, and reads and answers each where it is open. */
  isLed: boolean;
}) {
  const { texts } = useBatchTexts();
  const styles = useStyles();
  if (state.work !== null) return <Progress batch={batch} work={state.work} />;

  const unread = state.mails.filter(({ stage }) => stage.kind === 'waiting').length;
  const ready = rows.filter((row) => kindOf(row, snapshot) === 'ready');
  const isRest = ready.some(({ id }) => state.endings.has(id)) || state.hasRun;
  return (
    <footer className={styles.bar}>
      {!isLed && <ReplyLine batch={batch} rows={rows} state={state} snapshot={snapshot} />}
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
        {work.kind !== 'replying' && (
          <Button size="small" disabledFocusable={work.isStopping} onClick={batch.stop}>
            {texts.stop}
          </Button>
        )}
        <ProgressBar className={styles.whole} value={work.done} max={work.total} aria-hidden />
      </div>
    </footer>
  );
}

/** The replies to what must go back, opened one at a time, since each is looked at and sent by a person. */
function ReplyLine({
  batch,
  rows,
  state,
  snapshot,
}: {
  batch: Batch;
  rows: readonly BatchRow[];
  state: BatchState;
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useBatchTexts();
  const toReturn = rows.filter(
    (row) => kindOf(row, snapshot) === 'return' || state.endings.get(row.id)?.kind === 'reply',
  );
  if (toReturn.length === 0) return null;
  const tried = toReturn.filter(({ id }) => state.endings.has(id));
  // What was done last is told of, and no longer once something else was done.
  const [lastId] = [...state.endings.keys()].slice(-1);
  const last = tried.find(({ id }) => id === lastId);
  const opened = tried.filter(({ id }) => state.endings.get(id)?.kind === 'reply').length;
  const label =
    opened === 0 ? texts.returnForms(toReturn.length) : texts.nextReply(opened + 1, toReturn.length);
  return (
    <>
      <div role="status">
        {last !== undefined && <Opened row={last} state={state} mailbox={snapshot.round.mailbox} />}
      </div>
      {opened < toReturn.length && <Button onClick={() => void batch.openNextReply()}>{label}</Button>}
    </>
  );
}

function Opened({ row, state, mailbox }: { row: BatchRow; state: BatchState; mailbox: string }) {
  const { language, texts } = useBatchTexts();
  const ending = state.endings.get(row.id);
  if (ending?.kind === 'reply-blocked') {
    return <Notice tone="bad" heading={texts.replyBlocked(nameOf(row))} />;
  }
  if (ending?.kind !== 'reply') return null;
  if (ending.how.kind === 'copy') return <Notice tone="decide" heading={texts.replyNotOpened(nameOf(row))} />;
  return (
    <Notice tone="advice" heading={texts.replyOpened(nameOf(row))}>
      <p>{texts.checkSender(mailbox)}</p>
      {ending.trouble !== null && <p>{ending.trouble[language].message}</p>}
    </Notice>
  );
}

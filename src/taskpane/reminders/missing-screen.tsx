import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { clusterByCode } from '../../round';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import type { Reminded, WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { storedQueue, storeQueue, type DraftQueue } from './draft-queue';
import { QueueView } from './queue-view';
import { RemindList } from './remind-list';
import { useReminderTexts } from './texts';
import { reminderKey } from './whom';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', minWidth: 0 },
});

/** Those that have sent nothing or not answered, and reminders to them as drafts, one at a time. */
export default function MissingScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  return (
    <div className={styles.screen}>
      {workbook.problem === null ? (
        <Reminders snapshot={workbook} />
      ) : (
        <WorkbookNotice problem={workbook.problem} />
      )}
    </div>
  );
}

function Reminders({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { texts } = useReminderTexts();
  const [queue, setQueue] = useState<DraftQueue | null>(null);
  const [left, setLeft] = useState<DraftQueue | null>(storedQueue);
  const [isDone, setIsDone] = useState(false);

  const go = (next: DraftQueue | null) => {
    setQueue(next);
    setIsDone(false);
  };
  const current = queue?.keys[queue.done];
  const whom = current === undefined ? null : whomBy(current, snapshot);

  if (queue !== null && whom !== null && current !== undefined) {
    const next = () => {
      const moved = { ...queue, done: queue.done + 1 };
      storeQueue(moved);
      const isOver = moved.done >= moved.keys.length;
      setQueue(isOver ? null : moved);
      setLeft(null);
      setIsDone(isOver);
    };
    const stop = () => {
      storeQueue(queue);
      setLeft(queue);
      setQueue(null);
    };
    return (
      <QueueView
        key={current}
        whom={whom}
        name={nameOf(whom, snapshot) || texts.untitled}
        at={queue.done + 1}
        of={queue.keys.length}
        snapshot={snapshot}
        onNext={next}
        onStop={stop}
      />
    );
  }
  return (
    <>
      {isDone && <Notice tone="good" heading={texts.queue.done} />}
      <RemindList
        snapshot={snapshot}
        left={left === null ? 0 : left.keys.length - left.done}
        onResume={() => go(left)}
        onStart={(keys) => go({ keys, done: 0 })}
      />
    </>
  );
}

/** Whom a key of the queue stands for; null for a form that is no longer among those received. */
function whomBy(key: string, { round, receipts }: WorkbookSnapshot): Reminded | null {
  const cluster = round.clusters.find(({ code }) => reminderKey({ kind: 'cluster', code }) === key);
  if (cluster !== undefined) return { kind: 'cluster', code: cluster.code };
  const receipt = receipts.find((one) => one.key === key);
  return receipt === undefined ? null : { kind: 'return', receipt };
}

function nameOf(whom: Reminded, { round }: WorkbookSnapshot): string {
  return whom.kind === 'cluster' ? (clusterByCode(round, whom.code)?.name ?? '') : whom.receipt.title;
}

import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Drafts, type DraftsWish } from '../drafts';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import type { Addressed, WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { letterDesk } from './letter-desk';
import { RemindList } from './remind-list';
import { useReminderTexts } from './texts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', minWidth: 0 },
});

/** Those that have sent nothing, not answered or wait for seats, and letters to them as drafts, one at a time. */
export default function MissingScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  return (
    <div className={styles.screen}>
      {workbook.problem === null ? (
        <Letters snapshot={workbook} />
      ) : (
        <WorkbookNotice problem={workbook.problem} />
      )}
    </div>
  );
}

function Letters({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { pane, services } = usePane();
  const { texts } = useReminderTexts();
  const [writing, setWriting] = useState<{
    readonly whom: readonly Addressed[] | null;
    readonly wish: DraftsWish;
  } | null>(null);
  const [isBack, setIsBack] = useState(false);
  const close = () => {
    setIsBack(true);
    setWriting(null);
  };
  const whom = writing?.whom ?? null;
  const desk = useMemo(
    () =>
      letterDesk(
        whom ?? everybody(snapshot),
        snapshot,
        texts.untitled,
        services,
        () => void pane.reloadWorkbook(),
      ),
    [whom, snapshot, texts, services, pane],
  );

  if (writing !== null) {
    return <Drafts desk={desk} wish={writing.wish} snapshot={snapshot} onClose={close} />;
  }
  return (
    <RemindList
      snapshot={snapshot}
      isBack={isBack}
      onResume={(wish) => setWriting({ whom: null, wish })}
      onStart={(chosen) => setWriting({ whom: chosen, wish: { kind: 'choose', ticked: null } })}
    />
  );
}

/** Everybody a queue that was left may name, whatever list they stand on now. */
function everybody({ round, receipts, ledger }: WorkbookSnapshot): readonly Addressed[] {
  const standing = ledger.initiatives.filter(({ takesSeat, waits }) => takesSeat || waits);
  const imported = new Set(standing.map(({ key }) => key));
  return [
    ...round.clusters.map(({ code }): Addressed => ({ kind: 'cluster', code })),
    ...receipts
      .filter(({ key }) => !imported.has(key))
      .map((receipt): Addressed => ({ kind: 'return', receipt })),
    ...standing.map((initiative): Addressed => ({ kind: 'initiative', initiative })),
  ];
}

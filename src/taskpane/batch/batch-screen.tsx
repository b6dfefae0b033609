import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { MailSummary } from '../../outlook';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { Chip } from '../parts/chip';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { batchOf } from './batch';
import { BatchActions } from './batch-actions';
import { BatchResult } from './batch-result';
import { kindOf, rowsOf, type BatchRow } from './batch-state';
import { BatchTable } from './batch-table';
import { OneByOne } from './one-by-one';
import type { WorkbookSnapshot } from '../services';
import { useBatchTexts } from './texts';

const useStyles = makeStyles({
  header: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', flexGrow: 1 },
});

/** Several selected mails: read one after another as soon as they are there, and acted on when the person says so. */
export default function BatchScreen({ mails }: { mails: readonly MailSummary[] }) {
  const { services } = usePane();
  return services.mailbox.canOpenSelected ? <Together mails={mails} /> : <OneByOne mails={mails} />;
}

function Together({ mails }: { mails: readonly MailSummary[] }) {
  const { pane, services, state: paneState } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  const batch = batchOf(services, pane);
  const state = useSyncExternalStore(batch.subscribe, batch.state);
  const snapshot = paneState.workbook;
  const isWorking = state.work !== null;

  useEffect(() => {
    batch.take(mails);
    void batch.readOn();
  }, [batch, mails]);

  const rows = useMemo(
    () => (snapshot === null ? [] : rowsOf(state.mails, (file, mail) => batch.review(file, mail, snapshot))),
    [batch, state.mails, snapshot],
  );
  if (snapshot === null || state.mails.length === 0) {
    return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  }
  const areOthers = state.mails.some(({ summary }, index) => summary.itemId !== mails[index]?.itemId);

  return (
    <>
      <header className={styles.header}>
        <h1 className={surface.title}>{texts.heading(state.mails.length)}</h1>
        <p className={surface.quiet}>{texts.intro}</p>
      </header>
      <div className={styles.body}>
        {areOthers && (
          <Notice tone="advice" heading={texts.otherMails(state.mails.length)}>
            {!isWorking && (
              <Button
                size="small"
                onClick={() => {
                  batch.take(mails);
                  void batch.readOn();
                }}
              >
                {texts.takeOthers(mails.length)}
              </Button>
            )}
          </Notice>
        )}
        {snapshot.problem !== null && <WorkbookNotice problem={snapshot.problem} />}
        <div role="status">
          {state.hasRun && !isWorking && <BatchResult rows={rows} state={state} snapshot={snapshot} />}
        </div>
        <Counts rows={rows} snapshot={snapshot} />
        <section className={mergeClasses(surface.card)} style={{ padding: 0 }}>
          <BatchTable rows={rows} endings={state.endings} snapshot={snapshot} />
        </section>
      </div>
      <BatchActions batch={batch} rows={rows} state={state} snapshot={snapshot} />
    </>
  );
}

/** "9 klar · 3 skal rettes · 1 til stillingtagen" as chips. */
function Counts({ rows, snapshot }: { rows: readonly BatchRow[]; snapshot: WorkbookSnapshot }) {
  const { texts } = useBatchTexts();
  const surface = useSurface();
  const kinds = rows.map((row) => kindOf(row, snapshot));
  const count = (...wanted: readonly string[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const chips = [
    { tone: 'good', text: texts.counts.ready, count: count('ready') },
    { tone: 'bad', text: texts.counts.return, count: count('return') },
    { tone: 'decide', text: texts.counts.decision, count: count('decision') },
    { tone: 'good', text: texts.counts.settled, count: count('settled') },
    { tone: 'calm', text: texts.counts.other, count: count('no-form', 'unreadable', 'failed') },
  ] as const;
  return (
    <div className={surface.row}>
      {chips
        .filter((chip) => chip.count > 0)
        .map((chip) => (
          <Chip key={chip.text(0)} tone={chip.tone}>
            {chip.text(chip.count)}
          </Chip>
        ))}
    </div>
  );
}

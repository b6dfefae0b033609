import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { MailSummary } from '../../outlook';
import { Drafts, type DraftsWish } from '../drafts';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { Chip } from '../parts/chip';
import { ChooseFile } from '../parts/drop-files';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { answerDesk } from './answer-desk';
import { BatchActions } from './batch-actions';
import { BatchResult } from './batch-result';
import { kindOf, type BatchRow } from './batch-state';
import { BatchTable } from './batch-table';
import { Lead } from './lead';
import { isUnopened } from './unopened-mails';
import type { WorkbookSnapshot } from '../services';
import { useBatchTexts } from './texts';
import { useBatch } from './use-batch';

const useStyles = makeStyles({
  header: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', flexGrow: 1 },
});

/**
 * Several selected mails, read one after another as soon as they are there, or as a person opens them, and acted on when
 * the person says so. `mails` are the selected ones; null where the table is shown beside a single mail.
 */
export default function BatchScreen({ mails }: { mails: readonly MailSummary[] | null }) {
  const { pane, services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { batch, state, snapshot, rows } = useBatch();
  const isWorking = state.work !== null;
  const isLed = !services.mailbox.canOpenSelected;
  const [answering, setAnswering] = useState<DraftsWish | null>(null);

  // Back from the drafts the table is read from its top.
  const [isBack, setIsBack] = useState(false);
  const close = () => {
    setIsBack(true);
    setAnswering(null);
  };

  useEffect(() => {
    if (mails === null) return;
    batch.offer(mails);
    void batch.readOn();
  }, [batch, mails]);

  const desk = useMemo(
    () =>
      snapshot === null
        ? null
        : answerDesk(rows, state.mails, snapshot, services, batch, { texts, paneTexts }),
    [rows, state.mails, snapshot, services, batch, texts, paneTexts],
  );
  if (snapshot === null || desk === null || state.mails.length === 0) {
    return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  }
  if (answering !== null) {
    return (
      <div className={styles.body}>
        <Drafts desk={desk} wish={answering} snapshot={snapshot} onClose={close} />
      </div>
    );
  }
  const count = state.mails.length;
  const areOthers =
    mails !== null && state.mails.some(({ summary }, index) => summary.itemId !== mails[index]?.itemId);

  return (
    <>
      <header className={styles.header}>
        <ArrivingHeading arrives={isBack}>
          {mails === null || areOthers ? texts.steps.heading(count) : texts.heading(count)}
        </ArrivingHeading>
        <p className={surface.quiet}>{isLed ? texts.steps.intro : texts.intro}</p>
      </header>
      <div className={styles.body}>
        {areOthers && (
          <Notice tone="advice" heading={texts.otherMails(count)}>
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
        {isLed && mails !== null && (
          <section className={surface.card}>
            <Lead state={state} rows={rows} snapshot={snapshot} />
            {isUnopened(state.mails) && (
              <>
                <p className={surface.quiet}>{texts.steps.noPin}</p>
                <ChooseFile onFiles={pane.takeFiles} />
              </>
            )}
          </section>
        )}
        <div role="status">
          {state.hasRun && !isWorking && <BatchResult rows={rows} state={state} snapshot={snapshot} />}
        </div>
        <Counts rows={rows} snapshot={snapshot} />
        <section className={mergeClasses(surface.card)} style={{ padding: 0 }}>
          <BatchTable rows={rows} endings={state.endings} snapshot={snapshot} />
        </section>
      </div>
      <BatchActions
        batch={batch}
        rows={rows}
        state={state}
        snapshot={snapshot}
        isLed={isLed}
        onAnswer={setAnswering}
      />
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
    { tone: 'bad', text: texts.counts.unreadable, count: count('unreadable') },
    { tone: 'bad', text: texts.counts.failed, count: count('failed') },
    { tone: 'calm', text: texts.counts.noForm, count: count('no-form') },
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

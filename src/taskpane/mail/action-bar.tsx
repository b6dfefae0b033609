import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { clusterByCode } from '../../round';
import { statusCodes } from '../../workbook';
import { rowOf } from '../model/entries';
import { ofSeverity } from '../model/findings';
import { usePane } from '../pane-context';
import type { CheckedForm } from '../../desk';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { MarkLine } from './mark-line';
import { PrimaryButton } from './primary-button';
import { ReceiptView } from './receipt-view';
import { ReplyStatus, useSuggestedReply } from '../reply';
import type { EarlierVersion } from '../resubmission';
import { asksForSeats } from '../seats';
import { arriveAt } from '../parts/arrival';
import { Notice } from '../parts/notice';

// Asked for by few forms, and its field is heavy.
const ImportWithReason = lazy(() => import('../seats/import-with-reason'));
// Stands there only after a write that was lost, or where rows were deleted by hand.
const MissingRows = lazy(() => import('../outbox/missing-rows'));
const SeatDecision = lazy(() => import('../seats/seat-decision'));

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: '10px 12px',
    // The places for messages are always there for screen readers, and take no room while they are empty.
    '& > *:not(:empty) ~ *:not(:empty)': { marginTop: '8px' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    zIndex: 1,
    // A long receipt must not cover the whole pane on a small screen.
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  more: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', columnGap: '4px', rowGap: '4px' },
});

interface Props {
  form: CheckedForm;
  version: EarlierVersion;
  snapshot: WorkbookSnapshot;
  /** How many seats an import would take. */
  seats: number;
  onAdaptReply: () => void;
}

/** What can be done with the form now; its main button says the consequence. After the click the receipt stands here. */
export function ActionBar(props: Props) {
  const { form, snapshot, onAdaptReply } = props;
  const { state } = usePane();
  const styles = useStyles();
  const result = useRef<HTMLDivElement>(null);
  const action = state.actions.get(form.key);
  const row = rowOf(snapshot.ledger, form.key);
  // Only an import that was undone may be done again; every other row is settled in the workbook.
  const isSettled = row !== null && row.status !== statusCodes.undone;
  const lacksRows =
    isSettled &&
    snapshot.problem === null &&
    snapshot.ledger.troubles.some(({ kind, key }) => kind === 'missing-participants' && key === form.key);
  const ending =
    action === undefined || action.kind === 'importing' || action.kind === 'undoing' ? null : action.kind;

  // The button that was pressed is gone: without this the keyboard would start from the top again.
  useEffect(() => {
    if (ending !== null) arriveAt(result.current);
  }, [ending]);

  return (
    <footer className={styles.bar}>
      <div ref={result} role="status" style={{ outline: 'none' }}>
        <ReceiptView form={form} snapshot={snapshot} row={row} onReply={onAdaptReply} />
      </div>
      {lacksRows && (
        <Suspense>
          <MissingRows form={form} />
        </Suspense>
      )}
      <MarkLine />
      <ReplyStatus checked={form} snapshot={snapshot} />
      {!isSettled && action?.kind !== 'imported' && action?.kind !== 'undoing' && <Choices {...props} />}
    </footer>
  );
}

function Choices({ form, version, snapshot, seats, onAdaptReply }: Props) {
  const { state, pane } = usePane();
  const { texts } = useTexts();
  const { review, nomination } = form.outcome;
  const [isExplaining, setIsExplaining] = useState(false);
  const reply = useSuggestedReply(form, snapshot);
  const isImporting = state.actions.get(form.key)?.kind === 'importing';
  const cluster =
    nomination.cluster.code === null ? null : clusterByCode(snapshot.round, nomination.cluster.code);
  const { choices } = version;
  const replaced =
    version.recognised?.earlier.kind === 'imported' ? version.recognised.earlier.version : null;
  const label =
    replaced === null
      ? texts.action.import(texts.seats.count(seats), cluster?.name ?? texts.form.unknownCluster)
      : texts.action.replace(replaced);

  if (review.verdict === 'return') {
    return (
      <>
        <PrimaryButton
          onClick={reply.open ?? onAdaptReply}
          busy={reply.isOpening ? texts.action.openingReply : null}
          isDone={reply.wasOpened}
        >
          {reply.wasOpened
            ? texts.reply.again
            : texts.action.returnForm(ofSeverity(review.findings, 'error').length)}
        </PrimaryButton>
        <MoreChoices>
          <Button appearance="transparent" size="small" onClick={onAdaptReply}>
            {texts.action.adaptReply}
          </Button>
        </MoreChoices>
      </>
    );
  }

  if (snapshot.problem !== null) {
    return <Notice tone="busy" heading={texts.action.cannotImport} />;
  }

  if (review.verdict === 'ready') {
    return (
      <PrimaryButton
        onClick={() => void pane.importForm(form, { reason: null, choices })}
        busy={isImporting ? texts.action.importing : null}
      >
        {label}
      </PrimaryButton>
    );
  }

  if (asksForSeats(review.findings)) {
    return (
      <Suspense fallback={<PrimaryButton busy={texts.app.loadingScreen} onClick={() => undefined} />}>
        <SeatDecision
          form={form}
          // The seats of a version that is replaced are free for the new one.
          snapshot={choices.replaces === undefined ? snapshot : withoutVersion(snapshot, choices.replaces)}
          isImporting={isImporting}
          earlier={choices}
          onAsk={onAdaptReply}
        />
      </Suspense>
    );
  }

  if (isExplaining || isImporting) {
    return (
      <Suspense fallback={<PrimaryButton busy={texts.app.loadingScreen} onClick={() => undefined} />}>
        <ImportWithReason
          label={label}
          isImporting={isImporting}
          onImport={(reason) => void pane.importForm(form, { reason, choices })}
          onCancel={() => setIsExplaining(false)}
        />
      </Suspense>
    );
  }
  return (
    <>
      <PrimaryButton onClick={() => setIsExplaining(true)} busy={null}>
        {replaced === null ? texts.action.importAnyway : texts.action.replaceAnyway(replaced)}
      </PrimaryButton>
      <MoreChoices>
        <Button appearance="transparent" size="small" onClick={onAdaptReply}>
          {texts.action.askCluster}
        </Button>
      </MoreChoices>
    </>
  );
}

function MoreChoices({ children }: { children: ReactNode }) {
  return <div className={useStyles().more}>{children}</div>;
}

function withoutVersion(snapshot: WorkbookSnapshot, key: string): WorkbookSnapshot {
  return { ...snapshot, ledger: snapshot.ledgerWithout([key]) };
}

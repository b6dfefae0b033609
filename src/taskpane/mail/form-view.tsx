import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { seatsOf } from '../../workbook';
import { replacementEffect, seatEffect, type SeatAddition, type SeatEffect } from '../../workbook/ledger';
import { standing } from '../model/entries';
import { useSurface } from '../parts/surface';
import type { CheckedForm } from '../../desk';
import { useEarlierVersion, type EarlierVersion } from '../resubmission';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { ActionBar } from './action-bar';
import { Advice, FindingCounts, Findings } from './findings-view';
import { FormDetails } from './form-details';
import { FormSummary } from './form-summary';
import { SeatsAfter } from './seats-after';
import { WorkbookNotice } from './workbook-notice';

const HandlingLine = lazy(() => import('../handling/handling-line'));
// Few forms have come before.
const Resubmission = lazy(() => import('../resubmission/resubmission'));

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', flexGrow: 1 },
  findings: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
});

/** A form that was read: what it says, what is wrong, what an import would do, and what can be done now. */
export function FormView({
  form,
  snapshot,
  onAdaptReply,
}: {
  form: CheckedForm;
  snapshot: WorkbookSnapshot;
  onAdaptReply: () => void;
}) {
  const { texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const version = useEarlierVersion(form, snapshot);
  const { nomination, review, notes } = version.form.outcome;
  const addition = seatsOf({ nomination, round: snapshot.round });
  const isImported = standing(snapshot.ledger, form.key) !== null;

  return (
    <>
      <div className={styles.body}>
        <FormSummary form={form} round={snapshot.round} />
        {snapshot.problem === null && (
          <Suspense fallback={null}>
            <HandlingLine form={form} snapshot={snapshot} />
          </Suspense>
        )}
        {snapshot.problem !== null && <WorkbookNotice problem={snapshot.problem} />}
        {!isImported && (version.recognised !== null || version.isNew) && (
          <Suspense fallback={null}>
            <Resubmission version={version} seats={addition.seats} round={snapshot.round} />
          </Suspense>
        )}
        <section className={styles.findings} aria-label={texts.findings.heading}>
          <h3 className={surface.hidden}>{texts.findings.heading}</h3>
          <FindingCounts findings={review.findings} />
          <Findings findings={review.findings} nomination={nomination} />
        </section>
        {!isImported && snapshot.problem === null && review.verdict !== 'return' && (
          <SeatsAfter effect={effectOf(version, snapshot, addition)} />
        )}
        <Advice findings={review.findings} />
        <FormDetails nomination={nomination} round={snapshot.round} notes={notes} />
      </div>
      <ActionBar
        form={version.form}
        version={version}
        snapshot={snapshot}
        seats={addition.seats}
        onAdaptReply={onAdaptReply}
      />
    </>
  );
}

/** The seats before and after; those of a version that is replaced are not counted beside the new ones. */
function effectOf(version: EarlierVersion, snapshot: WorkbookSnapshot, addition: SeatAddition): SeatEffect {
  const { ledger } = snapshot;
  const { replaces } = version.choices;
  return replaces === undefined
    ? seatEffect(ledger, addition)
    : replacementEffect(ledger, snapshot.ledgerWithout([replaces]), addition);
}

import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft16Regular, CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { statusByCode } from '../../round';
import { ledgerAfterPlans, type Plan, readPlans } from '../../workbook/ledger';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { PrimaryButton } from '../mail/primary-button';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { useSurface } from '../parts/surface';
import { useScreen } from '../round/use-screen';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { PlanReplies } from './plan-replies';
import { PlannedFigures } from './planned-figures';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { type SeatAct, useSeatAct } from './use-seat-act';

/** What is meant to become of initiatives, the seats now and afterwards, and the button that carries it all out. */
export default function PlansScreen() {
  const { state, pane } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const styles = useScreen();
  const surface = useSurface();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  return (
    <div className={styles.screen}>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={() => pane.chooseTab('overview')}
        >
          {texts.back}
        </Button>
      </div>
      <div>
        <h1 className={surface.title}>{texts.plans.heading}</h1>
        <p className={surface.quiet}>{texts.plans.intro}</p>
      </div>
      {workbook.problem === null ? (
        <Plans snapshot={workbook} />
      ) : (
        <WorkbookNotice problem={workbook.problem} />
      )}
    </div>
  );
}

function Plans({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { texts } = useSeatTexts();
  const act = useSeatAct(snapshot.round);
  const [carriedOut, setCarriedOut] = useState<readonly Plan[]>([]);
  const { contents, round, ledger } = snapshot;
  const plans = readPlans(contents, round, ledger);
  const valid = plans.filter(({ status }) => status !== null);
  const isDone = act.stage.kind === 'ended' && act.stage.ending.kind === 'done';
  return (
    <>
      <SeatResult act={act} />
      {plans.length === 0 && !isDone && (
        <CalmPage
          icon={<CheckmarkCircle24Regular />}
          heading={texts.plans.none}
          message={texts.plans.noneHint}
        />
      )}
      {isDone && act.stage.kind === 'ended' && act.stage.order.kind === 'apply-plans' && (
        <PlanReplies plans={carriedOut} snapshot={snapshot} />
      )}
      {plans.length > 0 && <PlanList plans={plans} snapshot={snapshot} act={act} />}
      {valid.length > 0 && (
        <>
          <PlannedFigures now={ledger} after={ledgerAfterPlans(contents, round, plans)} />
          <PrimaryButton
            busy={act.stage.kind === 'busy' ? texts.working : null}
            onClick={() => {
              setCarriedOut(valid);
              void act.run({ kind: 'apply-plans', plans, reason: null, overQuota: false });
            }}
          >
            {texts.plans.apply(valid.length)}
          </PrimaryButton>
        </>
      )}
    </>
  );
}

function PlanList({
  plans,
  snapshot: { round },
  act,
}: {
  plans: readonly Plan[];
  snapshot: WorkbookSnapshot;
  act: SeatAct;
}) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  return (
    <ul className={mergeClasses(surface.list, surface.stack)}>
      {plans.map(({ initiative, status, found, reason }) => (
        <li key={initiative.key} className={mergeClasses(surface.card, surface.tight)}>
          <p className={mergeClasses(surface.text, surface.strong)}>{initiative.title}</p>
          <p className={surface.text}>
            {initiative.number}:{' '}
            {status === null
              ? texts.plans.unknown(found)
              : texts.plans.from(statusByCode(round, initiative.status)?.name ?? initiative.status, found)}
          </p>
          {reason !== '' && <p className={surface.quiet}>{reason}</p>}
          <Button
            size="small"
            style={{ alignSelf: 'flex-start' }}
            aria-label={texts.plans.drop(initiative.number)}
            disabledFocusable={act.stage.kind === 'busy'}
            onClick={() =>
              void act.run({
                kind: 'plan',
                seen: initiative,
                planned: null,
                reason: null,
                overQuota: false,
              })
            }
          >
            {texts.initiative.dropPlan}
          </Button>
        </li>
      ))}
    </ul>
  );
}

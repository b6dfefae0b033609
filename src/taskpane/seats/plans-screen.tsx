import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { type Round, statusByCode } from '../../round';
import { ledgerAfterPlans, type Plan, readPlans } from '../../workbook/ledger';
import { type DraftsWish, ResumeButton, storeQueue } from '../drafts';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { ArrivingHeading } from '../parts/arrival';
import { CalmPage } from '../parts/calm-page';
import { SideScreen } from '../parts/side-screen';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { repliesTo } from './plan-letters';
import { PlanReplies } from './plan-replies';
import { PlannedFigures } from './planned-figures';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { type SeatAct, useSeatAct } from './use-seat-act';

/** What is meant to become of initiatives, the seats now and afterwards, and the button that carries it all out. */
export default function PlansScreen() {
  const { pane } = usePane();
  const { texts } = useSeatTexts();
  return (
    <SideScreen back={texts.back} onBack={() => pane.chooseTab('overview')}>
      {(snapshot) => <Plans snapshot={snapshot} />}
    </SideScreen>
  );
}

function Plans({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const act = useSeatAct(snapshot.round);
  const [resumed, setResumed] = useState<Replies | null>(null);
  const carriedOut = useCarriedOut(act, snapshot.round);
  const replies = resumed ?? carriedOut;
  const { contents, round, ledger } = snapshot;
  const plans = readPlans(contents, round, ledger);
  const valid = plans.filter(({ status }) => status !== null);

  if (replies !== null) {
    return (
      <>
        <SeatResult act={act} />
        <PlanReplies
          wish={replies}
          snapshot={snapshot}
          onClose={() => {
            act.clear();
            setResumed(null);
          }}
        />
      </>
    );
  }
  return (
    <>
      <div>
        <ArrivingHeading>{texts.plans.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.plans.intro}</p>
      </div>
      <SeatResult act={act} />
      {!isUndone(act) && (
        <ResumeButton
          kind="plans"
          onResume={(wish) => {
            if (wish.kind === 'resume') setResumed(wish);
          }}
        />
      )}
      {plans.length === 0 ? (
        <CalmPage
          icon={<CheckmarkCircle24Regular />}
          heading={texts.plans.none}
          message={texts.plans.noneHint}
        />
      ) : (
        <PlanList plans={plans} snapshot={snapshot} act={act} />
      )}
      {valid.length > 0 && (
        <>
          <PlannedFigures now={ledger} after={ledgerAfterPlans(contents, round, plans)} />
          <PrimaryButton
            busy={act.stage.kind === 'busy' ? texts.working : null}
            onClick={() => void act.run({ kind: 'apply-plans', plans, reason: null, overQuota: false })}
          >
            {texts.plans.apply(valid.length)}
          </PrimaryButton>
          <p className={surface.quiet}>{texts.plans.replyHint}</p>
        </>
      )}
    </>
  );
}

type Replies = Extract<DraftsWish, { kind: 'resume' }>;

/** Whether what was carried out has just been undone: then its replies are no longer true. */
function isUndone({ stage }: SeatAct): boolean {
  return stage.kind === 'ended' && stage.ending.kind === 'done' && stage.order.kind === 'undo';
}

/** The replies to plans that were just carried out; null where none were, and where that was undone. */
function useCarriedOut(act: SeatAct, round: Round): Replies | null {
  const { stage } = act;
  const done = stage.kind === 'ended' && stage.ending.kind === 'done' ? stage.order : null;
  const isOver = isUndone(act);
  useEffect(() => {
    if (isOver) storeQueue('plans', null);
  }, [isOver]);
  return useMemo(
    () => (done?.kind === 'apply-plans' ? { kind: 'resume', queue: repliesTo(done.plans, round) } : null),
    [done, round],
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

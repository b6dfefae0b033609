import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { statusByCode } from '../../round';
import { statusCodes } from '../../workbook';
import { type LedgerInitiative, readPlans } from '../../workbook/ledger';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { type Intent, IntentForm } from './intent-form';
import { ParticipantSeats } from './participant-seats';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { useSeatAct } from './use-seat-act';

const History = lazy(() => import('./history-list'));

/** What can be done with an initiative's seats, who of its participants sits, and what was done so far. */
export default function InitiativeSeats({
  initiative,
  snapshot,
}: {
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
}) {
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const act = useSeatAct(snapshot.round);
  const [intent, setIntent] = useState<Intent | null>(null);
  const [isHistoryOpen, setIsHistoryOpen] = useState(false);
  const isBusy = act.stage.kind === 'busy';
  const open = (next: Intent) => {
    act.clear();
    setIntent(next);
  };
  return (
    <>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{texts.initiative.heading}</h2>
        <PlanLine initiative={initiative} snapshot={snapshot} act={act} />
        {intent === null ? (
          <Intents initiative={initiative} snapshot={snapshot} onOpen={open} />
        ) : (
          <IntentForm
            key={intent}
            intent={intent}
            initiative={initiative}
            snapshot={snapshot}
            isBusy={isBusy}
            onRun={(order) => void act.run(order).then(() => setIntent(null))}
            onCancel={() => setIntent(null)}
          />
        )}
        <SeatResult act={act} />
      </section>
      {initiative.participants.length > 0 && <ParticipantSeats initiative={initiative} snapshot={snapshot} />}
      <section className={mergeClasses(surface.card, surface.folds)}>
        <Disclosure label={texts.initiative.history} onToggle={setIsHistoryOpen}>
          {isHistoryOpen && (
            <Suspense fallback={<p className={surface.quiet}>{paneTexts.app.loadingScreen}</p>}>
              <History initiativeKey={initiative.key} snapshot={snapshot} />
            </Suspense>
          )}
        </Disclosure>
      </section>
    </>
  );
}

function Intents({
  initiative,
  snapshot,
  onOpen,
}: {
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
  onOpen: (intent: Intent) => void;
}) {
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const { takesSeat, waits, waiting, participants, replacedBy, status } = initiative;
  if (replacedBy !== null) return <p className={surface.quiet}>{texts.initiative.replaced}</p>;
  if (!takesSeat && !waits) {
    const name = statusByCode(snapshot.round, status)?.name ?? status;
    return (
      <>
        <p className={surface.quiet}>{texts.initiative.settled(name)}</p>
        {status === statusCodes.undone && (
          <div className={surface.row}>
            <Button size="small" onClick={() => onOpen('withdraw')}>
              {texts.initiative.withdraw}
            </Button>
          </div>
        )}
      </>
    );
  }
  const choices: readonly (readonly [Intent, string])[] = [
    ...(waiting > 0 ? [['give', texts.initiative.giveAll(paneTexts.seats.count(waiting))] as const] : []),
    ...(waiting > 0 && participants.length > 1 ? [['part', texts.initiative.givePart] as const] : []),
    ...(takesSeat ? [['wait', texts.initiative.wait] as const] : []),
    ['withdraw', texts.initiative.withdraw],
    ['plan', texts.initiative.plan],
  ];
  return (
    <div className={surface.row}>
      {choices.map(([intent, label]) => (
        <Button key={intent} size="small" onClick={() => onOpen(intent)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

/** What is planned for it, with a way to give that up. */
function PlanLine({
  initiative,
  snapshot: { contents, round, ledger },
  act,
}: {
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
  act: ReturnType<typeof useSeatAct>;
}) {
  const { texts } = useSeatTexts();
  const plan = readPlans(contents, round, ledger).find((one) => one.initiative.key === initiative.key);
  if (plan === undefined) return null;
  return (
    <Notice
      tone="busy"
      heading={
        plan.status === null
          ? texts.initiative.plannedUnknown(plan.found)
          : texts.initiative.planned(plan.found)
      }
    >
      {plan.reason !== '' && <p>{plan.reason}</p>}
      <Button
        size="small"
        disabledFocusable={act.stage.kind === 'busy'}
        onClick={() =>
          void act.run({ kind: 'plan', seen: initiative, planned: null, reason: null, overQuota: false })
        }
      >
        {texts.initiative.dropPlan}
      </Button>
    </Notice>
  );
}

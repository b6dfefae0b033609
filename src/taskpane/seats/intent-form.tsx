import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Round } from '../../round';
import { statusCodes } from '../../workbook';
import {
  type Ledger,
  type LedgerInitiative,
  type LedgerParticipant,
  waitingList,
} from '../../workbook/ledger';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { ActForm } from './act-form';
import { effectLines } from './effect-lines';
import { seatsFree } from './seats-free';
import type { SeatOrder } from './seat-service';
import { SittingPicker } from './sitting-picker';
import { useSeatTexts } from './texts';

/** What a person may want to do with an initiative as a whole. */
export type Intent = 'give' | 'part' | 'wait' | 'withdraw' | 'plan';

/** Asks what belongs to the intent, shows what it does to the seats, and hands the order over. */
export function IntentForm({
  intent,
  initiative,
  snapshot,
  isBusy,
  onRun,
  onCancel,
}: {
  intent: Intent;
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
  isBusy: boolean;
  onRun: (order: SeatOrder) => void;
  onCancel: () => void;
}) {
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const { ledger, round } = snapshot;
  const candidates = initiative.participants.filter(
    ({ claim }) => claim !== 'resigned' && claim !== 'unknown',
  );
  const free = seatsFree(ledger, initiative.region) + initiative.taken;
  const [sitting, setSitting] = useState<ReadonlySet<string>>(() => firstToSit(candidates, free));
  const [planned, setPlanned] = useState<string>(
    initiative.waits ? statusCodes.imported : statusCodes.waiting,
  );
  const common = { isBusy, onCancel };
  const order = { seen: initiative, overQuota: false };
  const lines = (seats: number, generalPractice: number) =>
    effectLines(
      ledger,
      { region: initiative.region, cluster: initiative.cluster, seats, generalPractice },
      texts,
    );
  const freed = lines(-initiative.taken, -initiative.generalPractice);

  switch (intent) {
    case 'give':
      return (
        <ActForm
          {...common}
          title={texts.initiative.title.give}
          lines={lines(initiative.waiting, initiative.generalPracticeWaiting)}
          submit={texts.initiative.submit.give(paneTexts.seats.count(initiative.waiting))}
          needsReason={false}
          onSubmit={(reason) => onRun({ ...order, kind: 'give', sitting: null, reason })}
        />
      );
    case 'part': {
      const more = sitting.size - initiative.taken;
      const doctors = candidates.filter(
        ({ number, sector }) => sitting.has(number) && sector === 'general-practice',
      );
      return (
        <ActForm
          {...common}
          title={texts.initiative.title.part}
          lines={lines(more, doctors.length - initiative.generalPractice)}
          submit={texts.initiative.submit.give(paneTexts.seats.count(sitting.size))}
          needsReason={false}
          isReady={sitting.size > 0}
          onSubmit={(reason) => onRun({ ...order, kind: 'give', sitting: [...sitting], reason })}
        >
          <SittingPicker
            candidates={candidates.map(({ number, name, organisation }) => ({
              id: number,
              name: name === '' ? texts.initiative.participant(number) : name,
              note: organisation,
            }))}
            chosen={sitting}
            free={free}
            disabled={isBusy}
            onChange={setSitting}
          />
        </ActForm>
      );
    }
    case 'wait':
      return (
        <ActForm
          {...common}
          title={texts.initiative.title.wait}
          lines={[texts.initiative.what.wait(placeInQueue(ledger, initiative)), ...freed]}
          submit={texts.initiative.submit.wait}
          needsReason
          onSubmit={(reason) => onRun({ ...order, kind: 'wait', reason })}
        />
      );
    case 'withdraw':
      return (
        <ActForm
          {...common}
          title={texts.initiative.title.withdraw}
          lines={
            initiative.takesSeat || initiative.waits
              ? [texts.initiative.what.withdraw, ...(initiative.taken > 0 ? freed : [])]
              : [texts.initiative.what.close]
          }
          submit={texts.initiative.submit.withdraw}
          needsReason
          onSubmit={(reason) => onRun({ ...order, kind: 'withdraw', reason })}
        />
      );
    case 'plan':
      return (
        <ActForm
          {...common}
          title={texts.initiative.title.plan}
          lines={[texts.initiative.what.plan]}
          submit={texts.initiative.submit.plan}
          needsReason={false}
          onSubmit={(reason) => onRun({ ...order, kind: 'plan', planned, reason })}
        >
          <RadioGroup
            aria-label={texts.initiative.status}
            value={planned}
            disabled={isBusy}
            onChange={(_, { value }) => setPlanned(value)}
          >
            {plannable(round, initiative.status).map(({ code, name }) => (
              <Radio key={code} value={code} label={name} />
            ))}
          </RadioGroup>
        </ActForm>
      );
  }
}

/** Statuses that an initiative can be meant to get: those that decide about its seats, and not the one it has. */
function plannable(round: Round, now: string): Round['statuses'] {
  const codes: readonly string[] = [
    statusCodes.imported,
    statusCodes.waiting,
    statusCodes.withdrawn,
    statusCodes.rejected,
  ];
  return round.statuses.filter(({ code }) => codes.includes(code) && code !== now);
}

/** Whoever sits stays, and then the form's own order. */
function firstToSit(candidates: readonly LedgerParticipant[], free: number): ReadonlySet<string> {
  const ordered = [...candidates].sort(
    (one, other) => Number(other.seat === 'taken') - Number(one.seat === 'taken'),
  );
  return new Set(ordered.slice(0, Math.max(0, free)).map(({ number }) => number));
}

/** Its place in the region's queue if it stood there as well. */
function placeInQueue(ledger: Ledger, { region, received, key }: LedgerInitiative): number {
  const moment = (iso: string | null) => (iso === null ? Infinity : Date.parse(iso));
  const earlier = waitingList(ledger, region ?? '').filter(
    (other) => other.key !== key && moment(other.received) <= moment(received),
  );
  return earlier.length + 1;
}

import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { LedgerInitiative, LedgerParticipant, SeatClaim } from '../../workbook/ledger';
import { Chip, type Tone } from '../parts/chip';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { ActForm } from './act-form';
import { effectLines } from './effect-lines';
import { ReplaceForm } from './replace-form';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { type SeatAct, useSeatAct } from './use-seat-act';

type Change = Exclude<SeatClaim, 'unknown'> | 'replace';

const tones: Readonly<Record<SeatClaim, Tone>> = {
  given: 'good',
  reserved: 'calm',
  waiting: 'busy',
  resigned: 'calm',
  unknown: 'decide',
};

/** The participants, each with its "Pladsstatus" and what can become of it. */
export function ParticipantSeats({
  initiative,
  snapshot,
}: {
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const act = useSeatAct(snapshot.round);
  return (
    <section className={mergeClasses(surface.card, surface.folds)}>
      <Disclosure label={texts.initiative.participants}>
        <ul className={surface.list}>
          {initiative.participants.map((participant) => (
            <li key={participant.number}>
              <ParticipantLine
                participant={participant}
                initiative={initiative}
                snapshot={snapshot}
                act={act}
              />
            </li>
          ))}
        </ul>
        <SeatResult act={act} />
      </Disclosure>
    </section>
  );
}

function ParticipantLine({
  participant,
  initiative,
  snapshot,
  act,
}: {
  participant: LedgerParticipant;
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
  act: SeatAct;
}) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const [change, setChange] = useState<Change | null>(null);
  const { number, name, claim, seat } = participant;
  const shown = seat === 'waiting' ? 'waiting' : claim;
  const who = name === '' ? texts.initiative.participant(number) : name;
  const choices = initiative.takesSeat || initiative.waits ? changesOf(initiative, claim) : [];
  const label = (
    <span className={surface.row}>
      <span>{who}</span>
      <Chip tone={tones[shown]}>{texts.initiative.claim[shown]}</Chip>
    </span>
  );
  if (choices.length === 0) return label;
  return (
    <Disclosure label={label} quiet>
      {change === null ? (
        <div className={surface.row}>
          {choices.map((choice) => (
            <Button
              key={choice}
              size="small"
              disabledFocusable={act.stage.kind === 'busy'}
              onClick={() => {
                act.clear();
                setChange(choice);
              }}
            >
              {choice === 'replace' ? texts.initiative.replace : texts.initiative.change[choice]}
            </Button>
          ))}
        </div>
      ) : (
        <ChangeForm
          change={change}
          participant={participant}
          initiative={initiative}
          snapshot={snapshot}
          act={act}
          onDone={() => setChange(null)}
        />
      )}
    </Disclosure>
  );
}

function ChangeForm({
  change,
  participant,
  initiative,
  snapshot,
  act,
  onDone,
}: {
  change: Change;
  participant: LedgerParticipant;
  initiative: LedgerInitiative;
  snapshot: WorkbookSnapshot;
  act: SeatAct;
  onDone: () => void;
}) {
  const { texts } = useSeatTexts();
  const { number, name, seat, sector } = participant;
  const isBusy = act.stage.kind === 'busy';
  const seen = initiative;
  if (change === 'replace') {
    return (
      <ReplaceForm
        sectors={snapshot.round.sectors}
        isBusy={isBusy}
        onCancel={onDone}
        onSubmit={(by, reason) =>
          void act
            .run({ kind: 'replace', seen, participant: number, by, reason, overQuota: false })
            .then(onDone)
        }
      />
    );
  }
  const sits = initiative.takesSeat && (change === 'given' || change === 'reserved');
  const seats = Number(sits) - Number(seat === 'taken');
  return (
    <ActForm
      title={`${texts.initiative.change[change]}: ${name === '' ? texts.initiative.participant(number) : name}`}
      lines={effectLines(
        snapshot.ledger,
        {
          region: initiative.region,
          cluster: initiative.cluster,
          seats,
          generalPractice: sector === 'general-practice' ? seats : 0,
        },
        texts,
      )}
      submit={texts.initiative.change[change]}
      needsReason={change === 'resigned' || change === 'waiting'}
      isBusy={isBusy}
      onCancel={onDone}
      onSubmit={(reason) =>
        void act
          .run({ kind: 'seat', seen, participant: number, claim: change, reason, overQuota: false })
          .then(onDone)
      }
    />
  );
}

/** What can become of a seat: anything but what it is. In an initiative that waits as a whole nobody is seated alone. */
function changesOf({ waits }: LedgerInitiative, claim: SeatClaim): readonly Change[] {
  const changes: readonly Change[] = waits
    ? ['resigned', 'replace']
    : ['given', 'reserved', 'waiting', 'resigned', 'replace'];
  return changes.filter((change) => change !== claim && (change !== 'replace' || claim !== 'resigned'));
}

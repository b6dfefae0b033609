import { Button, mergeClasses } from '@fluentui/react-components';
import type { ProposedSeats, RedistributionProposal } from '../../workbook/ledger';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';
import { useSeatTexts } from './texts';
import type { SeatAct } from './use-seat-act';

/** Free seats for those who wait, in the order of the queue. Nobody gets one before a person says so. */
export function QueueProposals({
  proposal: { seats },
  act,
}: {
  proposal: RedistributionProposal;
  act: SeatAct;
}) {
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const surface = useSurface();
  if (seats.length === 0) return null;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{texts.redistribution.queue}</h2>
      <p className={surface.quiet}>{texts.redistribution.queueHint}</p>
      {seats.map(({ initiative, seats: count }) => (
        <div key={initiative.key} className={surface.tight}>
          <p className={surface.text}>{initiative.title}</p>
          <Button
            style={{ alignSelf: 'flex-start' }}
            disabledFocusable={act.stage.kind === 'busy'}
            onClick={() =>
              void act.run({
                kind: 'give',
                seen: initiative,
                sitting: count === initiative.waiting ? null : firstOnes({ initiative, seats: count }),
                reason: texts.redistribution.queueReason,
                overQuota: false,
              })
            }
          >
            {count === initiative.waiting
              ? texts.redistribution.give(paneTexts.seats.count(count), initiative.number)
              : texts.redistribution.givePart(count, initiative.waiting, initiative.number)}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** Those who sit and the first of those who wait, in the form's own order. */
function firstOnes({ initiative: { participants }, seats }: ProposedSeats): readonly string[] {
  const sitting = participants.filter(({ seat }) => seat === 'taken');
  const waiting = participants.filter(({ seat }) => seat === 'waiting').slice(0, seats);
  return [...sitting, ...waiting].map(({ number }) => number);
}

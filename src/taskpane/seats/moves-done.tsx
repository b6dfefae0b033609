import { Button, mergeClasses } from '@fluentui/react-components';
import { clusterByCode } from '../../round';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { useSeatTexts } from './texts';
import type { SeatAct } from './use-seat-act';

/** The moves made in a region, the newest first, each with its reason and its undo. */
export function MovesDone({
  snapshot: { ledger, round },
  region,
  act,
}: {
  snapshot: WorkbookSnapshot;
  region: string;
  act: SeatAct;
}) {
  const { texts: paneTexts } = useTexts();
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const moves = ledger.redistributions.filter((move) => move.region === region).toReversed();
  const name = (code: string) => clusterByCode(round, code)?.name ?? code;
  if (moves.length === 0) return null;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{texts.redistribution.moved}</h2>
      <ul className={mergeClasses(surface.list, surface.stack)}>
        {moves.map(({ actionId, seats, from, to, reason, by, undone, row }) => {
          const line = texts.redistribution.movedLine(paneTexts.seats.count(seats), name(from), name(to));
          return (
            <li key={row} className={surface.tight}>
              <span>{line}</span>
              <span className={surface.quiet}>{[reason, by].filter((part) => part !== '').join(' · ')}</span>
              <div className={surface.row}>
                {undone && <Chip tone="calm">{texts.redistribution.undone}</Chip>}
                {/* A row that a person typed has no action to undo; its own cell "Fortrudt" does it. */}
                {!undone && actionId !== '' && (
                  <Button
                    size="small"
                    aria-label={texts.initiative.undoThis(line)}
                    disabledFocusable={act.stage.kind === 'busy'}
                    onClick={() => void act.run({ kind: 'undo', actionId, reason: null, overQuota: false })}
                  >
                    {texts.undo}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

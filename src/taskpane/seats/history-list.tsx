import { type HistoryLine, historyOf } from '../../workbook';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { LogLines } from './log-lines';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { useSeatAct } from './use-seat-act';

/** What was done to an initiative, the newest first, each with a way to undo it. */
export default function HistoryList({
  initiativeKey,
  snapshot,
}: {
  initiativeKey: string;
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const act = useSeatAct(snapshot.round);
  return (
    <div className={surface.stack}>
      <SeatResult act={act} />
      <LogLines
        snapshot={snapshot}
        act={act}
        linesOf={(entries) => historyOf(entries, initiativeKey).toReversed()}
        canBeUndone={canBeUndone}
        empty={texts.initiative.historyEmpty}
      />
    </div>
  );
}

/** Replies and follow-up have their own ways back; lines that people wrote have none. */
function canBeUndone({ isUndoing, isUndone, isReversible }: HistoryLine): boolean {
  return isReversible && !isUndoing && !isUndone;
}

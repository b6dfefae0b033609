import { Button } from '@fluentui/react-components';
import { type HistoryLine, historyOf, historySentence } from '../../workbook';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { SeatResult } from './seat-result';
import { useSeatTexts } from './texts';
import { useLog } from './use-log';
import { useSeatAct } from './use-seat-act';

/** What was done to an initiative, the newest first, each with a way to undo it. */
export default function HistoryList({
  initiativeKey,
  snapshot,
}: {
  initiativeKey: string;
  snapshot: WorkbookSnapshot;
}) {
  const { language, texts } = useSeatTexts();
  const surface = useSurface();
  const reading = useLog(snapshot);
  const act = useSeatAct(snapshot.round);
  if (reading === null) return <p className={surface.quiet}>{texts.initiative.historyLoading}</p>;
  if (reading.kind !== 'log') {
    return (
      <Notice tone="bad" heading={reading.trouble[language].message}>
        <p>{reading.trouble[language].fix}</p>
      </Notice>
    );
  }
  const lines = historyOf(reading.entries, initiativeKey).toReversed();
  return (
    <div className={surface.stack}>
      <SeatResult act={act} />
      {lines.length === 0 && <p className={surface.quiet}>{texts.initiative.historyEmpty}</p>}
      <ol className={surface.list} reversed>
        {lines.map((line) => {
          const sentence = historySentence(line, snapshot.round.timeZone, language);
          return (
            <li key={line.actionId} style={{ paddingBottom: 8 }}>
              <p className={surface.text}>{sentence}</p>
              {canBeUndone(line) && (
                <Button
                  size="small"
                  style={{ marginTop: 4 }}
                  aria-label={texts.initiative.undoThis(sentence)}
                  disabledFocusable={act.stage.kind === 'busy'}
                  onClick={() =>
                    void act.run({
                      kind: 'undo',
                      actionId: line.actionId,
                      reason: null,
                      overQuota: false,
                    })
                  }
                >
                  {texts.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Replies and follow-up have their own ways back; lines that people wrote have none. */
function canBeUndone({ isUndoing, isUndone, isReversible }: HistoryLine): boolean {
  return isReversible && !isUndoing && !isUndone;
}

import { Button, mergeClasses } from '@fluentui/react-components';
import { type HistoryLine, historySentence, type LogEntry } from '../../workbook';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useSeatTexts } from './texts';
import { useLog } from './use-log';
import type { SeatAct } from './use-seat-act';

/** Some of the log's actions, each as a sentence with a way to undo it where it has one. */
export function LogLines({
  snapshot,
  act,
  linesOf,
  canBeUndone = () => true,
  empty,
}: {
  snapshot: WorkbookSnapshot;
  act: SeatAct;
  /** Which actions, in which order. */
  linesOf: (entries: readonly LogEntry[]) => readonly HistoryLine[];
  canBeUndone?: (line: HistoryLine) => boolean;
  /** Said where there are none. */
  empty: string;
}) {
  const { language, texts } = useSeatTexts();
  const surface = useSurface();
  const reading = useLog(snapshot);
  if (reading === null) return <p className={surface.quiet}>{texts.initiative.historyLoading}</p>;
  if (reading.kind !== 'log') {
    return (
      <Notice tone="bad" heading={reading.trouble[language].message}>
        <p>{reading.trouble[language].fix}</p>
      </Notice>
    );
  }
  const lines = linesOf(reading.entries);
  if (lines.length === 0) return <p className={surface.quiet}>{empty}</p>;
  return (
    <ul className={mergeClasses(surface.list, surface.stack)}>
      {lines.map((line) => {
        const sentence = historySentence(line, snapshot.round.timeZone, language);
        return (
          <li key={line.actionId} className={surface.tight}>
            <p className={surface.text}>{sentence}</p>
            {canBeUndone(line) && (
              <div>
                <Button
                  size="small"
                  aria-label={texts.initiative.undoThis(sentence)}
                  disabledFocusable={act.stage.kind === 'busy'}
                  onClick={() =>
                    void act.run({ kind: 'undo', actionId: line.actionId, reason: null, overQuota: false })
                  }
                >
                  {texts.undo}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

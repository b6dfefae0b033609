import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { actionsSetAside, type HistoryLine, historySentence } from '../../workbook';
import { countSetAside } from '../../workbook/ledger';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { SeatAct } from '../seats/use-seat-act';
import { useSeatTexts } from '../seats/texts';
import { useLog } from '../seats/use-log';
import type { WorkbookSnapshot } from '../services';
import { useRepairTexts } from './texts';

/** Rows that people have set aside, by the log's own sentences, each action with its undo. Nothing where there are none. */
export function RowsSetAside({ snapshot, act }: { snapshot: WorkbookSnapshot; act: SeatAct }) {
  const { texts } = useRepairTexts();
  const [isOpen, setIsOpen] = useState(false);
  const count = countSetAside(snapshot.contents);
  if (count === 0) return null;
  return (
    <Disclosure quiet label={texts.set(count)} open={isOpen} onToggle={setIsOpen}>
      {isOpen && <Lines snapshot={snapshot} act={act} />}
    </Disclosure>
  );
}

function Lines({ snapshot, act }: { snapshot: WorkbookSnapshot; act: SeatAct }) {
  const { language, texts } = useRepairTexts();
  const { texts: seatTexts } = useSeatTexts();
  const surface = useSurface();
  const reading = useLog(snapshot);

  if (reading === null) return <p className={surface.quiet}>{texts.loading}</p>;
  if (reading.kind !== 'log') {
    return (
      <Notice tone="bad" heading={reading.trouble[language].message}>
        <p>{reading.trouble[language].fix}</p>
      </Notice>
    );
  }
  const lines = actionsSetAside(reading.entries);
  if (lines.length === 0) return <p className={surface.quiet}>{texts.noLines}</p>;
  const sentence = (line: HistoryLine) => historySentence(line, snapshot.round.timeZone, language);
  return (
    <ul className={mergeClasses(surface.list, surface.stack)}>
      {lines.map((line) => (
        <li key={line.actionId} className={surface.tight}>
          <p className={surface.text}>{sentence(line)}</p>
          <div>
            <Button
              size="small"
              aria-label={seatTexts.initiative.undoThis(sentence(line))}
              disabledFocusable={act.stage.kind === 'busy'}
              onClick={() =>
                void act.run({ kind: 'undo', actionId: line.actionId, reason: null, overQuota: false })
              }
            >
              {seatTexts.undo}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

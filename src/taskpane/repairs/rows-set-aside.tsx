import { useState } from 'react';
import { actionsSetAside } from '../../workbook';
import { countSetAside } from '../../workbook/ledger';
import { Disclosure } from '../parts/disclosure';
import { LogLines } from '../seats/log-lines';
import type { SeatAct } from '../seats/use-seat-act';
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
      {isOpen && <LogLines snapshot={snapshot} act={act} linesOf={actionsSetAside} empty={texts.noLines} />}
    </Disclosure>
  );
}

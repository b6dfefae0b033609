import { mergeClasses } from '@fluentui/react-components';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { SeatResult } from '../seats/seat-result';
import { useSeatAct } from '../seats/use-seat-act';
import type { WorkbookSnapshot } from '../services';
import { RowsSetAside } from './rows-set-aside';
import { useRepairTexts } from './texts';
import { TroubleItem } from './trouble-item';

/** Rows of the workbook that a person must look at, each with its place and what can be done. Nothing is repaired by itself. */
export function TroubleList({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { texts } = useRepairTexts();
  const surface = useSurface();
  const act = useSeatAct(snapshot.round);
  const { troubles } = snapshot.ledger;
  return (
    <>
      <SeatResult act={act} />
      {troubles.length > 0 && (
        <Notice tone="decide">
          <Disclosure label={texts.heading(troubles.length)}>
            <ul className={mergeClasses(surface.list, surface.stack)}>
              {troubles.map((trouble) => (
                <TroubleItem
                  key={`${trouble.table}/${trouble.row}/${trouble.kind}`}
                  trouble={trouble}
                  snapshot={snapshot}
                  act={act}
                />
              ))}
            </ul>
          </Disclosure>
        </Notice>
      )}
      <RowsSetAside snapshot={snapshot} act={act} />
    </>
  );
}

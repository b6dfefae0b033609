import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  isOfUncountedRows,
  type LedgerTrouble,
  markHeading,
  troubleText,
  uncountedRows,
} from '../../workbook/ledger';
import { useSurface } from '../parts/surface';
import type { SeatAct } from '../seats/use-seat-act';
import type { WorkbookSnapshot } from '../services';
import { useRepairTexts } from './texts';

/** One thing to look at. Rows that count for nothing can be set aside, once the person has read what that does. */
export function TroubleItem({
  trouble,
  snapshot,
  act,
}: {
  trouble: LedgerTrouble;
  snapshot: WorkbookSnapshot;
  act: SeatAct;
}) {
  const { language, texts } = useRepairTexts();
  const surface = useSurface();
  const [isAsking, setIsAsking] = useState(false);
  const { message, fix } = troubleText(trouble, language);
  const isBusy = act.stage.kind === 'busy';
  return (
    <li className={surface.tight}>
      <p className={surface.text}>{message}</p>
      <p className={surface.quiet}>{fix}</p>
      {isOfUncountedRows(trouble) && !isAsking && (
        <div>
          <Button size="small" aria-label={texts.offerFor(message)} onClick={() => setIsAsking(true)}>
            {texts.offer}
          </Button>
        </div>
      )}
      {isOfUncountedRows(trouble) && isAsking && (
        <Asking
          count={uncountedRows(snapshot.contents, trouble).length}
          trouble={trouble}
          isBusy={isBusy}
          onConfirm={() => void act.run({ kind: 'set-aside', trouble, reason: null, overQuota: false })}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function Asking({
  count,
  trouble,
  isBusy,
  onConfirm,
  onCancel,
}: {
  count: number;
  trouble: LedgerTrouble;
  isBusy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { texts } = useRepairTexts();
  const surface = useSurface();
  return (
    <>
      <p className={surface.text} role="status">
        {texts.consequence(count, trouble.table, markHeading(trouble))} {texts.safe}
      </p>
      <div className={surface.row}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} autoFocus onClick={onConfirm}>
          {isBusy ? texts.working : texts.confirm(count)}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}

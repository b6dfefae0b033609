import { useMemo } from 'react';
import { Drafts, type DraftsWish } from '../drafts';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import { planDesk } from './plan-letters';
import { useSeatTexts } from './texts';

/** The replies to plans that were carried out, as drafts one by one; nothing is sent by itself. */
export function PlanReplies({
  wish,
  snapshot,
  onClose,
}: {
  wish: Extract<DraftsWish, { kind: 'resume' }>;
  snapshot: WorkbookSnapshot;
  onClose: () => void;
}) {
  const { pane, services } = usePane();
  const { texts } = useSeatTexts();
  const { keys } = wish.queue;
  const desk = useMemo(
    () => planDesk(keys, snapshot, texts.plans.untitled, services, () => void pane.reloadWorkbook()),
    [keys, snapshot, texts, services, pane],
  );
  return <Drafts desk={desk} wish={wish} snapshot={snapshot} onClose={onClose} />;
}

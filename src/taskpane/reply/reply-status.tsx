import { lazy, Suspense } from 'react';
import type { Checked } from '../../check';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import { subjectOfReply } from '../state/reply-desk';
import { stageOf } from './use-suggested-reply';

// Most mails are read without ever being answered.
const ReplyOutcome = lazy(() => import('./reply-outcome'));

/** How far the reply came, from this pane or by the workbook; the place is always there for screen readers. */
export function ReplyStatus({ checked, snapshot }: { checked: Checked | null; snapshot: WorkbookSnapshot }) {
  const { state } = usePane();
  const about = subjectOfReply(state.source, checked);
  const reply = state.replies.get(about);
  const isTold = (reply !== undefined && reply.kind !== 'opening') || stageOf(checked, snapshot) !== null;
  return (
    <div role="status">
      {isTold && (
        <Suspense fallback={null}>
          <ReplyOutcome about={about} checked={checked} snapshot={snapshot} />
        </Suspense>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { ChooseDrafts } from './choose-drafts';
import type { DraftDesk } from './desk';
import { DraftList } from './draft-list';
import { storeQueue, stepped, type DraftQueue } from './draft-queue';

export type DraftsWish =
  /** `ticked` are those to begin with, by key; null for all whom the text fits. */
  | { readonly kind: 'choose'; readonly ticked: ReadonlySet<string> | null }
  | { readonly kind: 'resume'; readonly queue: DraftQueue };

/** The same reply for many: which text and to whom, then the drafts one by one; stopped and gone on with later. */
export function Drafts({
  desk,
  wish,
  snapshot,
  onClose,
}: {
  desk: DraftDesk;
  wish: DraftsWish;
  snapshot: WorkbookSnapshot;
  onClose: () => void;
}) {
  const surface = useSurface();
  const [queue, setQueue] = useState(wish.kind === 'resume' ? wish.queue : null);
  const { kind } = desk;
  useEffect(() => {
    if (queue !== null) storeQueue(kind, queue);
  }, [kind, queue]);
  return (
    <section className={surface.stack}>
      {queue === null ? (
        <ChooseDrafts
          desk={desk}
          ticked={wish.kind === 'choose' ? wish.ticked : null}
          snapshot={snapshot}
          onStart={setQueue}
          onClose={onClose}
        />
      ) : (
        <DraftList
          desk={desk}
          queue={queue}
          mailbox={snapshot.round.mailbox}
          onStep={(...step) => setQueue((before) => (before === null ? null : stepped(before, ...step)))}
          onStop={onClose}
          onClose={() => {
            storeQueue(kind, null);
            onClose();
          }}
        />
      )}
    </section>
  );
}

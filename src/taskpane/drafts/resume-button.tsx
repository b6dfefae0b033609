import { Button } from '@fluentui/react-components';
import type { DraftDesk } from './desk';
import { leftIn, storedQueue } from './draft-queue';
import type { DraftsWish } from './drafts';
import { useDraftTexts } from './texts';

/** The way back to drafts that were left, also after the pane has been closed; nothing where none are. */
export function ResumeButton({
  kind,
  onResume,
}: {
  kind: DraftDesk['kind'];
  onResume: (wish: DraftsWish) => void;
}) {
  const { texts } = useDraftTexts();
  const queue = storedQueue(kind);
  const left = queue === null ? 0 : leftIn(queue).length;
  if (queue === null || left === 0) return null;
  return <Button onClick={() => onResume({ kind: 'resume', queue })}>{texts.resume(left)}</Button>;
}

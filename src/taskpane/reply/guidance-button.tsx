import { Button } from '@fluentui/react-components';
import type { Checked } from '../../check';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { useSuggestedReply } from './use-suggested-reply';

/** Answers a mail whose form is missing or cannot be read; absent where no reply fits, as beside a picture in a signature. */
export function GuidanceButton({
  checked,
  snapshot,
}: {
  checked: Checked | null;
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useTexts();
  const { open, isOpening, wasOpened } = useSuggestedReply(checked, snapshot);
  if (open === null) return null;
  const label = wasOpened ? texts.reply.again : texts.action.replyWithGuidance;
  return (
    <Button appearance={wasOpened ? 'secondary' : 'primary'} disabledFocusable={isOpening} onClick={open}>
      {isOpening ? texts.action.openingReply : label}
    </Button>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';
import { TroubleLine } from '../parts/trouble-line';
import type { Trouble } from '../services';
import { useReplyTexts } from './texts';

/** The person's own word that a reply was sent which awaits no answer; those that do have theirs in `ReturnLine`. */
export function SentButton({ about }: { about: string }) {
  const { pane } = usePane();
  const { texts } = useReplyTexts();
  const [isWorking, setIsWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const mark = async () => {
    if (isWorking) return;
    setIsWorking(true);
    setTrouble(await pane.markReplySent(about));
    setIsWorking(false);
  };

  return (
    <>
      <Button size="small" disabledFocusable={isWorking} onClick={() => void mark()}>
        {texts.markSent}
      </Button>
      {trouble !== null && <TroubleLine trouble={trouble} urgent />}
    </>
  );
}

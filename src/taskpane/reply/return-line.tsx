import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dayInWords } from '../../round';
import type { Receipt } from '../../workbook';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { Trouble } from '../services';
import { useReplyTexts } from './texts';

/** What the workbook says of a form that an answer is awaited to, and what can be done with it. */
export function ReturnLine({ receipt, stage }: { receipt: Receipt; stage: 'opened' | 'sent' }) {
  const { pane } = usePane();
  const { language, texts } = useReplyTexts();
  const surface = useSurface();
  const [isWorking, setIsWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const step = async (write: (key: string) => Promise<Trouble | null>) => {
    if (isWorking) return;
    setIsWorking(true);
    setTrouble(await write(receipt.key));
    setIsWorking(false);
  };

  const day = receipt.replyBy === null ? null : dayInWords(receipt.replyBy, language);
  return (
    <>
      <p>{texts.state(receipt.state, day)}</p>
      <div className={surface.row}>
        {stage === 'opened' && (
          <Button size="small" disabledFocusable={isWorking} onClick={() => void step(pane.markSent)}>
            {texts.markSent}
          </Button>
        )}
        <Button size="small" disabledFocusable={isWorking} onClick={() => void step(pane.undoReturn)}>
          {texts.undoReturn}
        </Button>
      </div>
      {isWorking && <p>{texts.working}</p>}
      {trouble !== null && <TroubleLine trouble={trouble} urgent />}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Receipt } from '../../workbook';
import { copyPlain } from '../browser/clipboard';
import { seenMail } from '../browser/seen-mails';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { RowButton } from './row-button';
import { useOverviewTexts } from './texts';

type Way = 'resting' | 'asked' | 'search';

/**
 * A form that waits, and the way to its mail: Outlook opens it where this browser has seen it, and tells nobody whether it
 * did; what to search for stands there in any case.
 */
export function FormMail({ receipt, title, note }: { receipt: Receipt; title: string; note: string }) {
  const { services } = usePane();
  const { texts } = useOverviewTexts();
  const surface = useSurface();
  const [way, setWay] = useState<Way>('resting');
  const [isCopied, setIsCopied] = useState(false);
  const { subject, sender, file, mailId } = receipt;
  const wanted = subject === '' ? file : subject;

  const open = () => {
    const itemId = mailId === '' ? null : seenMail(mailId);
    setWay(itemId !== null && services.mailbox.openMail(itemId) ? 'asked' : 'search');
  };
  return (
    <>
      <RowButton onClick={open}>
        <span className={surface.text}>{title}</span>
        <br />
        <span className={surface.quiet}>{note}</span>
      </RowButton>
      <div role="status" className={surface.tight}>
        {way !== 'resting' && (
          <>
            <p className={surface.text}>{way === 'asked' ? texts.mail.asked : texts.mail.notSeen}</p>
            <p className={surface.text}>{texts.mail.search(wanted, sender)}</p>
            <Button
              size="small"
              style={{ alignSelf: 'flex-start' }}
              onClick={() => void copyPlain(wanted).then(setIsCopied)}
            >
              {isCopied ? texts.mail.copied : texts.mail.copy}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

import { useEffect } from 'react';
import { Notice } from '../parts/notice';
import { useBatchTexts } from './texts';
import { rememberUnopened } from './unopened-mails';

/** Over the first of several mails, in a pane that Outlook opened anew for it: why the table is gone, and what to do instead. */
export default function Interrupted({ count }: { count: number }) {
  const { texts } = useBatchTexts();
  const { heading, pin, without } = texts.interrupted;
  // Said once: the next mail would only repeat it.
  useEffect(() => rememberUnopened([]), []);
  return (
    <div role="status" style={{ padding: '8px 12px' }}>
      <Notice tone="advice" heading={heading(count)}>
        <p>{pin}</p>
        <p>{without}</p>
      </Notice>
    </div>
  );
}

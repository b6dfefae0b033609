import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../check';
import { copyRich, downloadText } from '../browser/clipboard';
import { usePane } from '../pane-context';
import { ReplyProblems } from './reply-problems';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { subjectOfReply } from '../state/pane';
import { useTexts } from '../texts';

/** How far the reply came. An open draft is never called sent; where Outlook could not open one, it can be copied. */
export function ReplyStatus({ checked, mailbox }: { checked: Checked | null; mailbox: string }) {
  const { state } = usePane();
  const { texts } = useTexts();
  const reply = state.replies.get(subjectOfReply(state.source, checked));
  return <div role="status">{content()}</div>;

  function content() {
    if (reply === undefined || reply.kind === 'opening') return null;
    if (reply.kind === 'blocked') {
      return (
        <Notice tone="bad" urgent heading={texts.reply.blocked}>
          <ReplyProblems problems={reply.problems} />
        </Notice>
      );
    }
    if (reply.how.kind === 'copy') return <CopyInstead html={reply.draft.html} text={reply.draft.text} />;
    return (
      <Notice tone="advice" heading={reply.how.way === 'reply' ? texts.reply.opened : texts.reply.openedNew}>
        <p>{texts.reply.checkSender(mailbox)}</p>
        {reply.how.unconfirmed === true && <p>{texts.reply.unconfirmed}</p>}
      </Notice>
    );
  }
}

function CopyInstead({ html, text }: { html: string; text: string }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Notice tone="decide" heading={texts.reply.copyHeading}>
      <p>{texts.reply.copyHint}</p>
      <div className={surface.row}>
        <Button size="small" onClick={() => void copyRich(html, text).then(setCopied)}>
          {texts.reply.copy}
        </Button>
        <Button size="small" onClick={() => downloadText(texts.reply.fileName, html)}>
          {texts.reply.download}
        </Button>
      </div>
      {copied !== null && <p>{copied ? texts.reply.copied : texts.reply.copyFailed}</p>}
    </Notice>
  );
}

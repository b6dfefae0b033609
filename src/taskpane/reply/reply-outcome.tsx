import { Button } from '@fluentui/react-components';
import type { Checked } from '../../check';
import { receiptTime } from '../model/moments';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import type { ReplyState } from '../state/pane-state';
import { useTexts } from '../texts';
import { CopyButtons, CopyInstead } from './copy-instead';
import { DraftFiles, DraftRecipients } from './opened-draft';
import { ReplyProblems } from './reply-problems';
import { ReturnLine } from './return-line';
import { SentButton } from './sent-button';
import { useReplyTexts } from './texts';
import { stageOf } from './use-suggested-reply';

type Opened = Extract<ReplyState, { kind: 'opened' }>;

/** How far the reply came. An open draft is never called sent; where Outlook could not open one, it can be copied. */
export default function ReplyOutcome({
  about,
  checked,
  snapshot,
}: {
  about: string;
  checked: Checked | null;
  snapshot: WorkbookSnapshot;
}) {
  const { state, pane, services } = usePane();
  const onCopied = () => void pane.replyCopied(about);
  const { texts } = useReplyTexts();
  const { language, texts: paneTexts } = useTexts();
  const reply = state.replies.get(about);
  const stage = stageOf(checked, snapshot);
  const receipt = stage === null ? undefined : snapshot.receipts.find(({ key }) => key === checked?.key);

  if (reply?.kind === 'blocked') {
    return (
      <Notice tone="bad" urgent heading={texts.blocked}>
        <ReplyProblems problems={reply.problems} />
      </Notice>
    );
  }
  const opened = reply?.kind === 'opened' ? reply : null;
  if (opened?.how.kind === 'copy' && stage !== 'sent') {
    return (
      <CopyInstead draft={opened.draft} onCopied={onCopied}>
        <DraftFiles {...opened} />
        <Books about={about} opened={opened} />
        {receipt !== undefined && <ReturnLine receipt={receipt} stage="opened" />}
      </CopyInstead>
    );
  }
  const when =
    receipt === undefined
      ? ''
      : receiptTime(receipt.handledAt, services.now(), snapshot.round.timeZone, language, paneTexts);
  const isSaid = opened?.books.kind === 'sent';
  const heading = () => {
    if (isSaid) return texts.saidSent;
    if (receipt !== undefined && stage === 'sent') return texts.markedSent(when, receipt.handledBy);
    if (opened?.how.kind === 'shown') return opened.how.way === 'reply' ? texts.opened : texts.openedNew;
    return texts.openedBy(when, receipt?.handledBy ?? '');
  };
  return (
    <Notice tone={stage === 'sent' || isSaid ? 'good' : 'advice'} heading={heading()}>
      {opened !== null && stage !== 'sent' && !isSaid && (
        <>
          <p>{texts.checkSender(snapshot.round.mailbox)}</p>
          {opened.how.kind === 'shown' && opened.how.unconfirmed === true && (
            <>
              <p>{texts.unconfirmed}</p>
              <CopyButtons draft={opened.draft} onCopied={onCopied} />
            </>
          )}
          <DraftFiles {...opened} />
          <DraftRecipients {...opened} />
        </>
      )}
      {opened !== null && <Books about={about} opened={opened} />}
      {opened?.books.kind === 'kept' && stage === null && <SentButton about={about} />}
      {receipt !== undefined && stage !== null && <ReturnLine receipt={receipt} stage={stage} />}
    </Notice>
  );
}

/** Whether the workbook has taken the line about the reply. */
function Books({ about, opened }: { about: string; opened: Opened }) {
  const { pane } = usePane();
  const { language, texts } = useReplyTexts();
  const surface = useSurface();
  const { books } = opened;
  if (books.kind === 'writing') return <p>{texts.keeping}</p>;
  if (books.kind !== 'failed') return null;
  const { message, fix } = books.trouble[language];
  return (
    <div role="alert" className={surface.tight}>
      <p>
        <strong>{texts.keptFailed}.</strong> {message} {fix}
      </p>
      <Button size="small" onClick={() => void pane.keepReplyAgain(about)}>
        {texts.keepAgain}
      </Button>
    </div>
  );
}

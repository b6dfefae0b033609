import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../check';
import { copyPlain } from '../browser/clipboard';
import { downloadBytes } from '../browser/download';
import { receiptTime } from '../model/moments';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import type { ReplyState } from '../state/pane-state';
import { useTexts } from '../texts';
import { CopyButtons, CopyInstead } from './copy-instead';
import { ReplyProblems } from './reply-problems';
import { ReturnLine } from './return-line';
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
  const { state, services } = usePane();
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
      <CopyInstead draft={opened.draft} about={about}>
        <Files opened={opened} />
        <Books about={about} opened={opened} />
        {receipt !== undefined && <ReturnLine receipt={receipt} stage="opened" />}
      </CopyInstead>
    );
  }
  const when =
    receipt === undefined
      ? ''
      : receiptTime(receipt.handledAt, services.now(), snapshot.round.timeZone, language, paneTexts);
  const heading = () => {
    if (receipt !== undefined && stage === 'sent') return texts.markedSent(when, receipt.handledBy);
    if (opened?.how.kind === 'shown') return opened.how.way === 'reply' ? texts.opened : texts.openedNew;
    return texts.openedBy(when, receipt?.handledBy ?? '');
  };
  return (
    <Notice tone={stage === 'sent' ? 'good' : 'advice'} heading={heading()}>
      {opened !== null && stage !== 'sent' && (
        <>
          <p>{texts.checkSender(snapshot.round.mailbox)}</p>
          {opened.how.kind === 'shown' && opened.how.unconfirmed === true && (
            <>
              <p>{texts.unconfirmed}</p>
              <CopyButtons draft={opened.draft} about={about} />
            </>
          )}
          <Files opened={opened} />
          <Recipients opened={opened} />
        </>
      )}
      {opened !== null && <Books about={about} opened={opened} />}
      {receipt !== undefined && stage !== null && <ReturnLine receipt={receipt} stage={stage} />}
    </Notice>
  );
}

/** What became of the file that was to go along. */
function Files({ opened }: { opened: Opened }) {
  const { texts } = useReplyTexts();
  const [downloaded, setDownloaded] = useState<string | null>(null);
  const [file] = opened.draft.attachments;
  if (file === undefined) return null;
  if (opened.how.kind === 'shown' && opened.how.attached) return <p>{texts.attached(file.name)}</p>;
  return (
    <>
      <p>{downloaded === null ? texts.attachSelf(file.name) : texts.downloaded(downloaded)}</p>
      <Button size="small" onClick={() => setDownloaded(downloadBytes(file.name, file.bytes))}>
        {texts.downloadFile}
      </Button>
    </>
  );
}

/** A reply form takes no recipients, so who was to have a copy is for the person to write. */
function Recipients({ opened }: { opened: Opened }) {
  const { texts } = useReplyTexts();
  const { cc } = opened.draft;
  if (cc.length === 0 || (opened.how.kind === 'shown' && opened.how.way === 'new-message')) return null;
  return (
    <>
      <p>{texts.ccSelf(cc.join('; '))}</p>
      <Button size="small" onClick={() => void copyPlain(cc.join('; '))}>
        {texts.copyAddress}
      </Button>
    </>
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

import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReplyDraft } from '../../outlook';
import { copyRich, downloadText } from '../browser/clipboard';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { useReplyTexts } from './texts';

/** The reply to be copied or downloaded, where Outlook opens no window for it. */
export function CopyInstead({
  draft,
  about,
  children,
}: {
  draft: ReplyDraft;
  about: string;
  children: ReactNode;
}) {
  const { texts } = useReplyTexts();
  return (
    <Notice tone="decide" heading={texts.copyHeading}>
      <p>{texts.copyHint}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        {texts.to}: {draft.to.join('; ') || texts.nobody}
        {draft.cc.length > 0 && ` · ${texts.cc}: ${draft.cc.join('; ')}`}
      </p>
      <CopyButtons draft={draft} about={about} />
      {children}
    </Notice>
  );
}

/** Copies the reply with its formatting, or saves it as a file, and says whether it went well. */
export function CopyButtons({
  draft,
  about,
}: {
  draft: ReplyDraft;
  /** What the reply is about; the workbook is told once the text has been copied. */
  about: string;
}) {
  const { pane } = usePane();
  const { texts } = useReplyTexts();
  const surface = useSurface();
  const [copied, setCopied] = useState<boolean | null>(null);

  const copy = async () => {
    const isCopied = await copyRich(draft.html, draft.text);
    setCopied(isCopied);
    if (isCopied) await pane.replyCopied(about);
  };
  const download = () => {
    downloadText(texts.fileName, draft.html);
    void pane.replyCopied(about);
  };

  return (
    <>
      <div className={surface.row}>
        <Button size="small" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button size="small" onClick={download}>
          {texts.download}
        </Button>
      </div>
      {copied !== null && <p>{copied ? texts.copied : texts.copyFailed}</p>}
    </>
  );
}

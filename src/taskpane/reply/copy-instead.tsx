import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReplyDraft } from '../../outlook';
import { copyRich, downloadText } from '../browser/clipboard';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { useReplyTexts } from './texts';

/** The reply to be copied or downloaded, where Outlook opens no window for it. */
export function CopyInstead({
  draft,
  onCopied,
  children,
}: {
  draft: ReplyDraft;
  onCopied: () => void;
  children?: ReactNode;
}) {
  const { texts } = useReplyTexts();
  return (
    <Notice tone="decide" heading={texts.copyHeading}>
      <p>{texts.copyHint}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        {texts.to}: {draft.to.join('; ') || texts.nobody}
        {draft.cc.length > 0 && ` · ${texts.cc}: ${draft.cc.join('; ')}`}
      </p>
      <CopyButtons draft={draft} onCopied={onCopied} />
      {children}
    </Notice>
  );
}

/** Copies the reply with its formatting, or saves it as a file, and says whether it went well. */
export function CopyButtons({
  draft,
  onCopied,
}: {
  draft: ReplyDraft;
  /** The text has been copied or downloaded, and the workbook is to be told. */
  onCopied: () => void;
}) {
  const { texts } = useReplyTexts();
  const surface = useSurface();
  const [copied, setCopied] = useState<boolean | null>(null);

  const copy = async () => {
    const isCopied = await copyRich(draft.html, draft.text);
    setCopied(isCopied);
    if (isCopied) onCopied();
  };
  const download = () => {
    downloadText(texts.fileName, draft.html);
    onCopied();
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

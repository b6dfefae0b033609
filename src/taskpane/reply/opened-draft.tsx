import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReplyDraft, ReplyOpened } from '../../outlook';
import { copyPlain } from '../browser/clipboard';
import { downloadBytes } from '../browser/download';
import { useReplyTexts } from './texts';

interface Opened {
  readonly draft: ReplyDraft;
  readonly how: ReplyOpened;
}

/** What became of the file that was to go along. */
export function DraftFiles({ draft, how }: Opened) {
  const { texts } = useReplyTexts();
  const [downloaded, setDownloaded] = useState<string | null>(null);
  const [file] = draft.attachments;
  if (file === undefined) return null;
  if (how.kind === 'shown' && how.attached) return <p>{texts.attached(file.name)}</p>;
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
export function DraftRecipients({ draft: { cc }, how }: Opened) {
  const { texts } = useReplyTexts();
  if (cc.length === 0 || (how.kind === 'shown' && how.way === 'new-message')) return null;
  return (
    <>
      <p>{texts.ccSelf(cc.join('; '))}</p>
      <Button size="small" onClick={() => void copyPlain(cc.join('; '))}>
        {texts.copyAddress}
      </Button>
    </>
  );
}

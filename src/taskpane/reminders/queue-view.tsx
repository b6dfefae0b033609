import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReplyDraft, ReplyOpened } from '../../outlook';
import { copyRich } from '../browser/clipboard';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { ReplyPreview } from '../reply/reply-preview';
import { ReplyProblems } from '../reply/reply-problems';
import type { ComposedReply, Reminded, Trouble, WorkbookSnapshot } from '../services';
import { copyOnly } from '../state/failures';
import { useReminderTexts } from './texts';

/** One draft of the queue: how it will look, and the way into Outlook. */
export function QueueView({
  whom,
  name,
  at,
  of,
  snapshot,
  onNext,
  onStop,
}: {
  whom: Reminded;
  name: string;
  /** From 1. */
  at: number;
  of: number;
  snapshot: WorkbookSnapshot;
  onNext: () => void;
  onStop: () => void;
}) {
  const { services } = usePane();
  const { language, texts } = useReminderTexts();
  const surface = useSurface();
  const heading = useRef<HTMLHeadingElement>(null);
  const [composed, setComposed] = useState<ComposedReply | null>(null);
  const [how, setHow] = useState<ReplyOpened | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    // Those who get it are Danish, whatever language the secretariat has its Outlook in.
    void services.reminders.compose(whom, snapshot, 'da').then((reply) => {
      if (isCurrent) setComposed(reply);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, whom, snapshot]);

  const keep = async () => setTrouble(await services.reminders.kept(whom, snapshot));
  const open = async (draft: ReplyDraft) => {
    const opened = await services.mailbox.openNewMail(draft).catch(() => copyOnly('failed'));
    setHow(opened);
    if (opened.kind === 'shown') await keep();
  };
  const copy = async (draft: ReplyDraft) => {
    if (!(await copyRich(draft.html, draft.text))) return;
    setIsCopied(true);
    await keep();
  };

  return (
    <section className={surface.stack}>
      <h1 ref={heading} tabIndex={0} className={surface.title} style={{ outline: 'none' }}>
        {texts.queue.heading(at, of)}: {name}
      </h1>
      {composed?.kind === 'blocked' && (
        <Notice tone="bad" urgent heading={texts.queue.blocked}>
          <ReplyProblems problems={composed.problems} />
        </Notice>
      )}
      {composed?.kind === 'draft' && (
        <>
          <ReplyPreview draft={composed.draft} isAnswer={false} heading="h2" />
          <div role="status" className={surface.stack}>
            {how?.kind === 'shown' && <Notice tone="advice" heading={texts.queue.opened} />}
            {how?.kind === 'copy' && (
              <Notice tone="decide" heading={texts.queue.copy}>
                <Button size="small" onClick={() => void copy(composed.draft)}>
                  {texts.queue.copyText}
                </Button>
                {isCopied && <p>{texts.queue.copied}</p>}
              </Notice>
            )}
            {trouble !== null && (
              <Notice tone="bad" heading={texts.queue.keptFailed}>
                <p>
                  {trouble[language].message} {trouble[language].fix}
                </p>
              </Notice>
            )}
          </div>
          <PrimaryButton busy={null} isDone={how !== null} onClick={() => void open(composed.draft)}>
            {how === null ? texts.queue.open : texts.queue.again}
          </PrimaryButton>
        </>
      )}
      <div className={surface.row}>
        <Button appearance={how === null ? 'secondary' : 'primary'} onClick={onNext}>
          {how === null ? texts.queue.skip : texts.queue.next}
        </Button>
        <Button appearance="subtle" onClick={onStop}>
          {texts.queue.stop}
        </Button>
      </div>
    </section>
  );
}

import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReplyOpened } from '../../outlook';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { PrimaryButton } from '../mail/primary-button';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { CopyInstead } from '../reply/copy-instead';
import { DraftFiles, DraftRecipients } from '../reply/opened-draft';
import { ReplyPreview } from '../reply/reply-preview';
import { ReplyProblems } from '../reply/reply-problems';
import { useReplyTexts } from '../reply/texts';
import type { ComposedReply, ReplyTemplateChoice, Trouble } from '../services';
import type { Addressee, DraftDesk, ReadyDraft } from './desk';
import type { DraftQueue, DraftStep } from './draft-queue';
import { choiceFor } from './judge';
import { useDraftTexts } from './texts';

type Made =
  | { readonly kind: 'ready'; readonly choice: ReplyTemplateChoice; readonly ready: ReadyDraft }
  | Extract<ComposedReply, { kind: 'blocked' }>
  | { readonly kind: 'no-template' };

/** One draft of the queue: how it will look, and the way into Outlook. */
export function DraftView({
  desk,
  addressee: { key, name },
  queue,
  mailbox,
  onStep,
  onNext,
}: {
  desk: DraftDesk;
  addressee: Addressee;
  queue: DraftQueue;
  mailbox: string;
  onStep: (step: DraftStep, template: string) => void;
  onNext: () => void;
}) {
  const { language: ownLanguage, texts } = useDraftTexts();
  const { texts: replyTexts } = useReplyTexts();
  const surface = useSurface();
  const { template, language } = queue;
  const [made, setMade] = useState<Made | null>(null);
  const [opened, setOpened] = useState<ReplyOpened | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isOpening, setIsOpening] = useState(false);

  useEffect(() => {
    // Once it is open in Outlook, what was opened is what is told of.
    if (opened !== null || isOpening) return undefined;
    let isCurrent = true;
    void make(desk, key, template, language).then((result) => {
      if (isCurrent) setMade(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, key, template, language, opened, isOpening]);

  const open = async (choice: ReplyTemplateChoice, ready: ReadyDraft) => {
    if (isOpening) return;
    setIsOpening(true);
    const how = await desk.open(key, ready);
    setOpened(how);
    if (how.kind === 'shown') await keep(choice, ready, 'draft');
    setIsOpening(false);
  };
  const keep = async (choice: ReplyTemplateChoice, ready: ReadyDraft, by: 'draft' | 'copy') => {
    // The pane may be closed before the workbook has answered.
    onStep('opened', choice.code);
    setTrouble(await desk.kept(key, choice, ready, language, by));
  };
  const wasOpened = opened !== null;

  return (
    <>
      <ArrivingHeading>
        {texts.at(queue.keys.indexOf(key) + 1, queue.keys.length)}: {name}
      </ArrivingHeading>
      {made === null && <ReadingSkeleton label={texts.making} />}
      {made?.kind === 'no-template' && <Notice tone="bad" heading={texts.noTemplate} />}
      {made?.kind === 'blocked' && (
        <Notice tone="bad" urgent heading={texts.blocked}>
          <ReplyProblems problems={made.problems} />
        </Notice>
      )}
      {made?.kind === 'ready' && (
        <>
          <p className={surface.quiet}>{made.choice.name}</p>
          <ReplyPreview draft={made.ready.draft} isAnswer={desk.isReply} heading="h2" />
          <div role="status" className={surface.stack}>
            {opened?.kind === 'shown' && (
              <Notice tone="advice" heading={texts.opened}>
                <p>{replyTexts.checkSender(mailbox)}</p>
                {opened.unconfirmed === true && <p>{replyTexts.unconfirmed}</p>}
                <DraftFiles draft={made.ready.draft} how={opened} />
                <DraftRecipients draft={made.ready.draft} how={opened} />
              </Notice>
            )}
            {(opened?.kind === 'copy' || (opened?.kind === 'shown' && opened.unconfirmed)) && (
              <CopyInstead
                draft={made.ready.draft}
                onCopied={() => void keep(made.choice, made.ready, 'copy')}
              >
                {opened.kind === 'copy' && <DraftFiles draft={made.ready.draft} how={opened} />}
              </CopyInstead>
            )}
            {trouble !== null && (
              <Notice tone="bad" heading={texts.keptFailed}>
                <p>
                  {trouble[ownLanguage].message} {trouble[ownLanguage].fix}
                </p>
              </Notice>
            )}
          </div>
          <PrimaryButton
            busy={isOpening ? texts.opening : null}
            isDone={wasOpened}
            onClick={() => void open(made.choice, made.ready)}
          >
            {wasOpened ? texts.again : texts.open}
          </PrimaryButton>
        </>
      )}
      <Button
        appearance={wasOpened ? 'primary' : 'secondary'}
        style={{ alignSelf: 'flex-start' }}
        disabledFocusable={isOpening}
        onClick={onNext}
      >
        {wasOpened ? texts.next : texts.skip}
      </Button>
    </>
  );
}

async function make(
  desk: DraftDesk,
  key: string,
  template: string | null,
  language: DraftQueue['language'],
): Promise<Made> {
  const choice = await choiceFor(desk, key, template, language);
  if (choice === undefined) return { kind: 'no-template' };
  const composed = await desk.compose(key, choice, language);
  return composed.kind === 'blocked' ? composed : { kind: 'ready', choice, ready: composed };
}

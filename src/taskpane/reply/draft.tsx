import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { PrimaryButton } from '../mail/primary-button';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { ComposedReply, ReplyTemplateChoice, WorkbookSnapshot } from '../services';
import { replyOrder, subjectOfReply, type ReplyWish } from '../state/reply-desk';
import { useTexts } from '../texts';
import { findingsOf } from './finding-boxes';
import { ReplyPreview } from './reply-preview';
import { ReplyProblems } from './reply-problems';
import { ReplyStatus } from './reply-status';
import { useReplyTexts } from './texts';
import { WordingEditor } from './wording-editor';

/** The reply as it will look, its words to be changed, what blocks it, and the way into Outlook. */
export function Draft({
  snapshot,
  choice,
  wish,
  onAttach,
  onWording,
}: {
  snapshot: WorkbookSnapshot;
  choice: ReplyTemplateChoice;
  wish: ReplyWish;
  onAttach: (attachCopy: boolean) => void;
  onWording: (wording: ReplyWish['wording']) => void;
}) {
  const { state, pane, services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { texts } = useReplyTexts();
  const surface = useSurface();
  const [composed, setComposed] = useState<ComposedReply | null>(null);
  const { source, files, bodyToken } = state;
  const order = useMemo(
    () => replyOrder(wish, snapshot, { source, files, bodyToken }),
    [wish, snapshot, source, files, bodyToken],
  );

  useEffect(() => {
    let isCurrent = true;
    void services.reply.compose(order).then((reply) => {
      if (isCurrent) setComposed(reply);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, order]);

  const isOpening = state.replies.get(subjectOfReply(state.source, wish.checked))?.kind === 'opening';
  const { attach } = texts;
  const copy = composed?.kind === 'draft' ? composed.copy : null;
  const attachLabel = () => {
    if (wish.findings.length === 0) return attach.nothing;
    return copy?.kind === 'list' ? attach.list : attach.annotated(wish.findings.length);
  };

  return (
    <>
      {wish.copyToCluster && composed?.kind === 'draft' && composed.draft.cc.length === 0 && (
        <p role="status" className={surface.quiet}>
          {texts.noContact}
        </p>
      )}
      {order.handedIn !== null && findingsOf(wish.checked).length > 0 && (
        <div>
          <Checkbox
            checked={wish.attachCopy && wish.findings.length > 0}
            disabled={wish.findings.length === 0}
            onChange={(_, { checked: isOn }) => onAttach(isOn === true)}
            label={attachLabel()}
          />
          {wish.findings.length === 0 && <p className={surface.quiet}>{attach.nothingHint}</p>}
        </div>
      )}
      <WordingEditor choice={choice} order={order} onChange={onWording} />
      {composed === null && <ReadingSkeleton label={texts.previewLoading} />}
      {composed?.kind === 'blocked' && (
        <Notice tone="bad" urgent heading={texts.blocked}>
          <ReplyProblems problems={composed.problems} />
        </Notice>
      )}
      {composed?.kind === 'draft' && (
        <>
          <ReplyPreview draft={composed.draft} isAnswer={order.mail !== null} />
          <ReplyStatus checked={wish.checked} snapshot={snapshot} />
          <PrimaryButton
            onClick={() => void pane.openReply(wish)}
            busy={isOpening ? paneTexts.action.openingReply : null}
          >
            {texts.open}
          </PrimaryButton>
          <div className={surface.tight}>
            <Button
              size="small"
              disabledFocusable={isOpening}
              onClick={() => void pane.openReply(wish, 'new-mail')}
            >
              {texts.openNew}
            </Button>
            <p className={surface.quiet}>{texts.openNewHint}</p>
          </div>
        </>
      )}
    </>
  );
}

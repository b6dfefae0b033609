import { useEffect, useState } from 'react';
import type { Checked } from '../../check';
import type { Finding } from '../../review';
import { replyStage } from '../../workbook';
import { usePane } from '../pane-context';
import type { ReplyTemplateChoice, WorkbookSnapshot } from '../services';
import { subjectOfReply } from '../state/reply-desk';

export interface SuggestedReply {
  /** Composes and opens the reply that fits best; null where none fits. */
  readonly open: (() => void) | null;
  readonly isOpening: boolean;
  readonly wasOpened: boolean;
}

/** The reply that fits best, in one step; the composer is for those who want to change it first. */
export function useSuggestedReply(checked: Checked | null, snapshot: WorkbookSnapshot): SuggestedReply {
  const { state, pane, services } = usePane();
  const [template, setTemplate] = useState<ReplyTemplateChoice | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void services.reply.offered(checked, snapshot, 'da').then((choices) => {
      if (isCurrent) setTemplate(choices.find(({ isSuggested }) => isSuggested) ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, checked, snapshot]);

  const reply = state.replies.get(subjectOfReply(state.source, checked));
  return {
    open:
      template === null
        ? null
        : () =>
            void pane.openReply({
              template: template.code,
              checked,
              findings: suggestedFindings(checked),
              // The senders are Danish, whatever language the secretariat has its Outlook in.
              language: 'da',
              copyToCluster: false,
              replyBy: null,
              wording: null,
              attachCopy: template.withCopy,
            }),
    isOpening: reply?.kind === 'opening',
    wasOpened: reply?.kind === 'opened' || stageOf(checked, snapshot) !== null,
  };
}

/** How far an earlier reply to the form came, by the workbook; null where none awaits an answer. */
export function stageOf(checked: Checked | null, snapshot: WorkbookSnapshot): ReturnType<typeof replyStage> {
  const receipt = snapshot.receipts.find(({ key }) => key === checked?.key);
  return receipt === undefined ? null : replyStage(receipt.remark);
}

/** What a reply takes along unless the person says otherwise: what must be corrected, else what is to be decided. */
export function suggestedFindings(checked: Checked | null): readonly Finding[] {
  if (checked?.outcome.kind !== 'form') return [];
  const { findings } = checked.outcome.review;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : findings.filter(({ severity }) => severity === 'decision');
}

import { useEffect, useState } from 'react';
import type { Checked } from '../../check';
import type { Finding } from '../../review';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import { subjectOfReply } from '../state/pane';

export interface SuggestedReply {
  /** Composes and opens the reply that fits best; null where none fits. */
  readonly open: (() => void) | null;
  readonly isOpening: boolean;
  readonly wasOpened: boolean;
}

/** The reply that fits best, in one step; the composer is for those who want to change it first. */
export function useSuggestedReply(checked: Checked | null, snapshot: WorkbookSnapshot): SuggestedReply {
  const { state, pane, services } = usePane();
  const [template, setTemplate] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void services.reply.offered(checked, snapshot, 'da').then((choices) => {
      if (isCurrent) setTemplate(choices.find(({ isSuggested }) => isSuggested)?.code ?? null);
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
              template,
              checked,
              findings: suggestedFindings(checked),
              // The senders are Danish, whatever language the secretariat has its Outlook in.
              language: 'da',
              copyToCluster: false,
            }),
    isOpening: reply?.kind === 'opening',
    wasOpened: reply?.kind === 'opened',
  };
}

/** What a reply takes along unless the person says otherwise: what must be corrected, else what is to be decided. */
export function suggestedFindings(checked: Checked | null): readonly Finding[] {
  if (checked?.outcome.kind !== 'form') return [];
  const { findings } = checked.outcome.review;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : findings.filter(({ severity }) => severity === 'decision');
}

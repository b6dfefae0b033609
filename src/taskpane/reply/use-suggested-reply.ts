import type { Checked } from '../../check';
import type { Finding } from '../../review';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import { subjectOfReply } from '../state/pane';
import { useTexts } from '../texts';

/** Opens the reply that fits best, in one step; the composer is for those who want to change it first. */
export function useSuggestedReply(
  checked: Checked | null,
  snapshot: WorkbookSnapshot,
): { readonly open: () => void; readonly isOpening: boolean; readonly wasOpened: boolean } {
  const { state, pane, services } = usePane();
  const { language } = useTexts();
  const open = async () => {
    const [template] = await services.reply.offered(checked, snapshot, language);
    if (template === undefined) return;
    await pane.openReply({
      template: template.code,
      checked,
      findings: suggestedFindings(checked),
      language: 'da',
    });
  };
  const reply = state.replies.get(subjectOfReply(state.source, checked));
  return {
    open: () => void open(),
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

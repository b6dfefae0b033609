import { useState } from 'react';
import type { CheckedForm } from '../../desk';
import { usePane } from '../pane-context';
import type { Trouble } from '../services';

/**
 * Imports a form again that needs nobody's decision: what of it stands in the workbook is kept, and what is not there is
 * written. `trouble` is why the last attempt did not go through.
 */
export function useImportAgain(): {
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
  readonly importAgain: (form: CheckedForm) => Promise<void>;
} {
  const { state, pane, services } = usePane();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const importAgain = async (form: CheckedForm): Promise<void> => {
    const { workbook, source } = state;
    if (workbook === null) return;
    setBusy(true);
    setTrouble(null);
    const mail = source.kind === 'mail' ? source.mail : null;
    const outcome = await services.importer.importForm({ form, mail, round: workbook.round, reason: null });
    if (outcome.kind === 'refused' || outcome.kind === 'unknown') setTrouble(outcome.trouble);
    await services.outbox.check();
    await pane.reloadWorkbook();
    setBusy(false);
  };
  return { isBusy, trouble, importAgain };
}

import { Button } from '@fluentui/react-components';
import type { OutlookFailure } from '../../outlook';
import { statusByCode } from '../../round';
import { usePane } from '../pane-context';
import type { Mark } from '../state/pane-state';
import { useTexts, type Texts } from '../texts';

/** The mark on the mail beside the workbook's truth: how setting it went, and a way to set it again. */
export function MarkLine({ formKey, mark }: { formKey: string; mark: Mark }) {
  const { state, pane } = usePane();
  const { texts } = useTexts();
  const { source, workbook, categories } = state;
  if (source.kind !== 'mail' || workbook === null) return null;

  const restore = (
    <Button size="small" onClick={() => void pane.restoreMark(formKey)}>
      {texts.receipt.restoreMark}
    </Button>
  );
  if (mark.kind === 'pending') return <p>{texts.receipt.marking}</p>;
  if (mark.kind === 'set') return <p>{texts.receipt.marked}</p>;
  if (mark.kind === 'failed') {
    return (
      <>
        <p>{failureText(mark.failure, mark.category, texts)}</p>
        {mark.failure !== 'category-missing' && restore}
      </>
    );
  }

  const row = workbook.ledger.initiatives.find(({ key }) => key === formKey);
  const category = row === undefined ? undefined : statusByCode(workbook.round, row.status)?.category;
  if (category === undefined || categories === null || categories.includes(category)) return null;
  return (
    <>
      <p>{texts.receipt.markMissing(category)}</p>
      {restore}
    </>
  );
}

function failureText(failure: OutlookFailure, category: string, texts: Texts): string {
  if (failure === 'category-missing') return texts.receipt.markNoCategory(category);
  return failure === 'selection-moved'
    ? texts.receipt.markMoved(category)
    : texts.receipt.markFailed(category);
}

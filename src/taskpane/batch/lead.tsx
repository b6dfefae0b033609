import { ProgressBar } from '@fluentui/react-components';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import type { BatchRow, BatchState } from './batch-state';
import { nextStep, type NextStep } from './one-by-one';
import { useBatchTexts, type BatchTexts } from './texts';

/** Which mail to select next, for what, and how far the person is with opening them one by one. */
export function Lead({
  state,
  rows,
  snapshot,
}: {
  state: BatchState;
  rows: readonly BatchRow[];
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useBatchTexts();
  const surface = useSurface();
  const total = state.mails.length;
  const step = nextStep(state.mails, rows, snapshot);
  return (
    <div className={surface.tight}>
      <p role="status" className={surface.text}>
        {wordsOf(step, total, texts)}
      </p>
      {step.kind === 'open' && <ProgressBar value={step.number - 1} max={total} aria-hidden />}
    </div>
  );
}

function wordsOf(step: NextStep, total: number, texts: BatchTexts): string {
  const { steps, noSubject } = texts;
  switch (step.kind) {
    case 'open':
      return steps.open(step.number, total, step.mail.subject || noSubject);
    case 'import':
      return steps.import(total);
    case 'return':
    case 'mark':
      return steps[step.kind](step.left, step.mail.subject || noSubject);
    case 'done':
      return steps.done(total);
  }
}

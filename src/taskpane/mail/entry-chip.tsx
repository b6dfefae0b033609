import type { Ledger } from '../../workbook/ledger';
import { standing, type Entry } from '../model/entries';
import { ofSeverity } from '../model/findings';
import { Chip } from '../parts/chip';
import { useTexts } from '../texts';

/** The state of one file in a word: on its way, ready, faulty, imported. */
export function EntryChip({ entry, ledger }: { entry: Entry; ledger: Ledger | null }) {
  const { texts } = useTexts();
  const { stage } = entry.file;
  if (stage.kind === 'failed') return <Chip tone="bad">{texts.stage.failed}</Chip>;
  if (stage.kind !== 'read') return <Chip tone="busy">{texts.stage[stage.kind]}</Chip>;
  if (entry.checked === null) return <Chip tone="calm">{texts.chip.notAForm}</Chip>;

  const { outcome, key } = entry.checked;
  if (outcome.kind === 'not-a-form') return <Chip tone="calm">{texts.chip.notAForm}</Chip>;
  if (outcome.kind === 'unreadable') return <Chip tone="bad">{texts.chip.unreadable}</Chip>;

  const row = ledger === null ? null : standing(ledger, key);
  if (row !== null) {
    return <Chip tone="good">{row.takesSeat ? texts.chip.imported : texts.chip.waitingList}</Chip>;
  }
  switch (outcome.review.verdict) {
    case 'ready':
      return <Chip tone="good">{texts.chip.ready}</Chip>;
    case 'decision':
      return <Chip tone="decide">{texts.chip.decision}</Chip>;
    case 'return':
      return <Chip tone="bad">{texts.chip.errors(ofSeverity(outcome.review.findings, 'error').length)}</Chip>;
  }
}

import { mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../round';
import { Disclosure } from '../parts/disclosure';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import type { BatchRow, BatchState, Ending } from './batch-state';
import { nameOf, whySkipped } from './row-words';
import { useBatchTexts, type BatchTexts } from './texts';

/** A longer list is folded, so that the table below it can be found. */
const mostShown = 10;

/** What an import of several forms came to: what went in under which number, what was left out and why. */
export function BatchResult({
  rows,
  state,
  snapshot,
}: {
  rows: readonly BatchRow[];
  state: BatchState;
  snapshot: WorkbookSnapshot;
}) {
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useBatchTexts();
  const surface = useSurface();
  const imported = rows.flatMap((row) => {
    const ending = state.endings.get(row.id);
    return ending?.kind === 'imported' ? [{ row, ending }] : [];
  });
  const skipped = rows.flatMap((row) => {
    const why = whySkipped(row, state.endings.get(row.id), snapshot, language, texts, paneTexts);
    return why === null ? [] : [{ row, why }];
  });
  const remarks = markRemarks(state, texts);
  const heading = texts.result.heading(imported.length, skipped.length);
  return (
    <Notice tone={imported.length === 0 ? 'advice' : 'good'} heading={heading}>
      {imported.length > 0 && (
        <ResultList
          label={texts.result.imported}
          lines={imported.map(({ row, ending }) => ({
            id: row.id,
            text: importedLine(row, ending, language),
          }))}
        />
      )}
      {skipped.length > 0 && (
        <ResultList
          label={texts.result.skipped}
          lines={skipped.map(({ row, why }) => ({ id: row.id, text: `${nameOf(row)}: ${why}` }))}
        />
      )}
      {remarks.map((remark) => (
        <p key={remark} className={surface.text}>
          {remark}
        </p>
      ))}
    </Notice>
  );
}

function ResultList({
  label,
  lines,
}: {
  label: string;
  lines: readonly { readonly id: string; readonly text: string }[];
}) {
  const surface = useSurface();
  const list = (
    <ul className={mergeClasses(surface.list, surface.tight)}>
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
  if (lines.length > mostShown) return <Disclosure label={`${label} (${lines.length})`}>{list}</Disclosure>;
  return (
    <div className={surface.tight}>
      <h2 className={surface.heading}>{label}</h2>
      {list}
    </div>
  );
}

function importedLine(
  row: BatchRow,
  { number, remark }: Extract<Ending, { kind: 'imported' }>,
  language: Language,
): string {
  const name = `${number} · ${nameOf(row)}`;
  if (remark === null) return name;
  const { message, fix } = remark[language];
  return [`${name}.`, message, fix].filter((sentence) => sentence !== '').join(' ');
}

/** Each mark that could not be set, once: a category that is missing is missing for all. */
function markRemarks({ mails }: BatchState, texts: BatchTexts): readonly string[] {
  const remarks = mails.flatMap(({ mark }) => {
    if (mark?.kind !== 'failed') return [];
    return mark.failure === 'category-missing'
      ? [texts.result.markMissing(mark.category)]
      : [texts.result.markFailed(mark.category)];
  });
  return [...new Set(remarks)];
}

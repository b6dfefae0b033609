import { troubleText, type LedgerTrouble } from '../../workbook/ledger';
import { Notice } from '../parts/notice';
import { Disclosure } from '../parts/disclosure';
import { useSurface } from '../parts/surface';
import { useOverviewTexts } from './texts';

/** Rows of the workbook that a person must look at, each with its place. Nothing is repaired by itself. */
export function Troubles({ troubles }: { troubles: readonly LedgerTrouble[] }) {
  const { language, texts } = useOverviewTexts();
  const surface = useSurface();
  if (troubles.length === 0) return null;
  return (
    <Notice tone="decide">
      <Disclosure label={texts.troubles(troubles.length)}>
        <ul className={surface.list}>
          {troubles.map((trouble) => {
            const { message, fix } = troubleText(trouble, language);
            return (
              <li key={`${trouble.table}/${trouble.row}/${trouble.kind}`}>
                <p>{message}</p>
                <p className={surface.quiet}>{fix}</p>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </Notice>
  );
}

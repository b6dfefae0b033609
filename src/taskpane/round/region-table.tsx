import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Round } from '../../round';
import { useSurface } from '../parts/surface';
import { sentences } from './draft-field';
import type { DraftProblems, RegionDraft, RoundDraft } from './round-draft';
import { useRoundTexts } from './texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th': {
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
      paddingInlineEnd: '4px',
      verticalAlign: 'middle',
    },
    '& td': { padding: '2px', verticalAlign: 'middle' },
    '& caption': { textAlign: 'start', paddingBottom: '4px', fontWeight: tokens.fontWeightSemibold },
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { width: '22%' },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const columns = ['seats', 'generalPracticeMinimum', 'generalPracticeMaximum'] as const;
const groupId = 'new-round-regions-problem';
const hintId = 'new-round-regions-hint';

/** Seats per region with the limits for general practice, as a table to type in. */
export function RegionTable({
  regions,
  draft,
  problems,
  onChange,
}: {
  regions: Round['regions'];
  draft: RoundDraft['regions'];
  problems: DraftProblems;
  onChange: (regions: RoundDraft['regions']) => void;
}) {
  const { texts } = useRoundTexts();
  const styles = useStyles();
  const surface = useSurface();
  const ofGroup = problems.get('regions') ?? [];
  const labels: Readonly<Record<keyof RegionDraft, (region: string) => string>> = {
    seats: (region) => texts.newRound.inRegion(texts.newRound.regionSeats, region),
    generalPracticeMinimum: texts.newRound.minimumInRegion,
    generalPracticeMaximum: texts.newRound.maximumInRegion,
  };
  return (
    <div className={surface.tight}>
      <table className={styles.table}>
        <caption>{texts.newRound.table}</caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{texts.newRound.region}</th>
            <th scope="col" className={styles.number}>
              {texts.newRound.regionSeats}
            </th>
            <th scope="col" className={styles.number}>
              {texts.newRound.minimum}
            </th>
            <th scope="col" className={styles.number}>
              {texts.newRound.maximum}
            </th>
          </tr>
        </thead>
        {regions.map(({ code, name }) => {
          const values = draft[code];
          if (values === undefined) return null;
          const wrong = columns.filter((column) => problems.has(`region/${code}/${column}`));
          const problemId = `new-round-region-${code}`;
          return (
            <tbody key={code}>
              <tr>
                <th scope="row">{name}</th>
                {columns.map((column) => {
                  const isWrong = wrong.includes(column);
                  const described = [isWrong && problemId, ofGroup.length > 0 && groupId, hintId];
                  return (
                    <td key={column}>
                      <Input
                        className={styles.input}
                        inputMode="numeric"
                        autoComplete="off"
                        aria-label={labels[column](name)}
                        aria-invalid={isWrong || (column === 'seats' && ofGroup.length > 0)}
                        aria-describedby={described.filter((id) => id !== false).join(' ')}
                        value={values[column]}
                        onChange={(_, { value }) =>
                          onChange({ ...draft, [code]: { ...values, [column]: value } })
                        }
                      />
                    </td>
                  );
                })}
              </tr>
              {wrong.length > 0 && (
                <tr>
                  <td colSpan={4}>
                    <p id={problemId} lang="da" className={mergeClasses(surface.quiet, styles.problem)}>
                      {sentences(wrong.flatMap((column) => problems.get(`region/${code}/${column}`) ?? []))}
                    </p>
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      {ofGroup.length > 0 && (
        <p id={groupId} lang="da" className={mergeClasses(surface.quiet, styles.problem)}>
          {sentences(ofGroup)}
        </p>
      )}
      <p id={hintId} className={surface.quiet}>
        {texts.newRound.tableHint}
      </p>
    </div>
  );
}

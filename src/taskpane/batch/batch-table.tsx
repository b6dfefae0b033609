import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { clusterByCode } from '../../round';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { formOf, type BatchRow, type Ending } from './batch-state';
import { chipOf, nameOf } from './row-words';
import { useBatchTexts } from './texts';

/** From this width of the pane cluster, participants and state have columns of their own; else they stand by the name. */
const wide = '@media (min-width: 600px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  head: {
    textAlign: 'start',
    padding: '6px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: '8px',
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  state: { textAlign: 'end', whiteSpace: 'nowrap' },
  stateBelow: { paddingTop: '4px' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  onlyWide: { display: 'none', [wide]: { display: 'table-cell' } },
  onlyNarrow: { [wide]: { display: 'none' } },
});

/** A line for each form of the selected mails, and for what gave none. */
export function BatchTable({
  rows,
  endings,
  snapshot,
}: {
  rows: readonly BatchRow[];
  endings: ReadonlyMap<string, Ending>;
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { columns } = texts;
  return (
    <table className={styles.table}>
      <caption className={surface.hidden}>{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {columns.form}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.onlyWide)}>
            {columns.cluster}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number, styles.onlyWide)}>
            {columns.participants}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.state, styles.onlyWide)}>
            {columns.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} ending={endings.get(row.id)} snapshot={snapshot} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  row,
  ending,
  snapshot,
}: {
  row: BatchRow;
  ending: Ending | undefined;
  snapshot: WorkbookSnapshot;
}) {
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  const nomination = formOf(row)?.outcome.nomination;
  const code = nomination?.cluster.code ?? null;
  const cluster = code === null ? undefined : clusterByCode(snapshot.round, code)?.name;
  const name = nameOf(row);
  const subject = row.subject === '' ? texts.noSubject : row.subject;
  const chip = chipOf(row, ending, snapshot, texts);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <span className={surface.strong}>{name === '' ? texts.noSubject : name}</span>
        {cluster !== undefined && <div className={styles.onlyNarrow}>{cluster}</div>}
        {name !== subject && <div className={surface.quiet}>{texts.inMail(subject)}</div>}
        <div className={mergeClasses(styles.stateBelow, styles.onlyNarrow)}>
          <Chip tone={chip.tone}>{chip.text}</Chip>
        </div>
      </th>
      <td className={mergeClasses(styles.cell, styles.onlyWide)}>{cluster}</td>
      <td className={mergeClasses(styles.cell, styles.number, styles.onlyWide)}>
        {nomination?.participants.length}
      </td>
      <td className={mergeClasses(styles.cell, styles.state, styles.onlyWide)}>
        <Chip tone={chip.tone}>{chip.text}</Chip>
      </td>
    </tr>
  );
}

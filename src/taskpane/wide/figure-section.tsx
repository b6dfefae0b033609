import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSurface } from '../parts/surface';
import { useWideTexts } from './texts';

const useStyles = makeStyles({
  section: {
    breakInside: 'avoid',
    marginBottom: '12px',
    // On paper a long table goes on overleaf, and the drawing stays whole.
    '@media print': { border: 'none', padding: 0, breakInside: 'auto', '& h2': { breakAfter: 'avoid' } },
  },
  chart: { breakInside: 'avoid', '@media print': { maxWidth: '150mm' } },
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '2px 4px',
      hyphens: 'auto',
      overflowWrap: 'anywhere',
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& tr': { breakInside: 'avoid' },
    '& th:first-child, & td:first-child': { paddingLeft: 0 },
    '& [data-number]': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
});

export type Figure = string | number;

/** One set of figures: drawn, and as a table below. */
export function FigureSection({
  heading,
  chart,
  columns,
  rows,
}: {
  heading: string;
  chart: ReactNode;
  columns: readonly string[];
  rows: readonly (readonly Figure[])[];
}) {
  const { texts } = useWideTexts();
  const styles = useStyles();
  const surface = useSurface();
  const id = useId();
  return (
    <section className={mergeClasses(surface.card, surface.stack, styles.section)} aria-labelledby={id}>
      <h2 id={id} className={surface.heading}>
        {heading}
      </h2>
      {rows.length === 0 ? (
        <p className={surface.quiet}>{texts.nothing}</p>
      ) : (
        <>
          <div className={styles.chart}>{chart}</div>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <caption className={surface.hidden}>{`${heading}: ${texts.table}`}</caption>
              <thead>
                <tr>
                  {columns.map((column, index) => (
                    <th
                      key={column}
                      scope="col"
                      data-number={typeof rows[0]?.[index] === 'number' || undefined}
                    >
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={index}>
                    {row.map((figure, column) => (
                      <td key={column} data-number={typeof figure === 'number' || undefined}>
                        {figure}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

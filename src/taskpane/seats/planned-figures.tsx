import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ledger, Seats } from '../../workbook/ledger';
import { useSurface } from '../parts/surface';
import { useSeatTexts } from './texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { textAlign: 'end', fontWeight: tokens.fontWeightRegular },
    '& th:first-child': { textAlign: 'start' },
    '& td': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
    '& th, & td': { padding: '2px 4px' },
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The seats now and once the plans are carried out, for the regions that they touch and in all. */
export function PlannedFigures({ now, after }: { now: Ledger; after: Ledger }) {
  const { texts } = useSeatTexts();
  const styles = useStyles();
  const surface = useSurface();
  const regions = now.regions.flatMap((region) => {
    const then = after.regions.find(({ code }) => code === region.code);
    const isTouched = then?.taken !== region.taken || then.waiting !== region.waiting;
    return then === undefined || !isTouched ? [] : [{ name: region.name, now: region, after: then }];
  });
  const lines: readonly { name: string; now: Seats; after: Seats }[] = [
    ...regions,
    { name: texts.plans.all, now: now.total, after: after.total },
  ];
  const heads = texts.plans.table;
  return (
    <section className={surface.card}>
      <table className={styles.table}>
        <caption>{texts.plans.figures}</caption>
        <thead className={surface.quiet}>
          <tr>
            {[heads.place, heads.now, heads.after, heads.quota, heads.waiting].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, now: before, after: then }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before.taken}</td>
              <td className={mergeClasses(then.free < 0 && styles.over)}>{then.taken}</td>
              <td>{before.quota}</td>
              <td>{then.waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { scaleBand, scaleLinear } from 'd3-scale';
import { Drawing, usePlace } from './drawing';
import { useChart } from './use-chart';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

const height = 200;
const left = 28;
const bottom = 22;
/** What a name under the columns takes, and a figure over one, in pixels. */
const labelWidth = 44;
const figureWidth = 14;

/** Standing columns over an axis with whole numbers. What it shows is said in one sentence; the table has the rest. */
export function ColumnChart({ columns, summary }: { columns: readonly Column[]; summary: string }) {
  const styles = useChart();
  const place = usePlace();
  const { width } = place;
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const up = scaleLinear([0, most], [height - bottom, 16]).nice(4);
  const across = scaleBand(
    columns.map(({ key }) => key),
    [left, width],
  ).padding(columns.length > 20 ? 0.15 : 0.35);
  const ticks = up.ticks(4).filter(Number.isInteger);
  const every = Math.max(1, Math.ceil(labelWidth / across.step()));
  return (
    <Drawing place={place} height={height} summary={summary}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={up(tick)} y2={up(tick)} className={styles.line} />
          <text
            x={left - 6}
            y={up(tick)}
            textAnchor="end"
            dominantBaseline="central"
            className={styles.quiet}
          >
            {tick}
          </text>
        </g>
      ))}
      {columns.map(({ key, label, value }, index) => {
        const start = across(key) ?? 0;
        const middle = start + across.bandwidth() / 2;
        return (
          <g key={key}>
            <rect
              x={start}
              y={up(value)}
              width={across.bandwidth()}
              height={up(0) - up(value)}
              className={styles.bar}
            />
            {value > 0 && across.step() >= figureWidth && (
              <text x={middle} y={up(value) - 5} textAnchor="middle" className={styles.quiet}>
                {value}
              </text>
            )}
            {index % every === 0 && (
              <text x={middle} y={height - 6} textAnchor="middle" className={styles.quiet}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </Drawing>
  );
}

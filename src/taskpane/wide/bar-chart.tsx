import { mergeClasses } from '@fluentui/react-components';
import { scaleBand, scaleLinear } from 'd3-scale';
import { useChart } from './use-chart';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The whole that the value is part of, drawn behind it; null where there is none. */
  readonly of: number | null;
  /** What stands at the end of the bar. */
  readonly text: string;
}

const width = 480;
const labelWidth = 176;
const textWidth = 76;
const rowHeight = 22;

/** Lying bars with their names and figures as text beside them. What it shows is said in one sentence; the table has the rest. */
export function BarChart({ bars, summary }: { bars: readonly Bar[]; summary: string }) {
  const styles = useChart();
  const height = bars.length * rowHeight;
  const most = Math.max(1, ...bars.map(({ value, of }) => Math.max(value, of ?? 0)));
  const along = scaleLinear([0, most], [labelWidth, width - textWidth]);
  const down = scaleBand(
    bars.map(({ key }) => key),
    [0, height],
  ).padding(0.3);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={summary}>
      {bars.map(({ key, label, value, of, text }) => {
        const top = down(key) ?? 0;
        const middle = top + down.bandwidth() / 2;
        const end = along(Math.max(value, of ?? 0));
        return (
          <g key={key}>
            <text
              x={labelWidth - 8}
              y={middle}
              textAnchor="end"
              dominantBaseline="central"
              className={styles.label}
            >
              {shortened(label)}
            </text>
            {of !== null && (
              <rect
                x={labelWidth}
                y={top}
                width={along(of) - labelWidth}
                height={down.bandwidth()}
                className={styles.track}
              />
            )}
            <rect
              x={labelWidth}
              y={top}
              width={along(value) - labelWidth}
              height={down.bandwidth()}
              className={mergeClasses(of !== null && value > of ? styles.over : styles.bar)}
            />
            <text x={end + 6} y={middle} dominantBaseline="central" className={styles.label}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What fits beside a bar; the table has the whole name. */
function shortened(label: string): string {
  return label.length > 26 ? `${label.slice(0, 25)}…` : label;
}

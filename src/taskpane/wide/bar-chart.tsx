import { scaleBand, scaleLinear } from 'd3-scale';
import { Drawing, usePlace } from './drawing';
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

const textWidth = 76;
/** About what a letter takes of the line, in pixels. */
const letterWidth = 6.5;
/** Names stand beside their bars where there is room for both, else above them. */
const beside = { from: 400, labelWidth: 176, rowHeight: 22, labelHeight: 0 };
const above = { labelWidth: 0, rowHeight: 40, labelHeight: 20 };

/** Lying bars with their names and figures as text. What it shows is said in one sentence; the table has the rest. */
export function BarChart({ bars, summary }: { bars: readonly Bar[]; summary: string }) {
  const styles = useChart();
  const place = usePlace();
  const { width } = place;
  const isBeside = width >= beside.from;
  const { labelWidth, rowHeight, labelHeight } = isBeside ? beside : above;
  const height = bars.length * rowHeight;
  const most = Math.max(1, ...bars.map(({ value, of }) => Math.max(value, of ?? 0)));
  const along = scaleLinear([0, most], [labelWidth, Math.max(labelWidth, width - textWidth)]);
  const down = scaleBand(
    bars.map(({ key }) => key),
    [0, height],
  );
  const thickness = (rowHeight - labelHeight) * 0.7;
  return (
    <Drawing place={place} height={height} summary={summary}>
      {bars.map(({ key, label, value, of, text }) => {
        const row = down(key) ?? 0;
        const middle = row + labelHeight + (rowHeight - labelHeight) / 2;
        const bar = { x: labelWidth, y: middle - thickness / 2, height: thickness };
        const end = along(Math.max(value, of ?? 0));
        return (
          <g key={key}>
            <text
              x={isBeside ? labelWidth - 8 : 0}
              y={isBeside ? middle : row + labelHeight / 2}
              textAnchor={isBeside ? 'end' : 'start'}
              dominantBaseline="central"
              className={styles.label}
            >
              {shortened(label, Math.floor((isBeside ? labelWidth - 8 : width) / letterWidth))}
            </text>
            {of !== null && <rect {...bar} width={along(of) - labelWidth} className={styles.track} />}
            <rect
              {...bar}
              width={along(value) - labelWidth}
              className={of !== null && value > of ? styles.over : styles.bar}
            />
            <text x={end + 6} y={middle} dominantBaseline="central" className={styles.label}>
              {text}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

/** What there is room for; the table has the whole name. */
function shortened(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

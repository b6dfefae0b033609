import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    display: 'flex',
    height: '8px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  thin: { height: '5px' },
  taken: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  added: {
    forcedColorAdjust: 'none',
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 3px, ${tokens.colorBrandBackground2Pressed} 3px 6px)`,
  },
  over: { backgroundColor: tokens.colorStatusDangerBackground3, forcedColorAdjust: 'none' },
});

/** Seats as a bar. Decoration only: the same figures always stand beside it as text. */
export function SeatBar({
  taken,
  added = 0,
  of,
  thin = false,
}: {
  taken: number;
  added?: number;
  of: number;
  thin?: boolean;
}) {
  const styles = useStyles();
  const whole = Math.max(of, taken + added, 1);
  const share = (seats: number) => ({ width: `${(100 * seats) / whole}%` });
  const isOver = taken + added > of;
  return (
    <div className={mergeClasses(styles.track, thin && styles.thin)} aria-hidden>
      <div
        className={isOver && added <= 0 ? styles.over : styles.taken}
        style={share(Math.min(taken, taken + added))}
      />
      {added > 0 && <div className={isOver ? styles.over : styles.added} style={share(added)} />}
    </div>
  );
}

import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSurface } from '../parts/surface';
import type { Addressed } from '../services';
import { useReminderTexts } from './texts';
import { letterKey } from './whom';

// What is said of each stands under its name, beside the box.
const useStyles = makeStyles({ under: { paddingInlineStart: '36px' } });

export interface TickLine {
  readonly whom: Addressed;
  readonly name: string;
  /** What is known of it, a line each. */
  readonly words: readonly string[];
  readonly mark: ReactNode;
}

/** One of the lists: each with a box to tick, and what is known of it. */
export function TickList({
  label,
  lines,
  chosen,
  onToggle,
}: {
  label: string;
  lines: readonly TickLine[];
  chosen: ReadonlySet<string>;
  onToggle: (key: string, isOn: boolean) => void;
}) {
  const { texts } = useReminderTexts();
  const surface = useSurface();
  const styles = useStyles();
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <h2 className={surface.heading}>{label}</h2>
      <ul className={mergeClasses(surface.list, surface.tight)}>
        {lines.map(({ whom, name, words, mark }) => {
          const key = letterKey(whom);
          return (
            <li key={key}>
              <Checkbox
                checked={chosen.has(key)}
                onChange={(_, { checked }) => onToggle(key, checked === true)}
                label={name}
                aria-label={texts.choose(name)}
              />
              {words.map((sentence) => (
                <p key={sentence} className={mergeClasses(surface.quiet, styles.under)}>
                  {sentence}
                </p>
              ))}
              {mark !== null && <div className={styles.under}>{mark}</div>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

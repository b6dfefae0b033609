import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons';
import type { Entry } from '../model/entries';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { isReading } from '../state/pane-state';
import { useTexts } from '../texts';
import { EntryChip } from './entry-chip';

const useStyles = makeStyles({
  nav: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '4px',
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    minHeight: '36px',
    padding: '4px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}`,
  },
  icon: { flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  progress: { padding: '6px 8px', display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'center' },
  bar: { gridColumn: '1 / -1' },
});

/** The files of the mail with the state of each; the open one is shown below. */
export function FileList({ entries, open }: { entries: readonly Entry[]; open: Entry | null }) {
  const { state, pane } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const done = state.files.filter(
    (file) => file.stage.kind === 'read' || file.stage.kind === 'failed',
  ).length;
  const showProgress = isReading(state) && state.files.length > 1;

  return (
    <nav className={styles.nav} aria-label={texts.mail.listLabel}>
      <ul className={surface.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={mergeClasses(styles.line, entry === open && entries.length > 1 && styles.current)}
              aria-current={entry === open ? 'true' : undefined}
              onClick={() => pane.openEntry(entry.id)}
            >
              <Document16Regular aria-hidden className={styles.icon} />
              <span className={styles.name}>
                {entry.name}
                {entry.inside.length > 0 && (
                  <span className={surface.quiet}> {texts.mail.insideOf(entry.inside.join(' › '))}</span>
                )}
              </span>
              <EntryChip entry={entry} ledger={state.workbook?.ledger ?? null} />
            </button>
          </li>
        ))}
      </ul>
      {showProgress && (
        <div className={styles.progress}>
          <span className={surface.quiet} role="status">
            {texts.mail.reading(Math.min(done + 1, state.files.length), state.files.length)}
          </span>
          <Button size="small" appearance="subtle" onClick={pane.stopReading}>
            {texts.mail.stop}
          </Button>
          <ProgressBar className={styles.bar} value={done} max={state.files.length} aria-hidden />
        </div>
      )}
    </nav>
  );
}

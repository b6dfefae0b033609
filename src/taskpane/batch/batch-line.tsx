import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { Lead } from './lead';
import { useBatchTexts } from './texts';
import { useBatch } from './use-batch';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * Over a single mail, what becomes of the mails that were selected together: which one to open next where Outlook opens
 * one at a time, else how far the work on them is.
 */
export default function BatchLine({ isTable, onToggle }: { isTable: boolean; onToggle: () => void }) {
  const { services } = usePane();
  const { texts } = useBatchTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { batch, state, snapshot, rows } = useBatch();
  const { work } = state;
  const isLed = !services.mailbox.canOpenSelected;
  if (snapshot === null || state.mails.length === 0 || (!isLed && work === null && !isTable)) return null;
  return (
    <aside className={styles.line}>
      {isLed && <Lead state={state} rows={rows} snapshot={snapshot} />}
      {!isLed && work !== null && (
        <p role="status" className={surface.text}>
          {texts.working[work.kind](Math.min(work.done + 1, work.total), work.total)}
        </p>
      )}
      <div className={surface.row}>
        <Button size="small" onClick={onToggle}>
          {isTable ? texts.steps.showMail : texts.steps.showTable}
        </Button>
        {isLed && work === null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              batch.leave();
              if (isTable) onToggle();
            }}
          >
            {texts.steps.leave}
          </Button>
        )}
      </div>
    </aside>
  );
}

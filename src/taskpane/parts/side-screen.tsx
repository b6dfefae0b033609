import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { ReadingSkeleton } from './reading-skeleton';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px', minWidth: 0 },
});

/** A screen about the workbook that is reached from another one: the way back, then what it shows of the workbook as read. */
export function SideScreen({
  back,
  onBack,
  head,
  children,
}: {
  back: string;
  onBack: () => void;
  /** Stands there also while the workbook cannot be read. */
  head?: ReactNode;
  children: (snapshot: WorkbookSnapshot) => ReactNode;
}) {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  return (
    <div className={styles.screen}>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={onBack}>
          {back}
        </Button>
      </div>
      {head}
      {workbook.problem === null ? children(workbook) : <WorkbookNotice problem={workbook.problem} />}
    </div>
  );
}

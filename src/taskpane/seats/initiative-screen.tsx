import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { statusByCode } from '../../round';
import { explainWaiting } from '../../workbook/ledger';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { useScreen } from '../round/use-screen';
import { useTexts } from '../texts';
import InitiativeSeats from './initiative-seats';
import { useSeatTexts } from './texts';

/** The seats of one initiative, opened from the mail that its form came with. */
export default function InitiativeScreen() {
  const { state, pane } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useSeatTexts();
  const styles = useScreen();
  const surface = useSurface();
  const { workbook, about } = state;
  if (workbook === null) return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  const initiative = workbook.ledger.initiatives.find(({ key }) => key === about);
  return (
    <div className={styles.screen}>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={() => pane.chooseTab('mail')}
        >
          {texts.back}
        </Button>
      </div>
      {workbook.problem !== null && <WorkbookNotice problem={workbook.problem} />}
      {workbook.problem === null && initiative === undefined && (
        <p className={surface.text}>{texts.initiative.gone}</p>
      )}
      {initiative !== undefined && (
        <>
          <div>
            <h1 className={surface.title}>{initiative.title}</h1>
            <p className={surface.quiet}>
              {initiative.number} ·{' '}
              {statusByCode(workbook.round, initiative.status)?.name ?? initiative.status}
            </p>
            <p className={surface.quiet}>
              {explainWaiting(workbook.ledger, workbook.round, initiative.key, language)}
            </p>
          </div>
          <InitiativeSeats initiative={initiative} snapshot={workbook} />
        </>
      )}
    </div>
  );
}

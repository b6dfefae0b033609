import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { standingOf, type Standing } from '../../overview';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { WorkbookNotice } from '../mail/workbook-notice';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { ClusterView } from './cluster-view';
import { InitiativeView } from './initiative-view';
import { StartView } from './start-view';
import { TrailContext, useNewTrail } from './trail';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
});

/** How the round stands: seats, what waits, and from there into each cluster and initiative. */
export default function OverviewScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  if (workbook.problem !== null) {
    return (
      <div className={styles.screen}>
        <h1 className={surface.hidden}>{texts.overview.heading}</h1>
        <WorkbookNotice problem={workbook.problem} />
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      <Places snapshot={workbook} />
    </div>
  );
}

/** The start stays where it was, folds and all, while a cluster or an initiative is looked at. */
function Places({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const trail = useNewTrail();
  const standing = useStanding(snapshot);
  const { place } = trail;
  return (
    <TrailContext.Provider value={trail}>
      <div hidden={place.kind !== 'start'}>
        <StartView snapshot={snapshot} standing={standing} />
      </div>
      {place.kind === 'cluster' && <ClusterView snapshot={snapshot} code={place.code} />}
      {place.kind === 'initiative' && (
        <InitiativeView snapshot={snapshot} details={standing.details} initiativeKey={place.key} />
      )}
    </TrailContext.Provider>
  );
}

/** How the round stood when the workbook was read; reading it again works it out anew. */
function useStanding(snapshot: WorkbookSnapshot): Standing {
  const { services } = usePane();
  return useMemo(() => standingOf(snapshot, services.now()), [snapshot, services]);
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import { clusterByCode } from '../../round';
import { ReadingSkeleton } from '../mail/entry-view';
import { WorkbookNotice } from '../mail/workbook-notice';
import { deadlineText } from '../model/moments';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
});

/** The clusters that have sent nothing, by region, with whom to ask. */
export default function MissingScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  return (
    <div className={styles.screen}>
      {workbook.problem === null ? (
        <MissingClusters snapshot={workbook} />
      ) : (
        <WorkbookNotice problem={workbook.problem} />
      )}
    </div>
  );
}

function MissingClusters({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { services } = usePane();
  const { language, texts } = useTexts();
  const surface = useSurface();
  const { ledger, round } = snapshot;
  const missing = ledger.clusters.filter((cluster) => cluster.initiatives === 0);
  if (missing.length === 0) {
    return <CalmPage icon={<CheckmarkCircle24Regular />} {...texts.missing.allIn} />;
  }
  const { days, moment } = deadlineText(round, services.now(), language, texts);
  const word = missing.length === 1 ? round.clusterWord.singular : round.clusterWord.plural;
  return (
    <>
      <div>
        <h1 className={surface.title}>{texts.missing.heading(missing.length, word)}</h1>
        <p className={surface.quiet}>{texts.overview.deadline(days, moment)}</p>
      </div>
      {ledger.regions.map((region) => {
        const ofRegion = missing.filter((cluster) => cluster.region === region.code);
        if (ofRegion.length === 0) return null;
        return (
          <section key={region.code} className={mergeClasses(surface.card, surface.tight)}>
            <h2 className={surface.heading}>{region.name}</h2>
            <ul className={mergeClasses(surface.list, surface.tight)}>
              {ofRegion.map((cluster) => {
                const contact = clusterByCode(round, cluster.code);
                const words = [contact?.contactName ?? '', contact?.contactEmail ?? ''].filter(
                  (part) => part !== '',
                );
                return (
                  <li key={cluster.code}>
                    <p className={surface.text}>{cluster.name}</p>
                    {words.length > 0 && (
                      <p className={surface.quiet}>{texts.missing.contact(words.join(', '))}</p>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {missing.some(({ code }) => (clusterByCode(round, code)?.contactEmail ?? '') === '') && (
        <p className={surface.quiet}>{texts.missing.noContact}</p>
      )}
    </>
  );
}

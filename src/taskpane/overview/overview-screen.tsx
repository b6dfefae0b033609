import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailInbox24Regular } from '@fluentui/react-icons';
import type { ClusterSeats, Ledger, RegionSeats } from '../../workbook/ledger';
import { ReadingSkeleton } from '../mail/entry-view';
import { WorkbookNotice } from '../mail/workbook-notice';
import { clockText, deadlineText } from '../model/moments';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { Chip } from '../parts/chip';
import { SeatBar } from '../parts/seat-bar';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { RegionCard } from './region-card';
import { Troubles } from './troubles';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
  total: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: 600 },
  regions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(360px, 100%), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

/** Seats of the round: in all, by region and by cluster, with what needs a person. */
export default function OverviewScreen() {
  const { state } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { workbook } = state;
  if (workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  return (
    <div className={styles.screen}>
      <h1 className={surface.hidden}>{texts.overview.heading}</h1>
      {workbook.problem === null ? (
        <Seats snapshot={workbook} />
      ) : (
        <WorkbookNotice problem={workbook.problem} />
      )}
    </div>
  );
}

function Seats({ snapshot }: { snapshot: WorkbookSnapshot }) {
  const { services } = usePane();
  const { language, texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { ledger, round } = snapshot;
  const { days, moment } = deadlineText(round, services.now(), language, texts);
  const missing = ledger.clusters.filter((cluster) => cluster.initiatives === 0).length;

  return (
    <>
      <section className={mergeClasses(surface.card, surface.tight)}>
        <p className={surface.quiet}>
          {round.name} · {texts.overview.deadline(days, moment)}
        </p>
        <p className={mergeClasses(surface.text, styles.total)}>
          {texts.overview.total(ledger.total.taken, ledger.total.quota)}
        </p>
        <SeatBar taken={ledger.total.taken} of={ledger.total.quota} />
        <div className={surface.row} style={{ paddingTop: 4 }}>
          <Chip tone={missing === 0 ? 'good' : 'calm'}>{texts.overview.missing(missing)}</Chip>
          {ledger.total.waiting > 0 && (
            <Chip tone="busy">{texts.overview.waiting(ledger.total.waiting)}</Chip>
          )}
        </div>
      </section>
      {ledger.initiatives.length === 0 && (
        <CalmPage icon={<MailInbox24Regular />} {...texts.overview.empty} />
      )}
      <Troubles troubles={ledger.troubles} />
      <div className={styles.regions}>
        {ledger.regions.map((region) => (
          <RegionCard
            key={region.code}
            region={region}
            clusters={clustersOf(ledger, region)}
            clusterWord={round.clusterWord.plural}
            initiatives={ledger.initiatives}
          />
        ))}
      </div>
      <p className={surface.quiet}>
        {texts.overview.readAt(clockText(new Date(snapshot.readAt), round.timeZone, language))}
      </p>
    </>
  );
}

function clustersOf(ledger: Ledger, region: RegionSeats): readonly ClusterSeats[] {
  return ledger.clusters.filter((cluster) => cluster.region === region.code);
}

import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { MailInbox24Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { clockIn } from '../../round';
import { clustersWithoutForm, clusterWordFor, problemRegions, type Standing } from '../../overview';
import { explainProgramme } from '../../workbook/ledger';
import { deadlineText } from '../model/moments';
import { usePane } from '../pane-context';
import { CalmPage } from '../parts/calm-page';
import { Chip } from '../parts/chip';
import { SeatBar } from '../parts/seat-bar';
import { useSurface } from '../parts/surface';
import { TroubleList } from '../repairs/trouble-list';
import { PlansNotice } from '../seats/plans-notice';
import { Why } from '../seats/why';
import type { WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';
import { RegionCard } from './region-card';
import { useOverviewTexts } from './texts';
import { useIsWide } from './use-is-wide';
import { WaitingCard } from './waiting-card';

const WideFigures = lazy(() => import('../wide/wide-figures'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  total: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: 600 },
  regions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(360px, 100%), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

/** Seats of the round: in all, by region and by cluster, with what needs a person. */
export function StartView({ snapshot, standing }: { snapshot: WorkbookSnapshot; standing: Standing }) {
  const { texts } = useTexts();
  const { texts: overview } = useOverviewTexts();
  const styles = useStyles();
  const surface = useSurface();
  const [onlyProblems, setOnlyProblems] = useState(false);
  const isWide = useIsWide();
  const { ledger, round } = snapshot;
  const problems = problemRegions(ledger, standing.checks);
  const regions = ledger.regions.filter(({ code }) => !onlyProblems || problems.has(code));

  return (
    <div className={styles.page}>
      <h1 className={surface.hidden}>{texts.overview.heading}</h1>
      <Summary snapshot={snapshot} />
      {ledger.initiatives.length === 0 && <CalmPage icon={<MailInbox24Regular />} {...overview.empty} />}
      <PlansNotice snapshot={snapshot} />
      <TroubleList snapshot={snapshot} />
      <WaitingCard snapshot={snapshot} standing={standing} />
      <Switch
        label={overview.onlyProblems}
        checked={onlyProblems}
        onChange={(_, { checked }) => setOnlyProblems(checked)}
      />
      {regions.length === 0 && <p className={surface.text}>{overview.noProblems}</p>}
      <div className={styles.regions}>
        {regions.map((region) => (
          <RegionCard
            key={region.code}
            region={region}
            ledger={ledger}
            clusterWord={round.clusterWord.plural}
            onlyProblems={onlyProblems}
          />
        ))}
      </div>
      {isWide && (
        <Suspense>
          <WideFigures reading={snapshot} />
        </Suspense>
      )}
      <p className={surface.quiet}>{overview.readAt(clockIn(round.timeZone, new Date(snapshot.readAt)))}</p>
    </div>
  );
}

function Summary({ snapshot: { ledger, round } }: { snapshot: WorkbookSnapshot }) {
  const { services } = usePane();
  const { texts } = useTexts();
  const { language, texts: overview } = useOverviewTexts();
  const styles = useStyles();
  const surface = useSurface();
  const { days, moment } = deadlineText(round, services.now(), language, texts);
  const missing = clustersWithoutForm(ledger).length;
  const { taken, quota, waiting, onTheirWay } = ledger.total;
  const forms = ledger.onTheirWay.length;
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <p className={surface.quiet}>
        {round.name} · {texts.overview.deadline(days, moment)}
      </p>
      <p className={mergeClasses(surface.text, styles.total)}>{overview.total(taken, quota)}</p>
      <SeatBar taken={taken} of={quota} />
      <div className={surface.row} style={{ paddingTop: 4 }}>
        <Chip tone={missing === 0 ? 'good' : 'calm'}>
          {overview.missing(missing, clusterWordFor(round, missing))}
        </Chip>
        {forms > 0 && <Chip tone="calm">{overview.onTheirWay(forms, onTheirWay)}</Chip>}
        {waiting > 0 && <Chip tone="busy">{overview.waiting(waiting)}</Chip>}
      </div>
      <Why sentences={explainProgramme(ledger, round, language)} />
    </section>
  );
}

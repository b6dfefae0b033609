import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { clustersWithoutForm, isProblemCluster } from '../../overview';
import type { ClusterSeats, Ledger, RegionSeats as SeatsOfRegion } from '../../workbook/ledger';
import { Chip } from '../parts/chip';
import { Disclosure } from '../parts/disclosure';
import { SeatBar } from '../parts/seat-bar';
import { useSurface } from '../parts/surface';
import { RegionSeats } from '../seats/region-seats';
import { useTexts } from '../texts';
import { RowButton } from './row-button';
import { useOverviewTexts } from './texts';
import { useTrail } from './trail';

const useStyles = makeStyles({
  clusters: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

/** One region: seats as a bar with its figures, general practice against its limits, and its clusters below. */
export function RegionCard({
  region,
  ledger,
  clusterWord,
  onlyProblems,
}: {
  region: SeatsOfRegion;
  ledger: Ledger;
  clusterWord: string;
  /** Shows those that somebody should look at, without being unfolded. */
  onlyProblems: boolean;
}) {
  const { texts } = useTexts();
  const { texts: overview } = useOverviewTexts();
  const surface = useSurface();
  const styles = useStyles();
  const clusters = ledger.clusters.filter((cluster) => cluster.region === region.code);
  const silent = new Set(clustersWithoutForm(ledger).map(({ code }) => code));
  const missing = clusters.filter(({ code }) => silent.has(code)).length;
  const forms = ledger.onTheirWay.filter((form) => form.region === region.code).length;
  const list = (
    <ul className={mergeClasses(surface.list, styles.clusters)}>
      {clusters
        .filter((cluster) => !onlyProblems || isProblemCluster(cluster))
        .map((cluster) => (
          <li key={cluster.code}>
            <ClusterRow
              cluster={cluster}
              isMissing={silent.has(cluster.code)}
              forms={ledger.onTheirWay.filter((form) => form.cluster === cluster.code).length}
            />
          </li>
        ))}
    </ul>
  );
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <div className={surface.spread}>
        <h2 className={surface.heading}>{region.name}</h2>
        <span className={mergeClasses(surface.figures, surface.strong)}>
          {overview.regionSeats(region.taken, region.quota)}
        </span>
      </div>
      <SeatBar taken={region.taken} of={region.quota} />
      <div className={surface.row}>
        <span className={surface.quiet}>
          {region.free < 0 ? texts.seats.over(-region.free) : texts.seats.free(region.free)}
          {forms > 0 && ` · ${overview.onTheirWay(forms, region.onTheirWay)}`}
          {region.waiting > 0 && ` · ${overview.waiting(region.waiting)}`}
          {missing > 0 && ` · ${overview.missingHere(missing, clusters.length)}`}
        </span>
      </div>
      <GeneralPractice region={region} />
      <RegionSeats code={region.code} />
      {onlyProblems ? (
        list
      ) : (
        <Disclosure quiet label={overview.clusters(clusterWord)}>
          {list}
        </Disclosure>
      )}
    </section>
  );
}

function GeneralPractice({ region }: { region: SeatsOfRegion }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const { taken, minimum, maximum } = region.generalPractice;
  const limits = texts.seats.minimumMaximum(minimum, maximum);
  if (taken === 0 && limits === '') return null;
  return (
    <div className={surface.row}>
      <span>
        {texts.seats.generalPractice} <span className={surface.strong}>{taken}</span>
        {limits !== '' && <span className={surface.quiet}> ({limits})</span>}
      </span>
      {limits !== '' && <LimitChip taken={taken} minimum={minimum} maximum={maximum} />}
    </div>
  );
}

function LimitChip({
  taken,
  minimum,
  maximum,
}: {
  taken: number;
  minimum: number | null;
  maximum: number | null;
}) {
  const { texts: overview } = useOverviewTexts();
  if (minimum !== null && taken < minimum) return <Chip tone="decide">{overview.belowMinimum}</Chip>;
  if (maximum !== null && taken > maximum) return <Chip tone="decide">{overview.aboveMaximum}</Chip>;
  return <Chip tone="good">{overview.withinLimits}</Chip>;
}

function ClusterRow({
  cluster,
  isMissing,
  forms,
}: {
  cluster: ClusterSeats;
  isMissing: boolean;
  /** How many of its forms are on their way. */
  forms: number;
}) {
  const { texts } = useTexts();
  const { texts: overview } = useOverviewTexts();
  const { open } = useTrail();
  const surface = useSurface();
  const { guidelineFrom, guidelineTo, onTheirWay, waiting } = cluster;
  return (
    <RowButton onClick={() => open({ kind: 'cluster', code: cluster.code })}>
      <span className={surface.spread}>
        <span>{cluster.name}</span>
        {isMissing ? (
          <Chip tone="calm">{overview.missingWord}</Chip>
        ) : (
          <span className={mergeClasses(surface.figures, surface.strong)}>
            {texts.seats.count(cluster.taken)}
          </span>
        )}
      </span>
      <span className={surface.quiet}>
        {[
          isMissing ? '' : overview.initiatives(cluster.initiatives),
          guidelineFrom === null || guidelineTo === null
            ? ''
            : texts.seats.guideline(guidelineFrom, guidelineTo),
          forms > 0 ? overview.onTheirWay(forms, onTheirWay) : '',
          waiting > 0 ? overview.waiting(waiting) : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {guidelineTo !== null && !isMissing && <SeatBar thin taken={cluster.taken} of={guidelineTo} />}
    </RowButton>
  );
}

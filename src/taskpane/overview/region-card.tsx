import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClusterSeats, LedgerInitiative, RegionSeats } from '../../workbook/ledger';
import { Chip } from '../parts/chip';
import { Disclosure } from '../parts/disclosure';
import { SeatBar } from '../parts/seat-bar';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  clusters: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  cluster: { display: 'flex', flexDirection: 'column', rowGap: '3px' },
  initiatives: { margin: '2px 0 0', paddingLeft: '16px', color: tokens.colorNeutralForeground2 },
});

/** One region: seats as a bar with its figures, general practice against its limits, and its clusters below. */
export function RegionCard({
  region,
  clusters,
  clusterWord,
  initiatives,
}: {
  region: RegionSeats;
  clusters: readonly ClusterSeats[];
  clusterWord: string;
  initiatives: readonly LedgerInitiative[];
}) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  const missing = clusters.filter((cluster) => cluster.initiatives === 0).length;
  return (
    <section className={mergeClasses(surface.card, surface.tight)}>
      <div className={surface.spread}>
        <h2 className={surface.heading}>{region.name}</h2>
        <span className={mergeClasses(surface.figures, surface.strong)}>
          {texts.overview.regionSeats(region.taken, region.quota)}
        </span>
      </div>
      <SeatBar taken={region.taken} of={region.quota} />
      <div className={surface.row}>
        <span className={surface.quiet}>
          {region.free < 0 ? texts.seats.over(-region.free) : texts.seats.free(region.free)}
          {region.waiting > 0 && ` · ${texts.overview.waiting(region.waiting)}`}
          {missing > 0 && ` · ${texts.overview.missingHere(missing, clusters.length)}`}
        </span>
      </div>
      <GeneralPractice region={region} />
      <Disclosure quiet label={texts.overview.clusters(clusterWord)}>
        <ul className={mergeClasses(surface.list, styles.clusters)}>
          {clusters.map((cluster) => (
            <li key={cluster.code} className={styles.cluster}>
              <ClusterLine
                cluster={cluster}
                initiatives={initiatives.filter(
                  (initiative) =>
                    initiative.cluster === cluster.code && (initiative.takesSeat || initiative.waits),
                )}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function GeneralPractice({ region }: { region: RegionSeats }) {
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
  const { texts } = useTexts();
  if (minimum !== null && taken < minimum) return <Chip tone="decide">{texts.overview.belowMinimum}</Chip>;
  if (maximum !== null && taken > maximum) return <Chip tone="decide">{texts.overview.aboveMaximum}</Chip>;
  return <Chip tone="good">{texts.overview.withinLimits}</Chip>;
}

function ClusterLine({
  cluster,
  initiatives,
}: {
  cluster: ClusterSeats;
  initiatives: readonly LedgerInitiative[];
}) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  const { guidelineFrom, guidelineTo } = cluster;
  if (cluster.initiatives === 0) {
    return (
      <div className={surface.spread} style={{ alignItems: 'center' }}>
        <span>{cluster.name}</span>
        <Chip tone="calm">{texts.overview.missingWord}</Chip>
      </div>
    );
  }
  return (
    <>
      <div className={surface.spread}>
        <span>{cluster.name}</span>
        <span className={surface.figures}>
          <span className={surface.strong}>{texts.seats.count(cluster.taken)}</span>
        </span>
      </div>
      <span className={surface.quiet}>
        {texts.overview.initiatives(cluster.initiatives)}
        {guidelineFrom !== null &&
          guidelineTo !== null &&
          ` · ${texts.seats.guideline(guidelineFrom, guidelineTo)}`}
        {cluster.waiting > 0 && ` · ${texts.overview.waiting(cluster.waiting)}`}
      </span>
      {guidelineTo !== null && <SeatBar thin taken={cluster.taken} of={guidelineTo} />}
      <ul className={styles.initiatives}>
        {initiatives.map((initiative) => (
          <li key={initiative.key}>
            {initiative.number} · {initiative.title}
          </li>
        ))}
      </ul>
    </>
  );
}

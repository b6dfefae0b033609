import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { SeatEffect } from '../../workbook/ledger';
import { SeatBar } from '../parts/seat-bar';
import { useSurface } from '../parts/surface';
import { useTexts } from '../texts';

// Few forms go beyond their cluster's guideline.
const SeatsWanted = lazy(() => import('../seats/seats-wanted'));

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', rowGap: '3px' } });

/** What the import does to the seats, before it is done. */
export function SeatsAfter({ effect }: { effect: SeatEffect }) {
  const { texts } = useTexts();
  const surface = useSurface();
  const { cluster, region } = effect;
  if (cluster === null && region === null) return null;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h3 className={surface.heading}>{texts.seats.heading}</h3>
      {cluster !== null && (
        <SeatLine
          name={cluster.before.name}
          before={cluster.before.taken}
          after={cluster.after.taken}
          limit={cluster.before.guidelineTo}
          note={guidelineText(cluster.before.guidelineFrom, cluster.before.guidelineTo)}
        />
      )}
      {cluster !== null && isBeyondGuideline(cluster) && (
        <Suspense fallback={null}>
          <SeatsWanted cluster={cluster.before.code} />
        </Suspense>
      )}
      {region !== null && (
        <SeatLine
          name={region.before.name}
          before={region.before.taken}
          after={region.after.taken}
          limit={region.before.quota}
          note={texts.seats.ofQuota(region.before.quota)}
        />
      )}
      {region !== null && concernsGeneralPractice(region) && (
        <SeatLine
          name={texts.seats.generalPractice}
          before={region.before.generalPractice.taken}
          after={region.after.generalPractice.taken}
          limit={region.before.generalPractice.maximum}
          note={texts.seats.minimumMaximum(
            region.before.generalPractice.minimum,
            region.before.generalPractice.maximum,
          )}
        />
      )}
    </section>
  );

  function guidelineText(from: number | null, to: number | null): string {
    return from === null || to === null ? '' : texts.seats.guideline(from, to);
  }
}

/** Only what the form itself adds is a reason to move seats for it. */
function isBeyondGuideline({ before, after }: NonNullable<SeatEffect['cluster']>): boolean {
  return before.guidelineTo !== null && after.taken > before.guidelineTo && after.taken > before.taken;
}

/** Shown where the import adds to general practice, or where the region has limits for it. */
function concernsGeneralPractice({ before, after }: NonNullable<SeatEffect['region']>): boolean {
  const { taken, minimum, maximum } = before.generalPractice;
  return after.generalPractice.taken !== taken || minimum !== null || maximum !== null;
}

function SeatLine({
  name,
  before,
  after,
  limit,
  note,
}: {
  name: string;
  before: number;
  after: number;
  limit: number | null;
  note: string;
}) {
  const { texts } = useTexts();
  const surface = useSurface();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={surface.spread}>
        <span>{name}</span>
        <span className={surface.figures}>
          <span className={surface.strong}>{texts.seats.change(before, after)}</span> {note}
        </span>
      </div>
      {limit !== null && <SeatBar taken={before} added={after - before} of={limit} />}
    </div>
  );
}

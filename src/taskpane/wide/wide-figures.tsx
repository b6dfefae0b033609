import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { clustersWithoutForm, type RoundReading, roundFigures, type RoundFigures } from '../../overview';
import { regionByCode, sectorName, type Language } from '../../round';
import { BarChart } from './bar-chart';
import { ColumnChart } from './column-chart';
import { FigureSection } from './figure-section';
import { useWideTexts } from './texts';

const useStyles = makeStyles({
  // Columns of unlike parts, each part below the one before it.
  grid: { columnWidth: '360px', columnGap: '12px', '@media print': { columnWidth: 'auto' } },
});

/** The round in figures: forms by day, seats by region and cluster, teams by size, seats by sector. */
export default function WideFigures({ reading }: { reading: RoundReading }) {
  const styles = useStyles();
  const { ledger, receipts, round } = reading;
  const figures = useMemo(() => roundFigures(ledger, receipts, round), [ledger, receipts, round]);
  return (
    <div className={styles.grid}>
      <Received received={figures.received} />
      <Regions reading={reading} />
      <Clusters reading={reading} />
      <Teams sizes={figures.teamSizes} />
      <Sectors sectors={figures.sectors} reading={reading} />
    </div>
  );
}

function Received({ received }: { received: RoundFigures['received'] }) {
  const { language, texts } = useWideTexts();
  const forms = received.reduce((sum, day) => sum + day.forms, 0);
  return (
    <FigureSection
      heading={texts.received.heading}
      chart={
        <ColumnChart
          summary={texts.received.summary(forms, received.length)}
          columns={received.map(({ day, forms: value }) => ({
            key: day,
            label: dayLabel(day, language, 'numeric'),
            value,
          }))}
        />
      }
      columns={texts.received.columns}
      rows={received
        .filter((day) => day.forms > 0)
        .map((day) => [dayLabel(day.day, language, 'long'), day.forms])}
    />
  );
}

function Regions({ reading: { ledger } }: { reading: RoundReading }) {
  const { texts } = useWideTexts();
  const { taken, quota } = ledger.total;
  return (
    <FigureSection
      heading={texts.regions.heading}
      chart={
        <BarChart
          summary={texts.regions.summary(taken, quota)}
          bars={ledger.regions.map((region) => ({
            key: region.code,
            label: region.name,
            value: region.taken,
            of: region.quota,
            text: texts.ofQuota(region.taken, region.quota),
          }))}
        />
      }
      columns={texts.regions.columns}
      rows={ledger.regions.map((region) => [
        region.name,
        region.taken,
        region.quota,
        region.free,
        region.generalPractice.taken,
      ])}
    />
  );
}

function Clusters({ reading: { ledger, round } }: { reading: RoundReading }) {
  const { texts } = useWideTexts();
  const missing = clustersWithoutForm(ledger).length;
  return (
    <FigureSection
      heading={texts.clusters.heading(round.clusterWord.singular)}
      chart={
        <BarChart
          summary={texts.clusters.summary(ledger.clusters.length, missing)}
          bars={ledger.clusters.map(({ code, name, taken, guidelineTo }) => ({
            key: code,
            label: name,
            value: taken,
            of: guidelineTo,
            text: guidelineTo === null ? String(taken) : texts.ofQuota(taken, guidelineTo),
          }))}
        />
      }
      columns={texts.clusters.columns}
      rows={ledger.clusters.map((cluster) => [
        cluster.name,
        regionByCode(round, cluster.region)?.name ?? cluster.region,
        cluster.initiatives,
        cluster.taken,
        cluster.guidelineTo === null ? '' : `${cluster.guidelineFrom ?? ''}–${cluster.guidelineTo}`,
      ])}
    />
  );
}

function Teams({ sizes }: { sizes: RoundFigures['teamSizes'] }) {
  const { texts } = useWideTexts();
  return (
    <FigureSection
      heading={texts.teams.heading}
      chart={
        <ColumnChart
          summary={texts.teams.summary(sizes.reduce((sum, { initiatives }) => sum + initiatives, 0))}
          columns={sizes.map(({ size, initiatives }) => ({
            key: String(size),
            label: String(size),
            value: initiatives,
          }))}
        />
      }
      columns={texts.teams.columns}
      rows={sizes.map(({ size, initiatives }) => [String(size), initiatives])}
    />
  );
}

function Sectors({
  sectors,
  reading: { round },
}: {
  sectors: RoundFigures['sectors'];
  reading: RoundReading;
}) {
  const { texts } = useWideTexts();
  const all = sectors.reduce((sum, { seats }) => sum + seats, 0);
  const named = sectors.map(({ sector, seats }) => ({
    key: sector ?? 'unknown',
    label: sector === null ? texts.sectors.unknown : sectorName(round, sector),
    seats,
    share: `${all === 0 ? 0 : Math.round((100 * seats) / all)} %`,
  }));
  return (
    <FigureSection
      heading={texts.sectors.heading}
      chart={
        <BarChart
          summary={texts.sectors.summary(all)}
          bars={named.map(({ key, label, seats, share }) => ({
            key,
            label,
            value: seats,
            of: null,
            text: `${seats} (${share})`,
          }))}
        />
      }
      columns={texts.sectors.columns}
      rows={named.map(({ label, seats, share }) => [label, seats, share])}
    />
  );
}

function dayLabel(day: string, language: Language, month: 'numeric' | 'long'): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month,
  }).format(new Date(`${day}T00:00:00Z`));
}

import type { Ledger } from '../../workbook';
import { parse, workbookOption } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { openForReading } from '../open-workbook';
import type { Terminal } from '../terminal';

const barWidth = 20;

/** `overview`: the seats of the workbook, per region, cluster and general practice. */
export async function overview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parse(args, { workbook: { type: 'string' }, json: { type: 'boolean' } });
  const { round, ledger } = await openForReading(workbookOption(values.workbook));
  if (values.json === true) {
    terminal.out(JSON.stringify(overviewOf(ledger), null, 2));
    return exitCodes.ready;
  }
  terminal.out(round.name);
  for (const line of overviewLines(ledger)) terminal.out(line);
  return exitCodes.ready;
}

/** The overview's figures for machines, regions and clusters in the order of the setup. */
export function overviewOf(ledger: Ledger) {
  const regionName = new Map(ledger.regions.map(({ code, name }) => [code, name]));
  return {
    regions: ledger.regions.map(({ name, quota, taken, waiting, free, generalPractice }) => ({
      name,
      quota,
      taken,
      waiting,
      free,
      generalPractice: generalPractice.taken,
    })),
    clusters: ledger.clusters.map(({ name, region, initiatives, taken }) => ({
      name,
      region: regionName.get(region) ?? region,
      initiatives,
      taken,
    })),
    total: {
      quota: ledger.total.quota,
      taken: ledger.total.taken,
      waiting: ledger.total.waiting,
      free: ledger.total.free,
    },
  };
}

function overviewLines(ledger: Ledger): readonly string[] {
  const { total } = ledger;
  return [
    `I alt: ${total.taken} af ${total.quota} pladser · ${total.waiting} på venteliste · ${total.free} ledige`,
    ...ledger.regions.flatMap((region) => [
      '',
      `${region.name}  ${bar(region.taken, region.quota)}  ${region.taken} af ${region.quota} · ${region.free} ledige` +
        (region.waiting === 0 ? '' : ` · ${region.waiting} på venteliste`),
      `  Almen praksis: ${region.generalPractice.taken}${limits(region.generalPractice)}`,
      ...ledger.clusters
        .filter((cluster) => cluster.region === region.code)
        .map(
          (cluster) =>
            `  ${cluster.name}: ${cluster.taken}${guideline(cluster)} · ${cluster.initiatives} ${
              cluster.initiatives === 1 ? 'initiativ' : 'initiativer'
            }`,
        ),
    ]),
  ];
}

function bar(taken: number, quota: number): string {
  const filled = quota === 0 ? 0 : Math.min(barWidth, Math.round((taken / quota) * barWidth));
  return '█'.repeat(filled) + '░'.repeat(barWidth - filled);
}

function limits({ minimum, maximum }: { minimum: number | null; maximum: number | null }): string {
  if (minimum === null && maximum === null) return '';
  return ` (${[minimum === null ? null : `mindst ${minimum}`, maximum === null ? null : `højst ${maximum}`]
    .filter((part) => part !== null)
    .join(', ')})`;
}

function guideline({ guidelineFrom, guidelineTo }: Ledger['clusters'][number]): string {
  if (guidelineTo === null) return '';
  return ` af ${guidelineFrom === null || guidelineFrom === guidelineTo ? '' : `${guidelineFrom}–`}${guidelineTo}`;
}

import type { OpenRound } from '../../desk';
import { checkText, clustersWithoutForm, clusterWordFor, standingOf, whatWaits } from '../../overview';
import { dayIn, daysBetween, deadline } from '../../round';
import { type Ledger, readPlans } from '../../workbook';
import { momentOption, parseOptions, workbookOption } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { openForReading } from '../open-workbook';
import type { Terminal } from '../terminal';

const barWidth = 20;

/** `overview`: the seats of the workbook, per region, cluster and general practice, what does not hold, and what waits. */
export async function overview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseOptions(args, {
    workbook: { type: 'string' },
    json: { type: 'boolean' },
    now: { type: 'string' },
  });
  const now = new Date(momentOption(values.now) ?? Date.now());
  const reading = await openForReading(workbookOption(values.workbook));
  const { round, ledger } = reading;
  if (values.json === true) {
    terminal.out(JSON.stringify(overviewOf(ledger), null, 2));
    return exitCodes.ready;
  }
  terminal.out(round.name);
  for (const line of [...overviewLines(ledger), ...standingLines(reading, now)]) terminal.out(line);
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

/** What a person must see to: clusters not heard from, checks of the round, plans, and what waits and since when. */
function standingLines(reading: OpenRound, now: Date): readonly string[] {
  const { round, ledger, contents } = reading;
  const standing = standingOf(reading, now);
  const missing = clustersWithoutForm(ledger);
  const plans = readPlans(contents, round, ledger).length;
  const later = standing.checks.filter(
    ({ pressing, kind }) => !pressing && kind !== 'cluster-without-initiative',
  );
  return [
    '',
    deadlineLine(daysBetween(dayIn(round.timeZone, now), dayIn(round.timeZone, new Date(deadline(round))))),
    ...list(`${missing.length} ${clusterWordFor(round, missing.length)} mangler`, [
      missing.map(({ name }) => name).join(', '),
    ]),
    ...list(
      'Skal være på plads ved fristen:',
      later.map((check) => checkText(check, round, 'da')),
    ),
    ...(plans === 0 ? [] : ['', `${plans} ${plans === 1 ? 'påtænkt ændring' : 'påtænkte ændringer'}`]),
    ...whatWaits(reading, standing, now, 'da').flatMap(({ heading, rows }) =>
      list(
        heading,
        rows.map(({ title, note }) => [title, note].filter((part) => part !== '').join(' – ')),
      ),
    ),
  ];
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  const shown = lines.filter((line) => line !== '');
  return shown.length === 0 ? [] : ['', heading, ...shown.map((line) => `  ${line}`)];
}

function deadlineLine(days: number): string {
  if (days < 0) return 'Fristen er passeret.';
  return days === 0 ? 'Fristen er i dag.' : `${days} ${days === 1 ? 'dag' : 'dage'} til fristen.`;
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

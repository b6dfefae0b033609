import { checksOfRound, clustersWithoutForm } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger } from '../../src/workbook';
import { initiative, type Rows, workbookWith } from '../workbook/rows';

const afterDeadline = new Date('2024-05-02T08:00:00Z');
const form = (cluster: string, state: string) => ({
  key: `${cluster} ${state}`,
  region: 'Region Midtjylland',
  cluster,
  title: 'Et initiativ',
  state,
});
const ledgerOf = (rows: Rows) => readLedger(workbookWith(rows), hold3);
const missingIn = (rows: Rows) =>
  clustersWithoutForm(ledgerOf(rows))
    .filter(({ region }) => region === 'M')
    .map(({ name }) => name);

const all = hold3.clusters.filter(({ region }) => region === 'M').map(({ name }) => name);
const without = (name: string) => all.filter((other) => other !== name);

test('in an empty workbook every cluster is missing, in the order of the setup', () => {
  expect(clustersWithoutForm(ledgerOf({})).map(({ code }) => code)).toEqual(
    hold3.clusters.map(({ code }) => code),
  );
});

test.each(['Importeret', 'Venteliste'])(
  'a cluster with an initiative that is »%s« is not missing',
  (status) => {
    expect(missingIn({ initiatives: [initiative('a', { status })] })).toEqual(without('Randersklyngen'));
  },
);

test.each(['Returneret', 'Kræver stillingtagen', 'Fortrudt import'])(
  'nor is one whose form is »%s«',
  (state) =>
    expect(missingIn({ receipts: [form('Randersklyngen', state)] })).toEqual(without('Randersklyngen')),
);

test.each(['Trukket tilbage', 'Afvist'])('a cluster whose only form is »%s« is missing again', (state) => {
  expect(
    missingIn({
      initiatives: [initiative('a', { status: state })],
      receipts: [form('Randersklyngen', state)],
    }),
  ).toEqual(all);
});

test('a cluster with a returned form still lacks an initiative at the deadline, and the check says that its form is on its way', () => {
  const ledger = ledgerOf({ receipts: [form('Randersklyngen', 'Returneret')] });
  const ofClusters = checksOfRound(ledger, hold3, afterDeadline).flatMap((check) =>
    check.kind === 'cluster-without-initiative' && check.region === 'M' ? [check] : [],
  );
  expect(ofClusters).toHaveLength(all.length);
  expect(ofClusters.filter(({ formOnItsWay }) => formOnItsWay)).toMatchObject([{ cluster: 'M-RAND' }]);
});

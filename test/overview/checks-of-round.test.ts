import { checksOfRound } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger } from '../../src/workbook';
import { initiative, team, workbookWith, type Rows } from '../workbook/rows';

const before = new Date('2024-04-30T21:59:58Z');
const after = new Date('2024-04-30T22:00:00Z');
const checks = (rows: Rows, now: Date) =>
  checksOfRound(readLedger(workbookWith(rows), hold3), hold3, now).filter(
    (check) => !('region' in check) || check.region === 'M',
  );
const full = (size: number, generalPractice: number): Rows => ({
  initiatives: hold3.clusters
    .filter(({ region }) => region === 'M')
    .map(({ name }, index) => initiative(String(index), { cluster: name })),
  participants: [
    ...team('0', size - generalPractice),
    ...team('1', generalPractice, { sector: 'Almen praksis' }),
  ],
});

test('a region that is full, with every cluster in and general practice within its limits, has nothing to check', () => {
  expect(checks(full(43, 3), after)).toEqual([]);
});

test('at the deadline a cluster without an initiative, general practice under its minimum and unused seats are pressing', () => {
  const rows = { initiatives: [initiative('a')], participants: team('a', 40) };
  const missing = hold3.clusters.filter(({ region, code }) => region === 'M' && code !== 'M-RAND');
  expect(checks(rows, after)).toEqual([
    { kind: 'general-practice-below-minimum', pressing: true, region: 'M', taken: 0, limit: 1 },
    ...missing.map(({ code }) => ({
      kind: 'cluster-without-initiative',
      pressing: true,
      region: 'M',
      cluster: code,
      formOnItsWay: false,
    })),
    { kind: 'seats-unused', pressing: true, region: 'M', seats: 3 },
  ]);
});

test('until the deadline they are known but not pressing', () => {
  expect(checks({}, before).some(({ pressing }) => pressing)).toBe(false);
  expect(checks({}, before)).toHaveLength(checks({}, after).length);
});

test('too many seats, and too many for general practice, are pressing at any time', () => {
  expect(checks(full(44, 6), before)).toEqual([
    { kind: 'region-over-quota', pressing: true, region: 'M', seats: 1 },
    { kind: 'general-practice-above-maximum', pressing: true, region: 'M', taken: 6, limit: 5 },
  ]);
});

test('more than the programme has room for is said once for the programme', () => {
  const rows = { initiatives: [initiative('a')], participants: team('a', 201) };
  expect(checks(rows, before)[0]).toEqual({ kind: 'programme-over-quota', pressing: true, seats: 1 });
});

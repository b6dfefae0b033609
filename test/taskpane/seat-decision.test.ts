import type { CheckedForm } from '../../src/desk';
import { hold3 } from '../../src/round';
import { askedOf, firstToSit, needsReason, waysOf, wishOf } from '../../src/taskpane/seats/decision';
import { readLedger } from '../../src/workbook';
import { serialOf } from '../../src/workbook/moments';
import { initiative, workbookWith } from '../workbook/rows';
import { finding, nomination, participant } from './fakes';

const form = (codes: readonly string[] = ['region.over-quota'], changes = {}): CheckedForm => ({
  key: 'k',
  name: 'skema.xlsx',
  inside: [],
  format: 'xlsx',
  mail: null,
  outcome: {
    kind: 'form',
    nomination: nomination(changes),
    notes: [],
    review: {
      findings: codes.map((code) => finding('decision', { code: code })),
      verdict: 'decision',
    },
  },
});
const ledgerWith = (taken: number) =>
  readLedger(
    workbookWith({
      initiatives: [
        initiative('fuld', { participantCount: taken }),
        initiative('kø', {
          status: 'Venteliste',
          participantCount: 2,
          received: serialOf(new Date('2024-04-10T08:00:00Z'), hold3.timeZone),
        }),
      ],
    }),
    hold3,
  );
const asked = (taken: number, received = '2024-04-16T09:14:00+02:00') =>
  askedOf(form(), ledgerWith(taken), hold3, null, received);

test.each([
  [38, ['all', 'waiting']],
  [40, ['waiting', 'part', 'over']],
  [43, ['waiting', 'over']],
])('with %d of 43 seats taken a form of five has the ways %p', (taken, ways) => {
  expect(waysOf(asked(taken))).toEqual(ways);
});

test('the place in the queue goes by the time of receipt', () => {
  expect(asked(43).inQueue).toBe(2);
  expect(asked(43, '2024-04-09T09:00:00+02:00').inQueue).toBe(1);
});

test('those who sit first are the first of the form, general practice within its maximum', () => {
  expect([...firstToSit(form(), asked(40))]).toEqual([0, 1, 2]);
  const doctors = form(['general-practice.over-maximum'], {
    participants: Array.from({ length: 7 }, (_, index) =>
      participant(index, `L ${index}`, 'general-practice'),
    ),
  });
  const many = askedOf(doctors, ledgerWith(0), hold3, null, null);
  expect([...firstToSit(doctors, many)]).toEqual([0, 1, 2, 3, 4]);
});

test('a reason must be typed to go over the quota, and for what no choice here settles', () => {
  expect(needsReason(form(), 'waiting')).toBe(false);
  expect(needsReason(form(), 'over')).toBe(true);
  expect(needsReason(form(['region.over-quota', 'deadline.passed']), 'waiting')).toBe(true);
});

test('the import waits, seats some, or exceeds the quota as it was chosen, and says why in the log’s language', () => {
  const chosen = { place: null, sitting: new Set([0, 1, 2]), isPlanned: false };
  const wish = (way: 'waiting' | 'part' | 'over', typed = '') =>
    wishOf(form(), { ...chosen, way }, asked(40), typed, null);
  expect(wish('waiting')).toEqual({
    reason: 'Region Midtjylland har 3 ledige af 43, og der er brug for 5.',
    choices: { overQuota: false, status: 'VENT' },
  });
  expect(wish('part').choices).toEqual({ overQuota: false, waitlisted: [3, 4] });
  expect(wish('over', 'Aftalt')).toEqual({ reason: 'Aftalt', choices: { overQuota: true } });
});

test('what is only planned waits until then, with who is to sit and why, and exceeds no limit now', () => {
  const planned = (way: 'part' | 'over') =>
    wishOf(
      form(),
      { place: null, sitting: new Set([0, 1, 2]), way, isPlanned: true },
      asked(40),
      'Aftalt',
      null,
    );
  expect(planned('over')).toEqual({
    reason: 'Aftalt',
    choices: { overQuota: false, status: 'VENT', planned: 'IMP' },
  });
  expect(planned('part').choices).toEqual({
    overQuota: false,
    status: 'VENT',
    planned: 'IMP',
    waitlisted: [3, 4],
  });
});

test('a cluster that a person chose is where the seats are asked for', () => {
  const place = { region: 'N', cluster: 'N-MIDT' };
  const { cluster, region } = askedOf(form(['cluster.unknown']), ledgerWith(43), hold3, place, null);
  expect({ cluster, region }).toEqual(place);
});

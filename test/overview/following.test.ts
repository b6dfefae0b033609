import { followUp } from '../../src/overview';
import { hold3 } from '../../src/round';
import { readLedger, rowDetails } from '../../src/workbook';
import { serialOfDay } from '../../src/workbook/moments';
import { initiative, workbookWith, type InitiativeCells } from '../workbook/rows';

const today = '2024-11-12';
function followed(...cells: readonly InitiativeCells[]) {
  const contents = workbookWith({ initiatives: cells.map((one, index) => initiative(`${index}`, one)) });
  return followUp(readLedger(contents, hold3).initiatives, rowDetails(contents), today);
}
const due = (cells: InitiativeCells) => followed(cells).due.map(({ day, daysLeft }) => [day, daysLeft]);

test('the days of the next three weeks are due, earliest first', () => {
  const { due: found } = followed(
    { firstTakeUp: serialOfDay('2024-12-03'), secondTakeUp: serialOfDay('2025-03-20') },
    { firstTakeUp: serialOfDay(today) },
  );
  expect(found.map(({ initiative: { key }, daysLeft }) => [key, daysLeft])).toEqual([
    ['1', 0],
    ['0', 21],
  ]);
});

test.each([
  ['nothing is noted', '', true],
  ['the only note is older', '01-10-2024: Godt i gang', true],
  ['there is a note of that day', '05-11-2024: Godt i gang', false],
  ['there is a later note in another notation', '1/10/2024 Begyndt\n2024-11-08 Taget op', false],
  ['the notes have no dates', 'Det går godt', false],
])('a day that is past is due where %s: %s', (_, progress, isDue) => {
  const day = '2024-11-05';
  expect(due({ firstTakeUp: serialOfDay(day), progress })).toEqual(isDue ? [[day, -7]] : []);
});

test('an initiative without a seat is not followed', () => {
  expect(followed({ firstTakeUp: serialOfDay(today), status: 'Trukket tilbage' })).toEqual({
    due: [],
    gaps: [],
  });
});

test('what is still to be agreed is said for each initiative', () => {
  const { gaps } = followed(
    {},
    { contactName: 'Karen Lund', partner: 'Mads Partner', secondTakeUp: serialOfDay('2025-03-20') },
    { contactName: 'Karen Lund' },
  );
  expect(gaps.map(({ initiative: { key }, lacks }) => [key, lacks])).toEqual([
    ['0', ['contact', 'partner', 'take-up']],
    ['2', ['partner', 'take-up']],
  ]);
});

import { isMarkedWrong, wantedMark, type CheckedForm } from '../../src/desk';
import type { Verdict } from '../../src/review';
import { hold3 } from '../../src/round';
import { readReceipts, type TableContent } from '../../src/workbook';
import { readLedger } from '../../src/workbook/ledger';
import { receiptTable } from '../../src/workbook/layout';
import { columnsOf } from '../../src/workbook/open-table';
import { nomination } from '../taskpane/fakes';
import { initiative, workbookWith, type InitiativeCells } from '../workbook/rows';

function form(key: string, verdict: Verdict = 'ready'): CheckedForm {
  return {
    key,
    name: `${key}.xlsx`,
    inside: [],
    format: 'xlsx',
    mail: null,
    outcome: { kind: 'form', nomination: nomination(), review: { findings: [], verdict }, notes: [] },
  };
}

/** A workbook with these rows of Initiativer and these lines of Indmeldinger, the oldest first. */
function workbook(rows: readonly InitiativeCells[], lines: readonly { key: string; state: string }[] = []) {
  const contents = new Map<string, TableContent>(workbookWith({ initiatives: rows }));
  const columns = columnsOf(receiptTable);
  contents.set(receiptTable.name, {
    name: receiptTable.name,
    headings: columns.map(([, { heading }]) => heading),
    rows: lines.map((line) => columns.map(([key]) => (key === 'key' || key === 'state' ? line[key] : ''))),
  });
  return { round: hold3, ledger: readLedger(contents, hold3), receipts: readReceipts(contents, hold3) };
}

describe('the mark of a mail with one form', () => {
  test.each<[string, readonly InitiativeCells[], readonly { key: string; state: string }[], Verdict, string]>(
    [
      ['not in the workbook and ready', [], [], 'ready', 'NLPS Modtaget'],
      ['not in the workbook, with something to decide', [], [], 'decision', 'NLPS Kræver stillingtagen'],
      ['not in the workbook, with errors', [], [], 'return', 'NLPS Kræver stillingtagen'],
      ['returned to its sender', [], [{ key: 'a', state: 'Returneret' }], 'return', 'NLPS Returneret'],
      ['imported', [initiative('a')], [], 'ready', 'NLPS Importeret'],
      [
        'imported with open points',
        [initiative('a', { status: 'Importeret, åbne punkter' })],
        [],
        'decision',
        'NLPS Importeret',
      ],
      [
        'returned first and imported later',
        [initiative('a')],
        [
          { key: 'a', state: 'Returneret' },
          { key: 'a', state: 'Importeret' },
        ],
        'decision',
        'NLPS Importeret',
      ],
      ['waiting for seats', [initiative('a', { status: 'Venteliste' })], [], 'ready', 'NLPS Venteliste'],
      ['withdrawn', [initiative('a', { status: 'Trukket tilbage' })], [], 'ready', 'NLPS Lukket'],
      ['imported and undone', [initiative('a', { status: 'Fortrudt import' })], [], 'ready', 'NLPS Modtaget'],
      [
        'undone by hand, while the last line still says imported',
        [initiative('a', { status: 'Fortrudt import' })],
        [{ key: 'a', state: 'Importeret' }],
        'ready',
        'NLPS Modtaget',
      ],
      [
        'undone and then returned',
        [initiative('a', { status: 'Fortrudt import' })],
        [
          { key: 'a', state: 'Fortrudt import' },
          { key: 'a', state: 'Returneret' },
        ],
        'ready',
        'NLPS Returneret',
      ],
      [
        'with a state that somebody wrote in words of their own',
        [],
        [{ key: 'a', state: 'Ringer i morgen' }],
        'decision',
        'NLPS Kræver stillingtagen',
      ],
    ],
  )('%s', (_, rows, lines, verdict, expected) => {
    expect(wantedMark([form('a', verdict)], workbook(rows, lines))?.category).toBe(expected);
  });
});

describe('the mark of a mail with several forms', () => {
  test.each<[string, string, string]>([
    ['Importeret', 'Venteliste', 'NLPS Venteliste'],
    ['Venteliste', 'Returneret', 'NLPS Returneret'],
    ['Returneret', 'Kræver stillingtagen', 'NLPS Kræver stillingtagen'],
    ['Kræver stillingtagen', 'Ny', 'NLPS Modtaget'],
    ['Trukket tilbage', 'Importeret', 'NLPS Importeret'],
  ])('%s and %s give %s, in either order', (one, other, expected) => {
    const opening = workbook([initiative('a', { status: one }), initiative('b', { status: other })]);
    expect(wantedMark([form('a'), form('b')], opening)?.category).toBe(expected);
    expect(wantedMark([form('b'), form('a')], opening)?.category).toBe(expected);
  });

  test('names every other category of the round as one to take off', () => {
    const wanted = wantedMark([form('a')], workbook([initiative('a')]));
    expect(wanted?.others).toEqual([
      'NLPS Modtaget',
      'NLPS Kræver stillingtagen',
      'NLPS Returneret',
      'NLPS Venteliste',
      'NLPS Lukket',
    ]);
  });

  test('without a form there is no mark', () => {
    expect(wantedMark([], workbook([]))).toBeNull();
  });
});

describe('a mark that disagrees with the workbook', () => {
  const imported = wantedMark([form('a')], workbook([initiative('a')]));
  const unknown = wantedMark([form('a')], workbook([]));
  if (imported === null || unknown === null) throw new Error('There is a mark for every form.');

  test.each([
    ['the mark is missing', imported, ['Ferie'], true],
    ['an older mark stands beside it', imported, ['NLPS Modtaget', 'NLPS Importeret'], true],
    ['the mark is there, beside one of the person’s own', imported, ['Ferie', 'NLPS Importeret'], false],
    ['a form that the workbook does not know has no mark yet', unknown, [], false],
    ['a form that the workbook does not know is marked as imported', unknown, ['NLPS Importeret'], true],
  ])('%s', (_, wanted, categories, expected) => {
    expect(isMarkedWrong(wanted, categories)).toBe(expected);
  });
});

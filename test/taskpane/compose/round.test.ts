import { openRound } from '../../../src/desk';
import { openFile } from '../../../src/form/open';
import { readForm } from '../../../src/form/read';
import { hold3 } from '../../../src/round';
import { anonymiseIn, blankForm, newWorkbook } from '../../../src/taskpane/compose/round';
import { importForm } from '../../../src/workbook';
import { FakeWorkbook } from '../../workbook/fake-workbook';
import { request } from '../../workbook/nominations';
import { servedWorkbook } from '../../workbook/served-workbook';

const writer = { who: 'Bente Slot', now: new Date('2026-01-02T09:00:00Z'), language: 'da' } as const;

test('a new workbook is a file that Excel opens', async () => {
  const bytes = await newWorkbook(hold3, writer.now);
  expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
});

test.each(['xlsx', 'docx'] as const)(
  'the blank %s is read back as the round’s own empty form',
  async (format) => {
    const [found] = await openFile(await blankForm(hold3, format), `skema.${format}`);
    if (found?.content.kind !== 'document') throw new Error('not opened');
    const result = readForm(found.content.document, hold3);
    expect(result).toMatchObject({ kind: 'form', nomination: { blank: true, stamp: hold3.formVersion } });
  },
);

test('anonymising tells of every row it has written, and the seats stay', async () => {
  const { tables } = await servedWorkbook();
  await importForm(tables, request('a'));
  const heard: number[] = [];
  const ending = await anonymiseIn(tables, hold3, writer, (written) => heard.push(written));
  expect(ending.kind).toBe('anonymised');
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).toEqual(heard.map((_, index) => index + 1));
  const opening = await openRound(tables);
  if (opening.kind !== 'open' || ending.kind !== 'anonymised') throw new Error('not open');
  expect(opening.ledger.total).toEqual(ending.ledgerBefore.total);
  const again = await anonymiseIn(tables, hold3, writer, () => {});
  expect(again.kind).toBe('nothing-left');
});

test('a workbook that does not answer is an ending with words, not an error', async () => {
  const workbook = new FakeWorkbook();
  const tables = {
    ...workbook.connect(),
    read: () => Promise.reject(new TypeError('Failed to fetch')),
  };
  const ending = await anonymiseIn(tables, hold3, writer, () => {});
  if (ending.kind !== 'failed') throw new Error(`ended as ${ending.kind}`);
  expect(ending.trouble.da.message).not.toBe('');
});

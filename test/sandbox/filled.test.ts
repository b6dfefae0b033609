import { hold3 } from '../../src/round';
import { fillWorkbook } from '../../src/sandbox/filled';
import { readLedger, type Ledger } from '../../src/workbook';
import { FakeWorkbook } from '../workbook/fake-workbook';

const now = new Date('2024-04-16T07:00:00Z');
const workbook = new FakeWorkbook();
let ledger: Ledger;

beforeAll(async () => {
  await fillWorkbook(workbook.connect(), hold3, now);
  ledger = readLedger(workbook.contents(), hold3);
});

test('a filled workbook has 60 initiatives through the real import, and nothing a person must repair', () => {
  expect(ledger.initiatives).toHaveLength(60);
  expect(ledger.troubles).toEqual([]);
});

test('it shows every state of the overview', () => {
  expect(ledger.total.waiting).toBeGreaterThan(0);
  expect(ledger.onTheirWay.map(({ state }) => state)).toEqual(['AFV', 'RET', 'RET']);
  expect(ledger.clusters.filter(({ initiatives }) => initiatives === 0)).toHaveLength(2);
  expect(workbook.column('Initiativer', 'Sparringspartner').filter((name) => name !== '')).toHaveLength(6);
});

test('nobody in it exists: every person has a name of their own and an example address', () => {
  const people = ledger.initiatives.flatMap(({ participants }) => participants);
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  const written = ['E-mail', 'Kontaktpersonens e-mail', 'Afsender'].flatMap((heading) =>
    ['Deltagere', 'Initiativer', 'Indmeldinger']
      .filter((table) => workbook.table(table).headings.includes(heading))
      .flatMap((table) => workbook.column(table, heading)),
  );
  expect(written.filter((address) => !address.endsWith('.example'))).toEqual([]);
});

test('filled again, it stays as it is', async () => {
  expect(await fillWorkbook(workbook.connect(), hold3, now)).toBe(0);
  expect(readLedger(workbook.contents(), hold3)).toEqual(ledger);
});

import { connectWorkbook } from '../../../src/workbook/graph';
import { base, bytesOf, fixture, partsOf, serve } from './fixture';

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])(
  'ten imports into a workbook that is somebody’s own: %s',
  (name) => {
    const before = fixture(name);

    async function importTen(): Promise<Uint8Array> {
      const { store, fetch } = serve(before);
      const tables = connectWorkbook({
        baseUrl: base,
        driveId: 'memory',
        itemId: 'bog.xlsx',
        fetch,
        token: () => Promise.resolve(null),
        sleep: () => Promise.resolve(),
        random: () => 0,
      });
      for (let number = 1; number <= 10; number += 1) {
        await tables.append('Initiativer', [
          [`Initiativ æøå ${number}`, `'00${number}`, 'Importeret', number, 45400 + number, null],
          ["'=1+1", 'nøgle <&>"', 'Venteliste', 0, null, null],
        ]);
        await tables.append('Log', [[45400.5, 'Sekretariatet', `Import ${number}`]]);
      }
      const read = await tables.read(['Initiativer', 'Log', 'Findes ikke']);
      expect([...read.keys()]).toEqual(['Initiativer', 'Log']);
      expect(read.get('Initiativer')?.headings).toEqual([
        'Titel',
        'Nøgle',
        'Status',
        'Pladser',
        'Modtaget',
        'Dobbelt',
      ]);
      expect(read.get('Initiativer')?.rows).toHaveLength(23);
      expect(read.get('Initiativer')?.rows[3]).toEqual([
        'Initiativ æøå 1',
        '001',
        'Importeret',
        1,
        45401,
        '',
      ]);
      expect(read.get('Initiativer')?.rows[4]).toEqual(['=1+1', 'nøgle <&>"', 'Venteliste', 0, '', '']);
      expect(read.get('Log')?.rows).toHaveLength(10);
      return bytesOf(store, 'bog.xlsx');
    }

    it('finds every row again and leaves every other part of the file byte for byte', async () => {
      const after = partsOf(await importTen());
      const touched = new Set<string>();
      for (const [part, text] of partsOf(before)) if (after.get(part) !== text) touched.add(part);
      expect([...touched].sort()).toEqual([
        'xl/tables/table1.xml',
        'xl/tables/table2.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ]);
      expect([...after.keys()]).toEqual([...partsOf(before).keys()]);
    });
  },
);

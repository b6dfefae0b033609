import { strToU8, unzipSync, zipSync } from 'fflate';
import { inflateEntry, readZip, replaceEntries } from '../../../src/sandbox/workbook-server/package/zip';
import { fixture } from './fixture';

const sample = zipSync({
  'a.xml': strToU8('a'.repeat(500)),
  'billede.png': [Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256), { level: 0 }],
  'æ/c.xml': strToU8('<c/>'),
});

describe('replacing parts of a zip file', () => {
  it.each([
    ['fflate', sample, 'a.xml'],
    ['openpyxl', fixture('openpyxl.xlsx'), 'xl/worksheets/sheet1.xml'],
    ['LibreOffice', fixture('libreoffice.xlsx'), 'xl/worksheets/sheet1.xml'],
  ])('copies the compressed bytes of all others raw and keeps their order: %s', (_name, bytes, part) => {
    const before = readZip(bytes);
    const after = readZip(replaceEntries(before, new Map([[part, strToU8('nyt indhold')]])));
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const [index, entry] of before.entries.entries()) {
      const now = after.entries[index];
      if (now === undefined) throw new Error('An entry is gone.');
      if (entry.name === part) continue;
      const raw = before.bytes.subarray(entry.start, entry.end);
      expect(after.bytes.subarray(now.start, now.end).equals(raw)).toBe(true);
    }
    expect(Buffer.from(unzipSync(after.bytes)[part] ?? []).toString()).toBe('nyt indhold');
  });

  it('keeps a stored part stored', () => {
    const changed = replaceEntries(readZip(sample), new Map([['billede.png', strToU8('kort')]]));
    expect(readZip(changed).entries.find(({ name }) => name === 'billede.png')?.method).toBe(0);
  });

  it('gives the same file back when nothing is replaced', () => {
    expect(Buffer.from(replaceEntries(readZip(sample), new Map())).equals(sample)).toBe(true);
  });
});

describe('a file that is no whole zip', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['text', strToU8('Dette er ikke en projektmappe, men bare noget tekst.')],
    ['cut short', sample.slice(0, sample.length - 30)],
  ])('is refused: %s', (_name, bytes) => {
    expect(() => readZip(bytes)).toThrow('cannot be opened');
  });

  it('is refused where the list of parts points outside the file', () => {
    const damaged = Buffer.from(sample);
    damaged.writeUInt32LE(damaged.length, damaged.length - 6);
    expect(() => readZip(damaged)).toThrow('cannot be opened');
  });

  it('is refused where a part is damaged', () => {
    const damaged = Buffer.from(sample);
    damaged.fill(0xff, 36, 50);
    const archive = readZip(damaged);
    const [first] = archive.entries;
    if (first === undefined) throw new Error('There is no entry.');
    expect(() => inflateEntry(archive, first)).toThrow('damaged');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../src/form/open';
import { outlookFile } from './outlook-file';
import { mutateBytes, mutateEntry, mutateText, seeded } from './mutate';

const read = (name: string) => Uint8Array.from(readFileSync(join(__dirname, '../../fixtures/open', name)));
const archives = [
  'openpyxl.xlsx',
  'libreoffice.xlsx',
  'python-docx.docx',
  'libreoffice.docx',
  'libreoffice.ods',
  'libreoffice.odt',
];
const compounds = ['libreoffice.xls', 'libreoffice.doc'];

/** What every file must come to, however broken: an answer with a reason, never an exception. */
async function mustEnd(bytes: Uint8Array): Promise<void> {
  let looks = 0;
  const found = await openFile(bytes, 'fil', {
    shouldStop: () => {
      looks += 1;
      return looks > 20_000;
    },
  });
  expect(found.length).toBeGreaterThan(0);
  for (const { content } of found) {
    // A reader's own mistake would show as an error's name here.
    if (content.kind === 'refused') expect(content.refusal.detail ?? '').not.toMatch(/Error/);
    else
      for (const grid of content.document.grids)
        for (const cell of grid.cells) expect(cell.text.trim()).not.toBe('');
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

test.each(archives)('no change to the bytes of %s throws or hangs', async (name) => {
  const random = seeded(1);
  const bytes = read(name);
  for (let run = 0; run < 12; run += 1) await mustEnd(mutateBytes(bytes, random));
});

test.each(archives)('no change to the XML inside %s throws or hangs', async (name) => {
  const random = seeded(2);
  const bytes = read(name);
  for (let run = 0; run < 12; run += 1) await mustEnd(mutateEntry(bytes, random));
});

test.each(compounds)('no change to the bytes of %s throws or hangs', async (name) => {
  const random = seeded(3);
  const bytes = read(name);
  for (let run = 0; run < 25; run += 1) await mustEnd(mutateBytes(bytes, random));
});

test('no change to a mail throws or hangs', async () => {
  const random = seeded(4);
  const bytes = read('python.eml');
  const text = new TextDecoder().decode(bytes);
  for (let run = 0; run < 24; run += 1) {
    await mustEnd(
      run % 2 === 0 ? mutateBytes(bytes, random) : new TextEncoder().encode(mutateText(text, random)),
    );
  }
});

test('no change to an Outlook file throws or hangs', async () => {
  const random = seeded(5);
  const bytes = outlookFile({
    texts: { '0037': 'Skema', '1000': 'Titel: Svar' },
    delivered: new Date('2024-04-30T21:59:30Z'),
    attachments: [
      { name: 'a.xlsx', content: read('openpyxl.xlsx') },
      {
        name: 'indre',
        content: { texts: { '0037': 'indre' }, attachments: [{ name: 'b.txt', content: Uint8Array.of(65) }] },
      },
    ],
  });
  for (let run = 0; run < 60; run += 1) await mustEnd(mutateBytes(bytes, random));
});

import { annotateForm } from '../../../src/form/annotate';
import { detectFormat } from '../../../src/form/open';
import { readForm } from '../../../src/form/read';
import { hold3 } from '../../../src/round';
import { documentIn, fixture, note } from './parts';

const files = ['annotate/openpyxl.xlsx', 'annotate/libreoffice.xlsx', 'forms/56-som-google-sheets.xlsx'];
const wordFiles = ['annotate/word.docx', 'annotate/libreoffice.docx'];

async function marked(name: string, reference?: string): Promise<Uint8Array> {
  const before = fixture(name);
  const place = (await documentIn(before)).grids.flatMap(({ cells }) => cells).at(-1)?.place ?? null;
  const copy = await annotateForm(before, detectFormat(before), [note(1, place)], {
    name,
    language: 'da',
    ...(reference === undefined ? {} : { reference }),
  });
  expect(copy.kind).toBe('annotated');
  return copy.bytes;
}

describe.each([...files, ...wordFiles])('%s', (name) => {
  test('carries the reference in its copy, and is else read as before', async () => {
    const read = await documentIn(await marked(name, '[NLPS 3f9a0c12]'));
    expect(read.reference).toBe('3f9a0c12');
    expect({ ...read, reference: undefined }).toEqual({
      ...(await documentIn(fixture(name))),
      reference: undefined,
    });
  });

  test('marked without one it has none, and marked anew it has the newest', async () => {
    expect((await documentIn(await marked(name))).reference).toBeUndefined();
    const once = await marked(name, '[NLPS 3f9a0c12]');
    const place = (await documentIn(once)).grids.flatMap(({ cells }) => cells).at(-1)?.place ?? null;
    const twice = await annotateForm(once, detectFormat(once), [note(1, place)], {
      name,
      language: 'da',
      reference: '[NLPS 00112233]',
    });
    expect((await documentIn(twice.bytes)).reference).toBe('00112233');
  });
});

test('the reference comes through to the nomination', async () => {
  const read = readForm(
    await documentIn(await marked('forms/01-label-til-venstre.xlsx', '[NLPS 3f9a0c12]')),
    hold3,
  );
  expect(read).toMatchObject({ kind: 'form', nomination: { reference: '3f9a0c12' } });
});

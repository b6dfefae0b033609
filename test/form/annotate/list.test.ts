import { annotateForm } from '../../../src/form/annotate';
import { detectFormat, type Format } from '../../../src/form/open';
import { fixture, note, part } from './parts';

const notes = [note(1, 'Skema!B8'), note(2, null)];
const options = { name: 'skema.xlsx', language: 'da' } as const;

describe('a file that cannot be marked', () => {
  test.each<readonly [string, Uint8Array, Format, string]>([
    ['of another format', fixture('forms/59-opendocument-regneark.ods'), 'ods', 'format'],
    ['that is text in a mail', new TextEncoder().encode('Titel: X'), 'text', 'format'],
    ['that is cut short', fixture('annotate/openpyxl.xlsx').slice(0, 4000), 'xlsx', 'file'],
    ['that is empty', new Uint8Array(), 'docx', 'file'],
    ['in which no finding has its place', fixture('forms/61-word-tabel.docx'), 'docx', 'places'],
    ['whose places are in another file', fixture('forms/01-label-til-venstre.xlsx'), 'xlsx', 'places'],
  ])('%s gives a list of the findings in Word', async (_, bytes, format, because) => {
    const elsewhere = notes.map((one) => ({ ...one, place: because === 'places' ? null : one.place }));
    const copy = await annotateForm(bytes, format, elsewhere, options);
    expect(copy).toMatchObject({ kind: 'list', because, name: 'skema – rettelser.docx' });
    expect(detectFormat(copy.bytes)).toBe('docx');
    const xml = part(copy.bytes, 'word/document.xml');
    expect(xml).toContain('Det er galt nr. 1.');
    expect(xml).toContain('Det er galt nr. 2.');
  });
});

test.each([
  ['skema.xlsx', 'da', 'skema – rettelser.xlsx'],
  ['skema – rettelser.xlsx', 'da', 'skema – rettelser.xlsx'],
  ['skema – rettelser.xlsx', 'en', 'skema – rettelser.xlsx'],
  ['Horsens v1.2.xlsm', 'en', 'Horsens v1.2 – corrections.xlsm'],
  ['a/b:c?.xlsx', 'da', 'a-b-c- – rettelser.xlsx'],
] as const)('the copy of %s (%s) is called %s', async (name, language, expected) => {
  const bytes = fixture('annotate/openpyxl.xlsx');
  expect((await annotateForm(bytes, 'xlsx', notes, { name, language })).name).toBe(expected);
});

test('in English the sender reads English around the findings', async () => {
  const copy = await annotateForm(fixture('annotate/openpyxl.xlsx'), 'xlsx', notes, {
    ...options,
    language: 'en',
  });
  expect(part(copy.bytes, 'xl/worksheets/nlps1.xml')).toContain('How to put it right');
});

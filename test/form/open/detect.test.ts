import { detectFormat, openFile, refusalText, type RefusalCode } from '../../../src/form/open';
import { cellsOf, contentTypes, refusalOf, sheetOf, SPREADSHEET_TYPE, wordFile, zipOf } from './packages';

const encode = (text: string) => new TextEncoder().encode(text);

/** A compound file with one storage or stream of this name, as small as can be. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(56, 4096, true);
  view.setInt32(48, 1, true);
  view.setInt32(60, -2, true);
  view.setInt32(68, -2, true);
  for (let index = 0; index < 109; index += 1) view.setInt32(76 + index * 4, index === 0 ? 0 : -1, true);
  view.setInt32(512, -3, true);
  view.setInt32(516, -2, true);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = 1024 + index * 128;
    bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), at);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    view.setInt32(at + 68, -1, true);
    view.setInt32(at + 72, index > 0 && index < names.length ? index + 1 : -1, true);
    view.setInt32(at + 76, index === 0 ? 1 : -1, true);
  });
  return bytes;
}

const declared = (type: string) => zipOf({ '[Content_Types].xml': contentTypes('x', type) });
const formats: readonly (readonly [string, Uint8Array, string, RefusalCode | null])[] = [
  ['an Excel file', sheetOf(''), 'xlsx', null],
  [
    'an Excel file with macros',
    declared('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'xlsm',
    'file.damaged',
  ],
  [
    'a binary Excel file',
    declared('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
    'xlsb',
    'file.excel-binary',
  ],
  ['a Word file', wordFile(''), 'docx', null],
  [
    'a Word file with macros',
    declared('application/vnd.ms-word.document.macroEnabled.main+xml'),
    'docm',
    'file.damaged',
  ],
  [
    'a Word file that embeds a workbook',
    zipOf({
      '[Content_Types].xml':
        '<Types><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    }),
    'docx',
    'file.damaged',
  ],
  [
    'a presentation',
    declared('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    'presentation',
    'file.presentation',
  ],
  ['an Excel file whose content types are gone', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'xlsx', null],
  [
    'an OpenDocument text',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    'odt',
    'file.damaged',
  ],
  ['an old Excel file', compound('Workbook'), 'xls', 'file.old-excel'],
  ['an older Excel file', compound('Book'), 'xls', 'file.old-excel'],
  ['an old Word file', compound('WordDocument', '1Table'), 'doc', 'file.old-word'],
  ['an encrypted Office file', compound('EncryptedPackage', 'EncryptionInfo'), 'encrypted', 'file.password'],
  ['an old Excel file that names its parts in capitals', compound('WORKBOOK'), 'xls', 'file.old-excel'],
  ['an Excel 4 file', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'xls', 'file.old-excel'],
  [
    'an Excel file in the XML of 2003',
    encode('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'xls',
    'file.old-excel',
  ],
  ['a Word 2 file', Uint8Array.of(0xdb, 0xa5, 0x2d, 0, 0x31, 0x40), 'doc', 'file.old-word'],
  [
    'a Word file in the XML of 2003',
    encode('<?xml version="1.0"?>\n<w:wordDocument xmlns:w="x"/>'),
    'doc',
    'file.old-word',
  ],
  [
    'an OpenDocument file in one piece',
    encode(
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"/>',
    ),
    'odt',
    'file.opendocument',
  ],
  ['an old presentation', compound('PowerPoint Document'), 'presentation', 'file.presentation'],
  ['another compound file', compound('VisioDocument'), 'unknown', 'file.unknown'],
  ['a Numbers file', zipOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), 'iwork', 'file.apple'],
  ['a .rar', Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), 'archive', 'file.archive'],
  ['a .7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), 'archive', 'file.archive'],
  ['a .tar', encode(`skema.xlsx${'\0'.repeat(247)}ustar\0`), 'archive', 'file.archive'],
  [
    'an S/MIME wrapping',
    Uint8Array.of(0x30, 0x82, 1, 0, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 3, 0xa0),
    'smime',
    'mail.encrypted',
  ],
  ['a PGP wrapping', encode('-----BEGIN PGP MESSAGE-----\n\nhQEMA'), 'smime', 'mail.encrypted'],
  [
    'a shortcut to a web address',
    encode('[InternetShortcut]\r\nURL=https://x.example/'),
    'link',
    'file.cloud-link',
  ],
  [
    'a Google shortcut',
    encode('{"url":"x","doc_id":"y","href":"https://docs.google.com/spreadsheets/d/z"}'),
    'link',
    'file.cloud-link',
  ],
  ['a PDF', encode('%PDF-1.7\n%âãÏÓ'), 'pdf', 'file.pdf'],
  ['a PDF with a line before it', encode('\r\n%PDF-1.4'), 'pdf', 'file.pdf'],
  ['rich text', encode('{\\rtf1\\ansi Titel}'), 'rtf', 'file.rtf'],
  ['a web page', encode('\ufeff <!DOCTYPE html><html><body>Titel</body></html>'), 'html', null],
  ['a table saved as .xls by a web system', encode('<table><tr><td>Titel</td></tr></table>'), 'html', null],
  ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'image', 'file.image'],
  ['a screenshot', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image', 'file.image'],
  ["a telephone's photo", encode('\0\0\0\x18ftypheic\0\0\0\0'), 'image', 'file.image'],
  ['plain text', encode('Titel: Bedre overgange\r\nRegion: Midtjylland'), 'text', null],
  ['plain text with labels that look like a mail', encode('Titel: x\r\nNavn: y\r\nTo: z'), 'text', null],
  [
    'a mail',
    encode('Return-Path: <a@x.example>\r\nFrom: a@x.example\r\nSubject: x\r\n\r\nTitel: y'),
    'eml',
    null,
  ],
  ['no bytes at all', new Uint8Array(), 'empty', 'file.empty'],
  ['nothing but zeros', new Uint8Array(5000), 'empty', 'file.empty'],
  [
    'random bytes',
    Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 251),
    'unknown',
    'file.unknown',
  ],
  ['a zip cut short', sheetOf('').slice(0, 300), 'zip', 'file.damaged'],
];

test.each(formats)('%s is known by its bytes', async (_name, bytes, format, refusal) => {
  expect(detectFormat(bytes)).toBe(format);
  const found = await openFile(bytes, 'navn.pdf');
  expect(found[0]?.format === format || found[0]?.origin === 'body').toBe(true);
  expect(refusalOf(found[0])).toBe(refusal);
});

test('a file over the cap of bytes is refused unread', async () => {
  expect(refusalOf((await openFile(sheetOf(''), 'x', { bytes: 100 }))[0])).toBe('file.too-large');
});

test('a content type is not believed where the file is another', async () => {
  const bytes = zipOf({ '[Content_Types].xml': contentTypes('xl/workbook.xml', SPREADSHEET_TYPE) });
  expect(refusalOf((await openFile(bytes, 'x'))[0])).toBe('file.damaged');
});

const codes: readonly RefusalCode[] = [
  'file.empty',
  'file.damaged',
  'file.password',
  'file.too-large',
  'file.too-slow',
  'file.nested-too-deep',
  'file.unsafe',
  'file.old-excel',
  'file.excel-binary',
  'file.old-word',
  'file.opendocument',
  'file.rtf',
  'file.pdf',
  'file.image',
  'file.archive',
  'file.apple',
  'file.presentation',
  'file.cloud-link',
  'file.unknown',
  'mail.damaged',
  'mail.encrypted',
  'mail.no-attachment',
  'mail.no-form',
];

test.each([
  ['UTF-16', Buffer.from('\ufeffTitel: Gør det', 'utf16le')],
  ['windows-1252', Buffer.from('Titel: Gør det', 'latin1')],
  ['UTF-8', Buffer.from('Titel: Gør det')],
])('text saved as %s is read with its Danish letters', async (_encoding, bytes) => {
  expect((await cellsOf(Uint8Array.from(bytes))).map((cell) => cell.text)).toEqual(['Titel: Gør det']);
});

test('a form saved as a web page is read with its tables', async () => {
  const page = '<html><body><table><tr><td>Titel</td><td>Gør det</td></tr></table></body></html>';
  expect(
    (await cellsOf(Uint8Array.from(Buffer.from(page, 'latin1')))).map(({ column, text }) => [column, text]),
  ).toEqual([
    [0, 'Titel'],
    [1, 'Gør det'],
  ]);
});

test.each(codes)('%s says in both languages what the file is and what its sender should do', (code) => {
  for (const language of ['da', 'en'] as const) {
    const { message, fix } = refusalText({ code }, language);
    expect(message).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(fix).toMatch(/^[A-ZÆØÅ].*\.$/);
  }
  expect(refusalText({ code }, 'da').message).not.toBe(refusalText({ code }, 'en').message);
});

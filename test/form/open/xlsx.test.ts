import { strToU8, zipSync } from 'fflate';
import {
  cellsOf,
  contentTypes,
  documentOf,
  openOne,
  pictureOf,
  refusalOf,
  relations,
  sheetOf,
  SPREADSHEET_TYPE,
  textsOf,
  workbook,
  workbookParts,
  zipOf,
} from './packages';

const inline = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('texts of cells', () => {
  test.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '<si><t>Titel</t></si>', 'Titel'],
    [
      'rich text is joined',
      '<c r="A1" t="s"><v>0</v></c>',
      '<si><r><t>Bedre </t></r><r><rPr><b/></rPr><t>forløb</t></r></si>',
      'Bedre forløb',
    ],
    [
      'phonetic guides are left out',
      '<c r="A1" t="s"><v>0</v></c>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '東京',
    ],
    ['an escaped line break', '<c r="A1" t="s"><v>0</v></c>', '<si><t>en_x000D_\nto</t></si>', 'en\nto'],
    [
      'an escaped line break inside rich text',
      '<c r="A1" t="s"><v>0</v></c>',
      '<si><r><t>en_x000a_</t></r><r><t>to</t></r></si>',
      'en\nto',
    ],
    [
      'an escaped underscore',
      '<c r="A1" t="s"><v>0</v></c>',
      '<si><t>felt_x005F_x0041_</t></si>',
      'felt_x0041_',
    ],
    [
      'text in the cell itself',
      '<c r="A1" t="inlineStr"><is><r><t>Kom</t></r><r><t>mune</t></r></is></c>',
      '',
      'Kommune',
    ],
    [
      'entities and CDATA',
      '<c r="A1" t="inlineStr"><is><t>A &amp; B &#230;<![CDATA[ <C>]]></t></is></c>',
      '',
      'A & B æ <C>',
    ],
    ['a formula with a text', '<c r="A1" t="str"><f>B1</f><v>Odense</v></c>', '', 'Odense'],
    ['a formula with the result 0', '<c r="A1"><f>SUM(B1)</f><v>0</v></c>', '', '0'],
    ['a formula with the result false', '<c r="A1" t="b"><f>B1</f><v>0</v></c>', '', 'FALSK'],
    ['a tick in a linked cell', '<c r="A1" t="b"><v>1</v></c>', '', 'SAND'],
    ['an ISO date of a strict file', '<c r="A1" t="d"><v>2024-04-30T00:00:00</v></c>', '', '2024-04-30'],
    ['an ISO date with a time', '<c r="A1" t="d"><v>2024-04-30T13:30:00</v></c>', '', '2024-04-30 13:30'],
    ['a whole number without its trailing zero', '<c r="A1"><v>24759069.0</v></c>', '', '24759069'],
    ['a whole number written with an exponent', '<c r="A1"><v>4.524759069E9</v></c>', '', '4524759069'],
    ['a decimal number with the comma of Danish', '<c r="A1"><v>0.30000000000000004</v></c>', '', '0,3'],
  ])('%s', async (_name, cell, strings, expected) => {
    expect(await textsOf(sheetOf(`<row r="1">${cell}</row>`, { strings }))).toEqual([expected]);
  });

  test.each([
    ['an empty formula result', '<c r="A1" t="str"><f>B1</f><v></v></c>'],
    ['a formatted cell without content', '<c r="A1" s="3"/>'],
    ['a formatted cell opened and closed', '<c r="A1" s="3"></c>'],
    [
      'blanks of every kind',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> &#160;&#8194;&#8203;\n</t></is></c>',
    ],
    ['a string that the table does not have', '<c r="A1" t="s"><v>7</v></c>'],
  ])('%s is no cell', async (_name, cell) => {
    expect(await textsOf(sheetOf(`<row r="1">${cell}</row>`))).toEqual([]);
  });

  it('leaves an error of a formula out and says where it stood', async () => {
    const document = documentOf(
      await openOne(sheetOf('<row r="2"><c r="B2" t="e"><f>#REF!</f><v>#REF!</v></c></row>')),
    );
    expect(document.grids[0]?.cells).toEqual([]);
    expect(document.notes).toEqual(['Ark!B2: formlen giver fejlen #REF! i stedet for et svar.']);
  });

  it('says how many formulas have no saved result', async () => {
    const document = documentOf(await openOne(sheetOf('<row r="1"><c r="A1"><f>NOW()</f></c></row>')));
    expect(document.notes).toEqual(['Arket "Ark" har 1 formel uden gemt resultat, læst som tom.']);
  });
});

describe('number formats', () => {
  const styled = (pattern: string, value: string, before = '') =>
    sheetOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
      before,
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${pattern}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`,
    });

  test.each([
    ['00000000', '1234567', '01234567', 'number'],
    ['00 00 00 00', '24759069', '24 75 90 69', 'number'],
    ['&quot;+45 &quot;00000000', '24759069', '+45 24759069', 'number'],
    ['##\\-##\\-##\\-##', '24759069', '24-75-90-69', 'number'],
    ['#,##0', '1234567', '1234567', 'number'],
    ['#,##0.00 &quot;kr.&quot;', '500', '500,00 kr.', 'number'],
    ['0%', '0.45', '45%', 'number'],
    ['0.0#', '7.5', '7,5', 'number'],
    ['[Red]0', '7', '7', 'number'],
    ['0&quot; days&quot;', '7', '7 days', 'number'],
    ['General', '7', '7', 'number'],
    ['dd-mm-yyyy', '45412', '2024-04-30', 'date'],
    ['[$-406]d\\. mmmm yyyy;@', '45412', '2024-04-30', 'date'],
    ['dd/mm/yyyy hh:mm', '45412.5625', '2024-04-30 13:30', 'date'],
    ['hh:mm', '0.5625', '13:30', 'date'],
    ['yyyy', '45412', '2024-04-30', 'date'],
    ['dd-mm-yyyy', '-5', '-5', 'number'],
  ])('%s shows %s as %s', async (pattern, value, expected, kind) => {
    expect(await cellsOf(styled(pattern, value))).toMatchObject([{ text: expected, kind }]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const cells = await cellsOf(styled('dd-mm-yyyy', '43950', '<workbookPr date1904="1"/>'));
    expect(cells).toMatchObject([{ text: '2024-04-30' }]);
  });

  it('knows the formats that every workbook has', async () => {
    const bytes = sheetOf('<row r="1"><c r="A1" s="1"><v>45412</v></c></row>', {
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(await textsOf(bytes)).toEqual(['2024-04-30']);
  });

  it('marks bold cells as a hint that they are labels', async () => {
    const bytes = sheetOf(
      `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Titel</t></is></c>${inline('B1', 'Svar')}</row>`,
      {
        styles: '<fonts><font/><font><b/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      },
    );
    expect((await cellsOf(bytes)).map((cell) => cell.emphasis ?? false)).toEqual([true, false]);
  });
});

describe('where cells stand', () => {
  it('gives a merged cell its span and hides what lies beneath', async () => {
    const bytes = sheetOf(`<row r="3">${inline('B3', 'Bedre overgange')}${inline('C3', 'skjult')}</row>`, {
      tail: '<mergeCells><mergeCell ref="B3:E4"/><mergeCell ref="B3:E4"/></mergeCells>',
    });
    expect(await cellsOf(bytes)).toMatchObject([
      { row: 2, column: 1, rowSpan: 2, columnSpan: 4, text: 'Bedre overgange', place: 'Ark!B3' },
    ]);
  });

  it('counts rows and cells that do not say where they stand', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const bytes = sheetOf(`<row>${cell('a')}<c/>${cell('c')}</row><row/><row>${cell('d')}</row>`);
    expect(await pictureOf(bytes)).toEqual({ 'Ark!A1': 'a', 'Ark!C1': 'c', 'Ark!A3': 'd' });
  });

  it('puts cells written out of order into reading order', async () => {
    const bytes = sheetOf(
      `<row r="2">${inline('B2', 'd')}${inline('A2', 'c')}</row><row r="1">${inline('A1', 'a')}</row>`,
    );
    expect(await textsOf(bytes)).toEqual(['a', 'c', 'd']);
  });

  it('finds the mail address that hides behind a link', async () => {
    const bytes = sheetOf(`<row r="1">${inline('A1', 'Skriv til mig')}</row>`, {
      tail: '<hyperlinks><hyperlink ref="A1" r:id="h1"/></hyperlinks>',
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations({
          id: 'h1',
          type: 'hyperlink',
          target: 'mailto:mette.holm%40kommune.example?subject=Skema',
          external: true,
        }),
      },
    });
    expect(await cellsOf(bytes)).toMatchObject([{ links: ['mette.holm@kommune.example'] }]);
  });

  it('finds the address in a HYPERLINK formula', async () => {
    const bytes = sheetOf(
      '<row r="1"><c r="A1" t="str"><f>HYPERLINK("mailto:a@b.example","Mail")</f><v>Mail</v></c></row>',
    );
    expect(await cellsOf(bytes)).toMatchObject([{ text: 'Mail', links: ['a@b.example'] }]);
  });

  it('reads the boxes in a cell with their labels', async () => {
    expect(await cellsOf(sheetOf(`<row r="1">${inline('A1', '☒ Kommune ☐ Region')}</row>`))).toMatchObject([
      {
        boxes: [
          { label: 'Kommune', checked: true },
          { label: 'Region', checked: false },
        ],
      },
    ]);
  });
});

describe('sheets', () => {
  const row = (text: string) => `<sheetData><row r="1">${inline('A1', text)}</row></sheetData>`;

  it('reads hidden sheets last and flags them', async () => {
    const bytes = workbook({
      sheets: { Data: row('x'), Skema: row('y'), Lister: row('z') },
      attributes: { Data: 'state="hidden"', Lister: 'state="veryHidden"' },
    });
    const { grids } = documentOf(await openOne(bytes));
    expect(grids.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Skema', false],
      ['Data', true],
      ['Lister', true],
    ]);
  });

  it('leaves out the sheet that this add-in marks findings on', async () => {
    const { grids } = documentOf(
      await openOne(workbook({ sheets: { Skema: row('y'), 'Ret her': row('fejl') } })),
    );
    expect(grids.map((grid) => grid.name)).toEqual(['Skema']);
  });

  it('passes over chart sheets', async () => {
    const parts = workbookParts({ sheets: { Skema: row('y'), Diagram: row('z') } });
    parts['xl/_rels/workbook.xml.rels'] = relations(
      { id: 's0', type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 's1', type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
    );
    expect(documentOf(await openOne(zipOf(parts))).grids.map((grid) => grid.name)).toEqual(['Skema']);
  });

  test.each([
    [
      'a custom property',
      {
        more: {
          'docProps/custom.xml':
            '<Properties><property name="NLPS-Skema"><vt:lpwstr>hold-3/1</vt:lpwstr></property></Properties>',
        },
      },
    ],
    [
      'a defined name',
      { after: '<definedNames><definedName name="NLPS_Skema">"hold-3/1"</definedName></definedNames>' },
    ],
  ])('reads the stamp of a form of ours from %s', async (_name, more) => {
    const found = await openOne(workbook({ sheets: { Skema: row('y') }, ...more }));
    expect(documentOf(found).stamp).toBe('hold-3/1');
  });
});

describe('what other programs write', () => {
  const rows = `<sheetData><row r="1">${inline('A1', 'Titel')}</row></sheetData>`;
  const plain = workbookParts({ sheets: { Ark: rows } });
  const renamed = (change: (path: string) => string) =>
    Object.fromEntries(Object.entries(plain).map(([path, content]) => [change(path), content]));

  test.each([
    ['parts with backslashes', renamed((path) => path.replaceAll('/', '\\'))],
    ['parts in other capitals', renamed((path) => (path.startsWith('xl/work') ? path.toUpperCase() : path))],
    [
      'absolute targets and names of its own',
      {
        '[Content_Types].xml': contentTypes('data/book.xml', SPREADSHEET_TYPE),
        '_rels/.rels': relations({ id: 'r', type: 'officeDocument', target: '/data/book.xml' }),
        'data/book.xml': '<workbook><sheets><sheet name="Ark" sheetId="9" r:id="x"/></sheets></workbook>',
        'data/_rels/book.xml.rels': relations({ id: 'x', type: 'worksheet', target: '/pages/one.xml' }),
        'pages/one.xml': `<worksheet>${rows}</worksheet>`,
      },
    ],
    [
      'prefixed elements',
      {
        ...plain,
        'xl/workbook.xml':
          '<x:workbook xmlns:x="main"><x:sheets><x:sheet name="Ark" sheetId="1" r:id="s0"/></x:sheets></x:workbook>',
        'xl/worksheets/sheet1.xml': `<x:worksheet>${rows.replace(/<(\/?)(?=\w)/g, '<$1x:')}</x:worksheet>`,
      },
    ],
    [
      'strict relations',
      Object.fromEntries(
        Object.entries(plain).map(([path, content]) => [
          path,
          String(content).replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
        ]),
      ),
    ],
    [
      'parts in UTF-16',
      {
        ...plain,
        'xl/worksheets/sheet1.xml': utf16(
          `<?xml version="1.0" encoding="UTF-16"?><worksheet>${rows}</worksheet>`,
        ),
      },
    ],
    [
      'a byte order mark and a comment',
      {
        ...plain,
        'xl/worksheets/sheet1.xml': `\ufeff<?xml version="1.0"?><!-- <row> --><worksheet>${rows}</worksheet>`,
      },
    ],
    [
      'attributes in single quotes with > inside',
      {
        ...plain,
        'xl/worksheets/sheet1.xml': `<worksheet x='a>b"c'>${rows.replaceAll('"', "'")}</worksheet>`,
      },
    ],
  ])('%s', async (_name, parts) => {
    expect(await pictureOf(zipOf(parts))).toEqual({ 'Ark!A1': 'Titel' });
  });

  it('reads a workbook with bytes before the archive', async () => {
    const bytes = zipOf(plain);
    const shifted = new Uint8Array(bytes.length + 4);
    shifted.set(strToU8('PK\x03\x04'));
    shifted.set(bytes, 4);
    expect(await pictureOf(shifted)).toEqual({ 'Ark!A1': 'Titel' });
  });
});

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe('large and hostile workbooks', () => {
  it('stops at the cap of cells and says so', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `<row r="${String(index + 1)}">${inline(`A${String(index + 1)}`, 'x')}</row>`,
    );
    const document = documentOf(await openOne(sheetOf(rows.join('')), { cells: 10 }));
    expect(document.grids[0]?.cells).toHaveLength(10);
    expect(document.notes).toEqual(['Arket "Ark" har flere celler, end der læses; resten er udeladt.']);
  });

  it('counts a long text again wherever cells repeat it, so that a small file cannot become a huge one', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<row r="${String(index + 1)}"><c t="s"><v>0</v></c></row>`,
    );
    const bytes = workbook({
      sheets: { Ark: `<sheetData>${rows.join('')}</sheetData>` },
      strings: `<si><t>${'langt svar '.repeat(9000)}</t></si>`,
    });
    const document = documentOf(await openOne(bytes));
    expect(document.grids[0]?.cells.length).toBeLessThan(30);
    expect(document.notes).toEqual(['Arket "Ark" har flere celler, end der læses; resten er udeladt.']);
  });

  it('does not compare every cell with thousands of links and merges that lie over one another', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(20)}</row>`;
    const bytes = workbook({
      sheets: {
        Ark: `<sheetData>${row.repeat(500)}</sheetData><mergeCells>${'<mergeCell ref="XA1:XFD1048576"/>'.repeat(20_000)}</mergeCells><hyperlinks>${'<hyperlink ref="A1:T500" r:id="h"/>'.repeat(20_000)}</hyperlinks>`,
      },
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations({
          id: 'h',
          type: 'hyperlink',
          target: 'mailto:a@b.example',
          external: true,
        }),
      },
    });
    const [cell] = documentOf(await openOne(bytes)).grids[0]?.cells ?? [];
    expect(cell?.links?.length).toBeLessThanOrEqual(20);
  });

  it('reads the one answer in a sheet formatted down to the last row', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `<row r="${String(index + 2)}" s="1"><c r="A${String(index + 2)}" s="1"/></row>`,
    );
    const bytes = sheetOf(
      `<row r="1">${inline('A1', 'Titel')}</row>${rows.join('')}<row r="60002">${inline('B60002', 'Sidst')}</row>`,
      {
        tail: '<mergeCells><mergeCell ref="B60002:C60002"/></mergeCells>',
      },
    );
    expect(await cellsOf(bytes)).toMatchObject([
      { place: 'Ark!A1' },
      { place: 'Ark!B60002', text: 'Sidst', columnSpan: 2 },
    ]);
  });

  it('does not mind drop-downs on whole columns and merges of whole sheets', async () => {
    const columns = Array.from(
      { length: 10 },
      (_, index) =>
        `<dataValidation type="list" sqref="${String.fromCharCode(65 + index)}2:${String.fromCharCode(65 + index)}1048576"><formula1>"Ja,Nej"</formula1></dataValidation>`,
    );
    const bytes = sheetOf(`<row r="1">${inline('A1', 'Titel')}</row>`, {
      tail: `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations>${columns.join('')}</dataValidations>`,
    });
    expect(await textsOf(bytes)).toEqual(['Titel']);
  });

  test.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', 'file.unsafe'],
    ['XML that breaks off', '<worksheet><sheetData><row r="1"', 'file.damaged'],
  ])('refuses %s in a sheet', async (_name, sheet, code) => {
    const parts = workbookParts({ sheets: { Ark: '' } });
    parts['xl/worksheets/sheet1.xml'] = sheet;
    expect(refusalOf(await openOne(zipOf(parts)))).toBe(code);
  });

  it('refuses elements nested beyond reason', async () => {
    const parts = workbookParts({ sheets: { Ark: '' } });
    parts['xl/workbook.xml'] = '<a>'.repeat(500) + '</a>'.repeat(500);
    expect(refusalOf(await openOne(zipOf(parts)))).toBe('file.unsafe');
  });

  test.each([
    ['breaks off', '<workbook><sheets>'],
    ['closes what was never opened', '<workbook></sheets></workbook>'],
    ['closes in the wrong order', '<workbook><sheets></workbook></sheets>'],
  ])('refuses a workbook whose list of sheets %s', async (_name, list) => {
    const parts = workbookParts({ sheets: { Ark: '' } });
    parts['xl/workbook.xml'] = list;
    expect(refusalOf(await openOne(zipOf(parts)))).toBe('file.damaged');
  });

  it('takes what stands in the name of a sheet for no attribute', async () => {
    const name = "Skema id = 'x' state='hidden'";
    const found = await openOne(
      workbook({ sheets: { [name]: `<sheetData><row r="1">${inline('A1', 'Titel')}</row></sheetData>` } }),
    );
    expect(documentOf(found).grids).toMatchObject([{ name, hidden: false, cells: [{ text: 'Titel' }] }]);
  });

  it('refuses a workbook whose sheets cannot be found', async () => {
    const parts = workbookParts({ sheets: { Ark: '' } });
    delete parts['xl/worksheets/sheet1.xml'];
    expect(refusalOf(await openOne(zipOf(parts)))).toBe('file.damaged');
  });

  it('refuses what inflates beyond the limits', async () => {
    const parts = workbookParts({ sheets: { Ark: '' }, strings: `<si><t>${' '.repeat(2_000_000)}</t></si>` });
    expect(refusalOf(await openOne(zipOf(parts), { partBytes: 1_000_000 }))).toBe('file.too-large');
    const sheet = sheetOf(' '.repeat(2_000_000));
    expect(refusalOf(await openOne(sheet, { streamedBytes: 1_000_000 }))).toBe('file.too-large');
  });

  it('ends when the caller says that time is up', async () => {
    expect(refusalOf(await openOne(sheetOf(''), { shouldStop: () => true }))).toBe('file.too-slow');
  });

  it('keeps names that are dangerous in JavaScript as plain text', async () => {
    const bytes = workbook({
      sheets: { __proto__x: `<sheetData><row r="1">${inline('A1', '__proto__')}</row></sheetData>` },
      after: '<definedNames><definedName name="__proto__">\'__proto__\'!$B$2</definedName></definedNames>',
    });
    expect(await textsOf(bytes)).toEqual(['__proto__']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('notices a part whose checksum does not fit', async () => {
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(workbookParts({ sheets: { Ark: '' } })).map(([path, content]) => [
          path,
          strToU8(String(content)),
        ]),
      ),
      { level: 0 },
    );
    const text = new TextDecoder('latin1').decode(bytes);
    bytes[text.indexOf('<sheets>') + 1] = 0x53;
    expect(refusalOf(await openOne(bytes))).toBe('file.damaged');
  });
});

describe('what floats over the cells', () => {
  const shape = (id: string, type: string, anchor: string, label: string, checked: string) =>
    `<v:shape id="_x0000_s${id}" type="#_x0000_t201"><v:textbox><div style='text-align:left'><font>${label}</font><br></div></v:textbox><x:ClientData ObjectType="${type}"><x:Anchor>${anchor}</x:Anchor>${checked}</x:ClientData></v:shape>`;
  const withDrawings = (rows: string, controls: string, drawing: string) =>
    sheetOf(rows, {
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          { id: 'v', type: 'vmlDrawing', target: '../drawings/vml1.vml' },
          { id: 'd', type: 'drawing', target: '../drawings/drawing1.xml' },
        ),
        'xl/drawings/vml1.vml': `<xml xmlns:v="v" xmlns:x="x">${controls}</xml>`,
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="xdr" xmlns:a="a">${drawing}</xdr:wsDr>`,
      },
    });
  const box = (id: string, row: number, ...paragraphs: string[]) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row></xdr:from><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="x"/></xdr:nvSpPr><xdr:txBody>${paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;

  it('reads form control check boxes where they stand, comments not', async () => {
    const bytes = withDrawings(
      `<row r="3">${inline('A3', 'Sektor')}<c r="C3" t="b"><v>0</v></c></row>`,
      shape('1025', 'Checkbox', '1, 15, 2, 3, 2, 4, 3, 5', 'Kommune', '<x:Checked>1</x:Checked>') +
        shape('1026', 'Checkbox', '2, 15, 2, 3, 2, 4, 3, 5', 'Region', '') +
        shape('1027', 'Note', '4, 15, 2, 3, 2, 4, 3, 5', 'Kommentar', ''),
      box('1025', 2, 'Kommune'),
    );
    const { grids } = documentOf(await openOne(bytes));
    expect(grids).toHaveLength(1);
    expect(grids[0]?.cells).toMatchObject([
      { place: 'Ark!A3', text: 'Sektor' },
      { place: 'Ark!B3', text: '☒ Kommune', boxes: [{ label: 'Kommune', checked: true }] },
      { place: 'Ark!C3', text: '☐ Region', boxes: [{ label: 'Region', checked: false }] },
    ]);
  });

  it('reads text boxes as a grid of their own', async () => {
    const { grids } = documentOf(
      await openOne(withDrawings('', '', box('2', 3, 'Titel: Svar', 'Anden linje'))),
    );
    expect(grids[1]).toMatchObject({
      kind: 'text',
      name: 'Ark (tekstfelter)',
      cells: [{ text: 'Titel: Svar\nAnden linje', place: 'Ark, tekstfelt ved B4' }],
    });
  });
});

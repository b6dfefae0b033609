import { bytesOf, partsOf, serve } from './fixture';
import { plainSheet, type Shape, sheetPart, tablePart, workbookOf } from './excel-shaped';

const rowsPath = '/workbook/tables/T/rows';

/** Appends rows and gives the answer's status and code, the sheet's and the table's text, and what reads back. */
async function append(shape: Shape, values: unknown[][]) {
  const { ask, store } = serve(workbookOf(shape));
  const answer = await ask('POST', rowsPath, { index: null, values });
  const error = answer.body['error'] as { innerError?: { code?: string } } | undefined;
  const parts = partsOf(await bytesOf(store, 'bog.xlsx'));
  const range = await ask('GET', "/workbook/tables('T')/range?$select=values");
  return {
    status: answer.status,
    code: error?.innerError?.code,
    sheet: parts.get(sheetPart) ?? '',
    table: parts.get(tablePart) ?? '',
    parts,
    values: range.body['values'] as unknown[][],
  };
}

describe('where a new row goes', () => {
  it('below the last row, with the formats of that row, and the table, its filter and the dimension grow', async () => {
    const sheet = plainSheet.replace('<c r="A2"', '<c r="A2" s="2"').replace('<c r="B2"', '<c s="3" r="B2"');
    const result = await append({ sheet, filter: '<autoFilter ref="A1:B2"/>' }, [['to', 2]]);
    expect(result.status).toBe(201);
    expect(result.sheet).toContain(
      '<row r="3"><c r="A3" s="2" t="inlineStr"><is><t xml:space="preserve">to</t></is></c><c r="B3" s="3"><v>2</v></c></row></sheetData>',
    );
    expect(result.sheet).toContain('<dimension ref="A1:B3"/>');
    expect(result.table).toContain('ref=\'A1:B3\'><autoFilter ref="A1:B3"/>');
  });

  it('into the only row of a new table, as long as that row is blank', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="2"/></row></sheetData>';
    const result = await append({ sheet }, [
      ['en', 1],
      ['to', 2],
    ]);
    expect(result.values.slice(1)).toEqual([
      ['en', 1],
      ['to', 2],
    ]);
    expect(result.sheet).toContain('<c r="A2" s="2" t="inlineStr">');
    expect(result.sheet).toContain('<c r="A3" s="2" t="inlineStr">');
    expect(result.table).toContain("ref='A1:B3'");
  });

  it.each([
    ['a sheet that closes itself', '<sheetData/>'],
    ['a sheet without rows', '<sheetData></sheetData>'],
    ['rows that close themselves', '<sheetData><row r="1"/><row r="2" spans="1:1" /></sheetData>'],
    [
      'rows and cells that do not number themselves',
      '<sheetData><row><c t="str"><v>Navn</v></c></row><row><c/></row></sheetData>',
    ],
  ])('into %s', async (_name, sheet) => {
    const result = await append({ sheet }, [['en', 1]]);
    expect(result.status).toBe(201);
    expect(result.values[1]).toEqual(['en', 1]);
  });

  it('beside cells that stand in the same row of the sheet, left and right of the table', async () => {
    const sheet =
      '<dimension ref="A1:D3"/><sheetData><row r="1"/><row r="2"><c r="B2"><v>1</v></c></row><row r="3" spans="1:1"><c r="A3"><v>10</v></c><c r="D3"><v>40</v></c></row><row r="5"><c r="B5"><v>5</v></c></row></sheetData>';
    const result = await append({ sheet, ref: 'B1:C2' }, [[20, 30]]);
    expect(result.sheet).toContain(
      '<row r="3" spans="1:3"><c r="A3"><v>10</v></c><c r="B3"><v>20</v></c><c r="C3"><v>30</v></c><c r="D3"><v>40</v></c></row>',
    );
  });

  it('between rows that are there already further down', async () => {
    const sheet = plainSheet.replace('</sheetData>', '<row r="9"><c r="A9"><v>9</v></c></row></sheetData>');
    const result = await append({ sheet }, [['to', 2]]);
    expect(result.sheet.indexOf('<row r="3"')).toBeLessThan(result.sheet.indexOf('<row r="9"'));
  });

  it('in the spelling of a sheet whose elements have a prefix', async () => {
    const sheet =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Navn</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>';
    const result = await append({ sheet, prefix: 'x:' }, [['to', 2]]);
    expect(result.sheet).toContain(
      '<x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve">to</x:t>',
    );
    expect(result.values.at(-1)).toEqual(['to', 2]);
  });

  it('keeps a byte order mark, line ends and everything around the cells as they are', async () => {
    const sheet = `<!-- egen note -->\r\n${plainSheet}\r\n<pageMargins left = '0.7'/>`;
    const before = partsOf(workbookOf({ sheet, byteOrderMark: true }));
    const result = await append({ sheet, byteOrderMark: true }, [['to', 2]]);
    const expected = (before.get(sheetPart) ?? '')
      .replace('A1:B2', 'A1:B3')
      .replace(
        '</sheetData>',
        '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">to</t></is></c><c r="B3"><v>2</v></c></row></sheetData>',
      );
    expect(result.sheet).toBe(expected);
  });

  it('takes the height that somebody gave to the row above, but not that it is hidden', async () => {
    const sheet = plainSheet.replace('<row r="2"', '<row r="2" ht="40" customHeight="1" hidden="1"');
    expect((await append({ sheet }, [['to', 2]])).sheet).toContain('<row r="3" ht="40" customHeight="1"><c');
  });

  it('takes the format of the column or the row where no cell above has one', async () => {
    const cols = '<cols><col min="1" max="1" width="9" style="3"/><col min="2" max="9" style="1"/></cols>';
    const bare = '<sheetData><row r="1"/><row r="2"/></sheetData>';
    expect((await append({ sheet: cols + bare }, [['en', 1]])).sheet).toContain(
      '<c r="A2" s="3" t="inlineStr">',
    );
    const row = bare.replace('<row r="2"/>', '<row r="2" s="2" customFormat="1"/>');
    const result = await append({ sheet: cols + row }, [
      ['en', 1],
      ['to', 2],
    ]);
    expect(result.sheet).toContain('<row r="3" s="2" customFormat="1"><c r="A3" s="2"');
  });

  it('stretches validations and conditional formats that cover exactly the table’s rows, and no others', async () => {
    const sheet = `${plainSheet}<conditionalFormatting sqref="B2 D2:D9"><cfRule/></conditionalFormatting><dataValidations><dataValidation sqref='A2'/><dataValidation sqref="A2:A500"/></dataValidations><extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidation><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const result = await append({ sheet }, [
      ['to', 2],
      ['tre', 3],
    ]);
    expect(result.sheet).toContain('sqref="B2:B4 D2:D9"');
    expect(result.sheet).toContain("sqref='A2:A4'");
    expect(result.sheet).toContain('sqref="A2:A500"');
    expect(result.sheet).toContain('<xm:sqref>B2:B4</xm:sqref>');
  });
});

describe('what stands in the way refuses the rows and changes nothing', () => {
  const below = (content: string): string => plainSheet.replace('</sheetData>', `${content}</sheetData>`);
  it.each<[string, Shape, number, string]>([
    [
      'a note below',
      { sheet: below('<row r="3"><c r="B3" t="str"><v>note</v></c></row>') },
      409,
      'nonBlankCellOffSheet',
    ],
    [
      'a formula below',
      { sheet: below('<row r="3"><c r="B3"><f>1+1</f></c></row>') },
      409,
      'nonBlankCellOffSheet',
    ],
    [
      'merged cells below',
      { sheet: `${plainSheet}<mergeCells><mergeCell ref="B3:C4"/></mergeCells>` },
      409,
      'insertDeleteConflict',
    ],
    [
      'a totals row',
      { sheet: plainSheet, tableAttributes: 'totalsRowCount="1"' },
      409,
      'insertDeleteConflict',
    ],
    ['the end of the sheet', { sheet: '<sheetData/>', ref: 'A1:B1048576' }, 409, 'nonBlankCellOffSheet'],
    ['sheet protection', { sheet: `${plainSheet}<sheetProtection sheet="true"/>` }, 403, 'accessDenied'],
  ])('%s', async (_name, shape, status, code) => {
    const before = partsOf(workbookOf(shape));
    const result = await append(shape, [['to', 2]]);
    expect([result.status, result.code]).toEqual([status, code]);
    expect(result.parts).toEqual(before);
  });

  it('a row of another width, no rows, and a text that no cell can hold', async () => {
    for (const values of [[['kun en']], [], [['x'.repeat(32_769), 1]]]) {
      expect(await append({ sheet: plainSheet }, values)).toMatchObject({
        status: 400,
        code: 'invalidArgument',
      });
    }
  });

  it('a blank cell with a format is not in the way', async () => {
    const sheet = below('<row r="3"><c r="A3" s="2"/><c r="B3" t="s"/></row>');
    expect((await append({ sheet }, [['to', 2]])).values.at(-1)).toEqual(['to', 2]);
  });
});

describe('what a value becomes', () => {
  it.each<[unknown, unknown]>([
    ['tekst', 'tekst'],
    ["'=1+1", '=1+1'],
    ["'0045", '0045'],
    ["''citat'", "'citat'"],
    ['0045', 45],
    ['-5,5', '-5,5'],
    ['12%', 0.12],
    ['2024-04-16', 45398],
    ['TRUE', true],
    [true, true],
    [false, false],
    [-1.5, -1.5],
    [1e21, 1e21],
    ['', ''],
    [' mellemrum  ', ' mellemrum  '],
    ['linje 1\r\nlinje 2', 'linje 1\nlinje 2'],
    ['<b>&amp;</b>"\'', '<b>&amp;</b>"\''],
    ['æøå 😀 𝔸', 'æøå 😀 𝔸'],
    ['nul \u0000 og \u001f', 'nul \u0000 og \u001f'],
    ['_x0041_ står her', '_x0041_ står her'],
    ['halv \ud83d', 'halv \ud83d'],
    [']]>', ']]>'],
  ])('%j reads back as %j', async (value, expected) => {
    expect((await append({ sheet: plainSheet }, [['navn', value]])).values.at(-1)).toEqual([
      'navn',
      expected,
    ]);
  });

  it('a string that begins with = is a formula, which is why the import puts an apostrophe first', async () => {
    expect((await append({ sheet: plainSheet }, [['=HYPERLINK("x")', '=A2&"<"']])).sheet).toContain(
      '<c r="A3"><f>HYPERLINK("x")</f></c><c r="B3"><f>A2&amp;"&lt;"</f></c>',
    );
  });

  it.each(['1', '2'])(
    'a cell formatted as text (format %s) takes a number as it is written',
    async (style) => {
      const sheet = plainSheet.replace('<c r="B2"', `<c r="B2" s="${style}"`);
      expect((await append({ sheet }, [['to', '0045']])).values.at(-1)).toEqual(['to', '0045']);
    },
  );

  it('null takes the column’s formula, and leaves other cells empty', async () => {
    const columns =
      '<tableColumn id="1" name="Navn"/><tableColumn id="2" name="Tal"><calculatedColumnFormula>LEN(T[[#This Row],[Navn]])&amp;""</calculatedColumnFormula></tableColumn>';
    const result = await append({ sheet: plainSheet, columns }, [
      ['to', null],
      [null, 3],
    ]);
    expect(result.sheet).toContain(
      '<c r="B3"><f>LEN(T[[#This Row],[Navn]])&amp;""</f></c></row><row r="4"><c r="B4">',
    );
  });

  it('null does not copy a formula that would mean something else in another row', async () => {
    const columns =
      '<tableColumn id="1" name="Navn"/><tableColumn id="2" name="Tal"><calculatedColumnFormula>B2*2</calculatedColumnFormula></tableColumn>';
    expect((await append({ sheet: plainSheet, columns }, [['to', null]])).sheet).not.toContain('<f>');
  });
});

describe('what is read', () => {
  it.each<[string, string, unknown]>([
    ['a shared string', '<c r="B2" t="s"><v>1</v></c>', 'fælles'],
    [
      'a shared string of several runs, without its reading aid',
      '<c r="B2" t="s"><v>2</v></c>',
      'fed og tynd',
    ],
    [
      'an inline string of several runs',
      '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      'ab',
    ],
    ['a computed text', '<c r="B2" t="str"><f>1</f><v>svar</v></c>', 'svar'],
    ['a formula that was never computed', '<c r="B2"><f>1+1</f></c>', ''],
    ['a truth value', '<c r="B2" t="b"><v>1</v></c>', true],
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a date written as such', '<c r="B2" t="d"><v>2024-04-16T12:00:00</v></c>', 45398.5],
    ['a number', '<c r="B2"><v>1.5E2</v></c>', 150],
    ['an empty cell', '<c r="B2" s="1"/>', ''],
  ])('%s', async (_name, cell, expected) => {
    const sheet = plainSheet.replace('<c r="B2"><v>1</v></c>', cell);
    const sharedStrings = [
      '<t>første</t>',
      '<t>fælles</t>',
      '<r><t>fed</t></r><r><t xml:space="preserve"> og tynd</t></r><rPh sb="0" eb="1"><t>nej</t></rPh>',
    ];
    const { ask } = serve(workbookOf({ sheet, sharedStrings }));
    const answer = await ask('GET', '/workbook/tables/T/rows/itemAt(index=0)');
    expect((answer.body['values'] as unknown[][])[0]?.[1]).toBe(expected);
  });
});

describe('writing over cells', () => {
  it('keeps the format and leaves null alone', async () => {
    const sheet = plainSheet.replace('<c r="A2"', '<c r="A2" s="2"');
    const { ask, store } = serve(workbookOf({ sheet }));
    await ask('PATCH', '/workbook/tables/T/rows/itemAt(index=0)', { values: [['ny', null]] });
    const text = partsOf(await bytesOf(store, 'bog.xlsx')).get(sheetPart);
    expect(text).toContain(
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">ny</t></is></c><c r="B2"><v>1</v></c>',
    );
  });

  it('refuses a formula that other cells share, and one that Excel keeps a list of', async () => {
    const shared = plainSheet.replace('<c r="B2">', '<c r="B2"><f t="shared" ref="B2:B9" si="0">A2</f>');
    const listed = plainSheet.replace('<c r="B2">', '<c r="B2"><f>A2</f>');
    for (const shape of [{ sheet: shared }, { sheet: listed, calcChain: '<calcChain/>' }]) {
      const { ask } = serve(workbookOf(shape));
      const answer = await ask('PATCH', '/workbook/tables/T/rows/itemAt(index=0)', { values: [[null, 5]] });
      expect(answer.status).toBe(409);
    }
  });

  it('marks a workbook from Excel to be computed when it is opened, and only that in its list of sheets', async () => {
    const calculated = (workbook: string) => append({ sheet: plainSheet, workbook }, [['to', 2]]);
    const text = async (workbook: string) => (await calculated(workbook)).parts.get('xl/workbook.xml');
    expect(await text('<calcPr calcId="191029"/>')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(await text('<calcPr calcId="191029" />')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1" />',
    );
    expect(await text('<calcPr fullCalcOnLoad="0" calcId="1"/>')).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="1"/>',
    );
    expect(await text('<calcPr iterateCount="100"/>')).toContain('<calcPr iterateCount="100"/>');
  });
});

describe('deleting a row', () => {
  const sheet = plainSheet.replace(
    '</sheetData>',
    '<row r="3"><c r="A3" t="str" s="2"><v>to</v></c><c r="B3"><v>2</v></c><c r="D3"><v>9</v></c></row></sheetData>',
  );
  it('moves the rows below up, within the table only', async () => {
    const { ask, store } = serve(workbookOf({ sheet, ref: 'A1:B3' }));
    expect((await ask('DELETE', '/workbook/tables/T/rows/itemAt(index=0)')).status).toBe(204);
    const range = await ask('GET', '/workbook/tables/T/dataBodyRange()');
    expect(range.body).toMatchObject({ values: [['to', 2]], address: "'Ark 1'!A2:B2" });
    const text = partsOf(await bytesOf(store, 'bog.xlsx')).get(sheetPart);
    expect(text).toContain(
      '<c r="A2" t="str" s="2"><v>to</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="D3">',
    );
  });

  it('empties the last one that is left', async () => {
    const { ask } = serve(workbookOf({ sheet: plainSheet }));
    await ask('DELETE', '/workbook/tables/T/rows/itemAt(index=0)');
    expect((await ask('GET', '/workbook/tables/T/dataBodyRange')).body['values']).toEqual([['', '']]);
  });

  it('is refused while a filter is on', async () => {
    const status = async (column: string) => {
      const filter = `<autoFilter ref="A1:B3">${column}</autoFilter>`;
      const { ask } = serve(workbookOf({ sheet, ref: 'A1:B3', filter }));
      return (await ask('DELETE', '/workbook/tables/T/rows/itemAt(index=0)')).status;
    };
    const filters = '<filters><filter val="en"/></filters>';
    expect(await status(`<filterColumn colId="0">${filters}</filterColumn>`)).toBe(409);
    expect(await status('<filterColumn colId="0" hiddenButton="0"/>')).toBe(204);
  });
});

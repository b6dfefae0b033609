import {
  documentOf,
  openOne,
  pictureOf,
  relations,
  wordFile,
  wordParts,
  zipOf,
  cellsOf,
  textsOf,
  refusalOf,
} from './packages';

const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const sdt = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const formField = (data: string, result: string, code = 'FORMTEXT') =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the order of things', () => {
  it('makes a grid of each table and of the text between tables', async () => {
    const bytes = wordFile(
      p(t('Indledning')) +
        p() +
        p(t('Om initiativet')) +
        tbl(tr(tc(p(t('Titel'))), tc(p(t('Svar'))))) +
        p(t('Slut')),
    );
    const { grids } = documentOf(await openOne(bytes));
    expect(grids.map(({ kind, name }) => [kind, name])).toEqual([
      ['text', 'tekst'],
      ['table', 'tabel 1'],
      ['text', 'tekst'],
    ]);
    expect(await pictureOf(bytes)).toEqual({
      'afsnit 1': 'Indledning',
      'afsnit 2': 'Om initiativet',
      'tabel 1, række 1, kolonne 1': 'Titel',
      'tabel 1, række 1, kolonne 2': 'Svar',
      'afsnit 3': 'Slut',
    });
    expect(grids[0]?.cells.map((cell) => cell.row)).toEqual([0, 2]);
  });

  it('joins the paragraphs of a cell with line breaks', async () => {
    expect(
      await textsOf(wordFile(tbl(tr(tc(p(t('en')) + p() + p(t('to'), '<w:r><w:br/></w:r>', t('tre'))))))),
    ).toEqual(['en\nto\ntre']);
  });

  it('makes a nested table a grid of its own after the table around it', async () => {
    const bytes = wordFile(tbl(tr(tc(p(t('ydre')) + tbl(tr(tc(p(t('indre')))))), tc(p(t('efter'))))));
    expect(await pictureOf(bytes)).toEqual({
      'tabel 1, række 1, kolonne 1': 'ydre',
      'tabel 1, række 1, kolonne 2': 'efter',
      'tabel 2, række 1, kolonne 1': 'indre',
    });
  });

  it('gives merged cells their spans', async () => {
    const bytes = wordFile(
      tbl(
        tr(tc(p(t('Region')), '<w:vMerge w:val="restart"/>'), tc(p(t('bred')), '<w:gridSpan w:val="2"/>')),
        tr(tc(p(), '<w:vMerge/>'), tc(p(t('a'))), tc(p(t('b')))),
        tr(tc(p(t('ny'))), tc(p(t('c'))), tc(p(t('d')))),
      ),
    );
    const shape = (await cellsOf(bytes)).map(({ text, row, column, rowSpan, columnSpan }) => [
      text,
      row,
      column,
      rowSpan,
      columnSpan,
    ]);
    expect(shape).toEqual([
      ['Region', 0, 0, 2, 1],
      ['bred', 0, 1, 1, 2],
      ['a', 1, 1, 1, 1],
      ['b', 1, 2, 1, 1],
      ['ny', 2, 0, 1, 1],
      ['c', 2, 1, 1, 1],
      ['d', 2, 2, 1, 1],
    ]);
  });

  it('knows headings and bold text', async () => {
    const bytes = wordFile(
      p('<w:pPr><w:pStyle w:val="Overskrift2"/></w:pPr>', t('Deltagere')) +
        p('<w:r><w:rPr><w:b/></w:rPr><w:t>Titel</w:t></w:r>') +
        p('<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Svar</w:t></w:r>'),
    );
    expect((await cellsOf(bytes)).map((cell) => cell.emphasis ?? false)).toEqual([true, true, false]);
  });

  it.each([
    ['italics', '<w:i/>', true],
    ['a middling grey', '<w:color w:val="7F7F7F"/>', true],
    ['bold italics, as headings are', '<w:b/><w:i/>', false],
    ['black', '<w:color w:val="000000"/>', false],
    ['a colour', '<w:color w:val="1F4E79"/>', false],
    ['italics switched off', '<w:i w:val="0"/>', false],
  ])('knows what is printed as help by %s', async (_, properties, isAside) => {
    const help = `<w:r><w:rPr>${properties}</w:rPr><w:t>Vælg en kort titel</w:t></w:r>`;
    const cells = await cellsOf(wordFile(tbl(tr(tc(p(help) + p(t('Færre fald')))))));
    expect(cells.map((cell) => cell.asides)).toEqual([isAside ? ['Vælg en kort titel'] : undefined]);
  });

  it('makes a table of lines with words between tabs, empty lines or not, and of nothing else', async () => {
    const bytes = wordFile(
      p(t('Navn:\tIda')) +
        p(t('Navn\tTitel\tE-mail')) +
        p() +
        p(t('Ida\tChef\tida@x.example')) +
        p(t('Slut')),
    );
    const { grids } = documentOf(await openOne(bytes));
    expect(
      grids.map(({ kind, cells }) => [
        kind,
        cells.map(({ text, row, column, place }) => [text, row, column, place]),
      ]),
    ).toEqual([
      ['text', [['Navn:\tIda', 0, 0, 'afsnit 1']]],
      [
        'table',
        [
          ['Navn', 0, 0, 'afsnit 2'],
          ['Titel', 0, 1, 'afsnit 2'],
          ['E-mail', 0, 2, 'afsnit 2'],
          ['Ida', 1, 0, 'afsnit 3'],
          ['Chef', 1, 1, 'afsnit 3'],
          ['ida@x.example', 1, 2, 'afsnit 3'],
        ],
      ],
      ['text', [['Slut', 0, 0, 'afsnit 4']]],
    ]);
  });

  it('puts what stands at the head of the pages first, once for all headers that say the same', async () => {
    const headers = ['header1.xml', 'header2.xml'];
    const bytes = wordFile(p(t('Titel')), {
      'word/_rels/document.xml.rels': relations(
        ...headers.map((target) => ({ id: target, type: 'header', target })),
      ),
      ...Object.fromEntries(
        headers.map((name) => [`word/${name}`, `<w:hdr xmlns:w="w">${p(t('Sundhedsklynge Fyn'))}</w:hdr>`]),
      ),
    });
    const { grids } = documentOf(await openOne(bytes));
    expect(grids.map(({ name, cells }) => [name, cells.map(({ text, place }) => [text, place])])).toEqual([
      ['sidehoved', [['Sundhedsklynge Fyn', 'sidehoved']]],
      ['tekst', [['Titel', 'afsnit 1']]],
    ]);
  });

  it('reads the body where a header is damaged, and says so', async () => {
    const bytes = wordFile(p(t('Titel')), {
      'word/_rels/document.xml.rels': relations({ id: 'h', type: 'header', target: 'header1.xml' }),
      'word/header1.xml': '<w:hdr xmlns:w="w"><w:p>',
    });
    const { grids, notes } = documentOf(await openOne(bytes));
    expect(grids.map(({ name }) => name)).toEqual(['tekst']);
    expect(notes.join()).toMatch(/sidehoved/u);
  });

  it('reads a text box after what stands before it in its paragraph, so that it answers its label', async () => {
    const box = (inner: string) => `<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`;
    const bytes = wordFile(
      p(t('Titel:'), box(p(t('Færre fald'))), t('(udfyldes)')) +
        p(t('Klynge:'), box(tbl(tr(tc(p(t('Fyn'))))))) +
        tbl(tr(tc(p(t('Mål:'), box(p(t('Nul fald'))))))) +
        p(t('Slut')),
    );
    const { grids } = documentOf(await openOne(bytes));
    expect(grids.flatMap(({ cells }) => cells.map(({ text, place }) => [text, place]))).toEqual([
      ['Titel:', 'afsnit 1'],
      ['Færre fald', 'afsnit 2'],
      ['(udfyldes)', 'afsnit 1'],
      ['Klynge:', 'afsnit 3'],
      ['Fyn', 'tabel 1, række 1, kolonne 1'],
      ['Mål:\nNul fald', 'tabel 2, række 1, kolonne 1'],
      ['Slut', 'afsnit 4'],
    ]);
  });

  it('reads accents apart from their letter, hyphens that do not break and ligatures as what they look like', async () => {
    const text = 'A\u030ase, Faaborg\u2011Midtfyn, s\ufb01@rsyd.example';
    expect(await textsOf(wordFile(p(t(text))))).toEqual(['Åse, Faaborg-Midtfyn, sfi@rsyd.example']);
  });

  it.each([
    ['the bold words in front of others', '<w:b/>', 'Formål', ' At samle', 'Formål'],
    ['nothing where a sign parts the two', '<w:b/>', 'Formål:', ' At samle', undefined],
    ['nothing where the sign is not bold', '<w:b/>', 'Formål', ' – at samle', undefined],
    ['nothing where none are bold', '', 'Formål', ' At samle', undefined],
    ['nothing where all are', '<w:b/>', 'Formål', '', undefined],
  ])('tells as lead %s', async (_, bold, first, second, lead) => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const cells = await cellsOf(wordFile(p(run(bold, first) + run('', second))));
    expect(cells.map((cell) => cell.lead)).toEqual([lead]);
  });
});

describe('text in paragraphs', () => {
  test.each([
    ['insertions are kept', `<w:ins>${t('nyt')}</w:ins>`, ['nyt']],
    ['deletions are dropped', `${t('a')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del>`, ['a']],
    [
      'what was moved away is dropped',
      `<w:moveFrom>${t('a')}</w:moveFrom><w:moveTo>${t('b')}</w:moveTo>`,
      ['b'],
    ],
    ['hidden text is not there', `${t('a')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>`, ['a']],
    [
      'tabs and hyphens',
      `${t('a')}<w:r><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>`,
      ['a\tb-c'],
    ],
    ['page breaks are no text', `${t('a')}<w:r><w:br w:type="page"/></w:r>`, ['a']],
    [
      'a ticked box of a symbol font',
      `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${t(' Kommune')}`,
      ['☒ Kommune'],
    ],
    [
      'an empty box of a symbol font',
      `<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${t(' Region')}`,
      ['☐ Region'],
    ],
    [
      'letters set in a symbol font',
      `<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>þ</w:t></w:r>${t(' Ja')}`,
      ['☒ Ja'],
    ],
    [
      'fields with a result',
      `<w:fldSimple w:instr="AUTHOR">${t('Mette Holm')}</w:fldSimple>`,
      ['Mette Holm'],
    ],
  ])('%s', async (_name, inner, expected) => {
    expect(await textsOf(wordFile(p(inner)))).toEqual(expected);
  });

  it('reads a text box once, whichever branch has it', async () => {
    const box = (text: string) => `<w:txbxContent>${p(t(text))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('boks')}</mc:Choice><mc:Fallback>${box('boks')}</mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><mc:AlternateContent><mc:Fallback>${box('gammel')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textsOf(wordFile(p(both, t('efter')) + p(old)))).toEqual(['boks', 'efter', 'gammel']);
  });

  it('reads the text and the address of a link', async () => {
    const bytes = wordFile(p(`<w:hyperlink r:id="h">${t('Mette.holm@kommune.example')}</w:hyperlink>`), {
      'word/_rels/document.xml.rels': relations({
        id: 'h',
        type: 'hyperlink',
        target: 'mailto:mette.holm@kommune.example',
        external: true,
      }),
    });
    expect(await cellsOf(bytes)).toMatchObject([
      { text: 'Mette.holm@kommune.example', links: ['mette.holm@kommune.example'] },
    ]);
  });

  it('reads the address of a HYPERLINK field', async () => {
    const field = formField('', t('Mette'), 'HYPERLINK "mailto:m@x.example"').replace(
      '<w:ffData></w:ffData>',
      '',
    );
    expect(await cellsOf(wordFile(p(field)))).toMatchObject([{ text: 'Mette', links: ['m@x.example'] }]);
  });

  it('drops a row whose deletion is tracked', async () => {
    const row = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p(t('væk')))}</w:tr>`;
    expect(await pictureOf(wordFile(tbl(row, tr(tc(p(t('bliver')))))))).toEqual({
      'tabel 1, række 1, kolonne 1': 'bliver',
    });
  });

  it('keeps a row in which only the mark of a paragraph was deleted', async () => {
    const cell = tc('<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>' + t('bliver') + '</w:p>');
    expect(await textsOf(wordFile(tbl(tr(cell))))).toEqual(['bliver']);
  });
});

describe('content controls', () => {
  test.each([
    ['in a run', p(t('Titel: '), sdt('<w:tag w:val="title"/>', t('Svar')))],
    ['around a paragraph', tbl(tr(tc(sdt('<w:tag w:val="title"/>', p(t('Titel: Svar'))))))],
    ['around a cell', tbl(tr(sdt('<w:tag w:val="title"/>', tc(p(t('Titel: Svar'))))))],
    ['around a row', tbl(sdt('<w:tag w:val="title"/>', tr(tc(p(t('Titel: Svar'))))))],
  ])('are read %s', async (_name, body) => {
    expect(await cellsOf(wordFile(body))).toMatchObject([{ text: 'Titel: Svar', tag: 'title' }]);
  });

  it('are called by their title where only a program tagged them', async () => {
    const control = sdt('<w:alias w:val="Navn"/><w:tag w:val="goog_rdk_4"/>', p(t('Mette')));
    expect(await cellsOf(wordFile(control))).toMatchObject([{ tag: 'Navn' }]);
  });

  it('are flagged while they show their placeholder', async () => {
    const control = sdt('<w:showingPlcHdr/>', t('Klik eller tryk her for at skrive tekst.'));
    const bytes = wordFile(tbl(tr(tc(p(control)))));
    expect(await cellsOf(bytes)).toMatchObject([
      { text: 'Klik eller tryk her for at skrive tekst.', placeholder: true },
    ]);
  });

  it('leave no placeholder behind beside a label', async () => {
    const control = sdt('<w:showingPlcHdr/>', t('Klik her'));
    const [cell] = await cellsOf(wordFile(p(t('Titel: '), control)));
    expect(cell).toMatchObject({ text: 'Titel:' });
    expect(cell?.placeholder).toBeUndefined();
  });

  it.each([
    ['1', '☒ Kommune', true],
    ['0', '☐ Kommune', false],
  ])('with a check box in state %s become %s', async (value, text, checked) => {
    const control = sdt(`<w14:checkbox><w14:checked w14:val="${value}"/></w14:checkbox>`, t('?'));
    expect(await cellsOf(wordFile(p(control, t(' Kommune'))))).toMatchObject([
      { text, boxes: [{ label: 'Kommune', checked }] },
    ]);
  });

  it('show the chosen entry of a drop-down', async () => {
    const control = sdt(
      '<w:dropDownList><w:listItem w:displayText="Kommune" w:value="1"/></w:dropDownList>',
      t('Kommune'),
    );
    expect(await textsOf(wordFile(tbl(tr(tc(p(control))))))).toEqual(['Kommune']);
  });

  it('become lines of their own where several stand in one paragraph', async () => {
    const name = sdt('', t('Mette Holm'));
    const title = sdt('<w:showingPlcHdr/>', t('Click or tap here to enter text.'));
    const bytes = wordFile(p(t('Navn '), name, t('   Titel '), title));
    expect(await textsOf(bytes)).toEqual(['Navn: Mette Holm', 'Titel:']);
  });

  it('stay in their sentence where only signs stand between them', async () => {
    const bytes = wordFile(
      p(t('Dato: '), sdt('', t('30')), t('/'), sdt('', t('4')), t('-'), sdt('', t('2024'))),
    );
    expect(await textsOf(bytes)).toEqual(['Dato: 30/4-2024']);
  });
});

describe('legacy form fields', () => {
  it('are read by their result', async () => {
    const field = formField('<w:name w:val="Tekst1"/><w:textInput/>', t('Svar'));
    expect(await cellsOf(wordFile(p(t('Titel: '), field)))).toMatchObject([
      { text: 'Titel: Svar', tag: 'Tekst1' },
    ]);
  });

  it('are empty while they hold nothing but blanks', async () => {
    const field = formField('<w:textInput/>', t('\u2002\u2002\u2002\u2002\u2002'));
    expect(await textsOf(wordFile(tbl(tr(tc(p(t('Titel'))), tc(p(field))))))).toEqual(['Titel']);
    expect(await textsOf(wordFile(p(t('07 -   Passport # '), field)))).toEqual(['07 -   Passport #:']);
  });

  test.each([
    ['ticked', '<w:checkBox><w:checked/></w:checkBox>', '☒ Ja'],
    ['not ticked', '<w:checkBox><w:checked w:val="0"/></w:checkBox>', '☐ Ja'],
    ['ticked by default', '<w:checkBox><w:default w:val="1"/></w:checkBox>', '☒ Ja'],
  ])('show a check box that is %s', async (_name, data, expected) => {
    expect(await textsOf(wordFile(p(formField(data, '', 'FORMCHECKBOX'), t(' Ja'))))).toEqual([expected]);
  });

  it('show the chosen entry of a drop-down', async () => {
    const list =
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Vælg"/><w:listEntry w:val="Region"/></w:ddList>';
    expect(await textsOf(wordFile(tbl(tr(tc(p(formField(list, '', 'FORMDROPDOWN')))))))).toEqual(['Region']);
  });

  it('show the first entry of an untouched drop-down as a placeholder', async () => {
    const list = '<w:ddList><w:listEntry w:val="Vælg"/><w:listEntry w:val="Region"/></w:ddList>';
    expect(await cellsOf(wordFile(tbl(tr(tc(p(formField(list, '', 'FORMDROPDOWN')))))))).toMatchObject([
      { text: 'Vælg', placeholder: true },
    ]);
  });

  it('are read where a program wrote them as simple fields', async () => {
    expect(
      await textsOf(
        wordFile(p(t('Navn: '), `<w:fldSimple w:instr=" FORMTEXT ">${t('Mette')}</w:fldSimple>`)),
      ),
    ).toEqual(['Navn: Mette']);
  });
});

describe('check boxes and their labels', () => {
  const kommune = { label: 'Kommune', checked: true };
  const region = { label: 'Region', checked: false };
  test.each([
    ['☒ Kommune ☐ Region', [kommune, region]],
    ['Kommune ☒  Region ☐', [kommune, region]],
    ['Kommune ☒, Region ☐', [kommune, region]],
    ['Sektor: ☒ Kommune ☐ Region', [kommune, region]],
    ['Sektor: Kommune ☒ Region ☐', [{ label: 'Kommune', checked: true }, region]],
    ['[x] Kommune [ ] Region', [kommune, region]],
    ['(x) Kommune / ( ) Region', [kommune, region]],
    ['☑ Kommune\n☐ Region', [kommune, region]],
    ['Hvilken sektor?\n☒ Kommune\n☐ Region', [kommune, region]],
    ['☒', [{ label: '', checked: true }]],
  ])('%j', async (text, boxes) => {
    const runs = text
      .split('\n')
      .map((line) => t(line))
      .join('<w:r><w:br/></w:r>');
    expect(await cellsOf(wordFile(p(runs)))).toMatchObject([{ boxes }]);
  });

  it('are not seen where brackets hold words', async () => {
    const [cell] = await cellsOf(wordFile(p(t('Navn (fulde) [se side 2]'))));
    expect(cell?.boxes).toBeUndefined();
  });
});

describe('faults', () => {
  it('refuses XML that breaks off', async () => {
    expect(
      refusalOf(await openOne(zipOf({ ...wordParts(''), 'word/document.xml': '<w:document><w:body><w:p>' }))),
    ).toBe('file.damaged');
  });

  it('reads past characters that XML forbids', async () => {
    expect(await textsOf(wordFile(p(t('a\u0003b'))))).toEqual(['ab']);
  });

  it('refuses a file without its main part', async () => {
    const parts = Object.fromEntries(
      Object.entries(wordParts('')).filter(([path]) => path !== 'word/document.xml'),
    );
    expect(refusalOf(await openOne(zipOf(parts)))).toBe('file.damaged');
  });
});

describe('long and broken files', () => {
  it('stops at the cap of lines and says so', async () => {
    const bytes = wordFile(p(t('a')) + p(t('b')) + p(t('c')));
    const document = documentOf(await openOne(bytes, { cells: 2 }));
    expect(document.grids[0]?.cells.map((cell) => cell.text)).toEqual(['a', 'b']);
    expect(document.notes).toEqual(['Dokumentet er længere, end der læses; resten er udeladt.']);
  });

  it('keeps a hundred links of a paragraph that claims to have thousands', async () => {
    const link = `<w:hyperlink r:id="h">${t('a')}</w:hyperlink>`;
    const rels = relations({ id: 'h', type: 'hyperlink', target: 'mailto:a@b.example', external: true });
    const bytes = wordFile(p(link.repeat(3000)), { 'word/_rels/document.xml.rels': rels });
    expect(documentOf(await openOne(bytes)).grids[0]?.cells[0]?.links).toEqual(['a@b.example']);
  });

  it('leaves the rest of a document of two hundred thousand paragraphs unread', async () => {
    const bytes = wordFile(p(t('Titel')).repeat(200_000));
    const document = documentOf(await openOne(bytes));
    expect(document.grids[0]?.cells.length).toBeLessThanOrEqual(100_000);
    expect(document.notes).toEqual(['Dokumentet er længere, end der læses; resten er udeladt.']);
  });

  it('reads the text though the properties are damaged, and says so', async () => {
    const document = documentOf(
      await openOne(wordFile(p(t('a')), { 'docProps/custom.xml': '<Properties><' })),
    );
    expect(document.grids).toHaveLength(1);
    expect(document.notes).toEqual(['En del af filen (egenskaber) er beskadiget og ikke læst.']);
  });

  it('does not choke on a line of blanks, dashes or boxes without end', async () => {
    for (const piece of [' ', '-', '☐ ', 'a: ']) {
      await openOne(wordFile(p(t(`x${piece.repeat(60_000)}x`))));
    }
  });
});

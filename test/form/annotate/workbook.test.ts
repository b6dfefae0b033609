import { createHash } from 'node:crypto';
import {
  annotated,
  countOf,
  differences,
  documentIn,
  fixture,
  note,
  part,
  partsOf,
  withParts,
} from './parts';

const programs = ['openpyxl', 'libreoffice'] as const;
const notes = [note(1, 'Skema!B8'), note(2, 'Skema!D12'), note(3, null)];

/** Where each program keeps the sheet of the form and its comments. */
const at = {
  openpyxl: {
    sheet: 'xl/worksheets/sheet2.xml',
    comments: 'xl/comments/comment1.xml',
    drawing: 'xl/drawings/commentsDrawing1.vml',
  },
  libreoffice: {
    sheet: 'xl/worksheets/sheet2.xml',
    comments: 'xl/comments2.xml',
    drawing: 'xl/drawings/vmlDrawing1.vml',
  },
} as const;

function comment(xml: string, cell: string): string {
  const whole = new RegExp(`<comment ref="${cell}".*?</comment>`, 's').exec(xml)?.[0] ?? '';
  return [...whole.matchAll(/<t[ >][^<]*/g)].map(([text]) => text.replace(/^<t[^>]*>/, '')).join('');
}

function styleOf(sheet: string, cell: string): number {
  return Number(new RegExp(`<c r="${cell}"[^>]*\\bs="(\\d+)"`).exec(sheet)?.[1] ?? -1);
}

/** The fill of a cell, through its style. */
function fillOf(bytes: Uint8Array, sheet: string, cell: string): string {
  const styles = part(bytes, 'xl/styles.xml');
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0].match(/<xf\b/g)?.length ?? 0;
  const style = styleOf(part(bytes, sheet), cell);
  expect(style).toBeLessThan(formats);
  const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1]?.split(/(?=<xf\b)/) ?? [];
  const fill = Number(/fillId="(\d+)"/.exec(xfs[style] ?? '')?.[1]);
  return /<fills[^>]*>(.*)<\/fills>/s.exec(styles)?.[1]?.split(/(?=<fill>)/)[fill] ?? '';
}

describe.each(programs)('a form saved by %s, with chart, choices, comments and protection', (program) => {
  const before = fixture(`annotate/${program}.xlsx`);
  const { sheet, comments, drawing } = at[program];
  let after: Uint8Array;

  beforeAll(async () => {
    after = await annotated(before, notes);
  });

  test('keeps every part that needs no mark byte for byte, and the order of the parts', () => {
    const { changed, added, gone } = differences(before, after);
    expect(gone).toEqual([]);
    expect(added).toEqual(['xl/worksheets/nlps1.xml']);
    expect(changed.toSorted()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        sheet,
        comments,
        drawing,
      ].toSorted(),
    );
    expect([...partsOf(after).keys()].filter((name) => !added.includes(name))).toEqual([
      ...partsOf(before).keys(),
    ]);
  });

  test('changes nothing in the sheet of the form but the style of the marked cells and what is selected', () => {
    const plain = (xml: string) => xml.replace(/ tabSelected="\w+"/, '');
    const restored = plain(part(after, sheet)).replace(
      /(<c r="(?:B8|D12)"[^>]*? s=")(\d+)"/g,
      (_, start: string) =>
        `${start}${String(styleOf(part(before, sheet), start.includes('B8') ? 'B8' : 'D12'))}"`,
    );
    expect(restored).toBe(plain(part(before, sheet)));
  });

  test('is read again with the same answers at the same places', async () => {
    expect(await documentIn(after)).toEqual(await documentIn(before));
  });

  test('has a comment in each cell, and the sender’s own comment above ours', () => {
    const xml = part(after, comments);
    expect(comment(xml, 'B8')).toBe(
      '[NLPS] 1. Emne 1: Det er galt nr. 1. Skriv det, fx &quot;sådan 1&quot;.',
    );
    expect(comment(xml, 'D12')).toMatch(/^Husk hele adressen\n\n\[NLPS\] 2\. Emne 2: /);
    expect(comment(xml, 'A11')).toBe('Én række pr. deltager');
    expect(countOf(xml, '<comment ')).toBe(3);
    expect(countOf(part(after, drawing), 'ObjectType="Note"')).toBe(3);
  });

  test('fills the cells lightly and remembers what was there', () => {
    expect(fillOf(after, sheet, 'B8')).toMatch(/fgColor rgb="FFFFF0C3"\/><bgColor rgb="FFD9D9D9"/);
    expect(fillOf(after, sheet, 'D12')).toMatch(/fgColor rgb="FFFFF0C3"\/><bgColor indexed="64"/);
  });

  test('begins with the sheet "Ret her", where each place is a link', () => {
    const book = part(after, 'xl/workbook.xml');
    expect(book).toMatch(/<sheets><sheet name="Ret her"/);
    expect(book).toMatch(/activeTab="0"/);
    const own = part(after, 'xl/worksheets/nlps1.xml');
    const links = [...own.matchAll(/<hyperlink ref="(\w+)" location="([^"]+)"/g)].map(([, cell, link]) => [
      cell,
      link,
    ]);
    expect(links).toEqual([
      ['B5', "'Skema'!B8"],
      ['B6', "'Skema'!D12"],
    ]);
    expect(own).toContain('hele skemaet');
    expect([...partsOf(after).values()].filter((xml) => /tabSelected="(?:1|true)"/.test(xml))).toHaveLength(
      1,
    );
  });

  test('moves the names that belong to a sheet along with it, and keeps the protection', () => {
    const names = (bytes: Uint8Array) =>
      [...part(bytes, 'xl/workbook.xml').matchAll(/localSheetId="(\d+)"/g)].map(([, index]) => Number(index));
    expect(names(before)).not.toEqual([]);
    expect(names(after)).toEqual(names(before).map((index) => index + 1));
    expect(part(after, 'xl/workbook.xml')).toContain('workbookProtection');
    expect(part(after, sheet)).toContain('sheetProtection');
  });

  test('marked anew, it has each mark once', async () => {
    const again = await annotated(after, notes);
    expect(differences(after, again)).toEqual({ changed: [], added: [], gone: [] });
  });

  test('loses the marks of cells that have been put right, and looks as it did', async () => {
    const again = await annotated(after, [note(1, 'Skema!A3')]);
    const xml = part(again, comments);
    expect(countOf(xml, '[NLPS]')).toBe(1);
    expect(comment(xml, 'D12')).toBe('Husk hele adressen');
    expect(comment(xml, 'B8')).toBe('');
    expect(countOf(part(again, drawing), 'ObjectType="Note"')).toBe(3);
    for (const cell of ['B8', 'D12']) {
      expect(styleOf(part(again, sheet), cell)).toBe(styleOf(part(before, sheet), cell));
    }
    expect(countOf(part(again, 'xl/workbook.xml'), 'Ret her')).toBe(1);
    expect(part(again, 'xl/workbook.xml').match(/localSheetId="\d+"/g)).toEqual(
      part(after, 'xl/workbook.xml').match(/localSheetId="\d+"/g),
    );
  });
});

describe('a sheet without comments of its own', () => {
  const forms = [
    '01-label-til-venstre.xlsx',
    '47-rullelister-og-skjult-ark.xlsx',
    '53-gemt-i-libreoffice.xlsx',
    '54-xml-med-praefiks.xlsx',
    '55-strict-ooxml.xlsx',
    '56-som-google-sheets.xlsx',
    '57-med-makroer.xlsm',
  ];

  test.each(forms)('gets comments, a drawing and styles of its kind: %s', async (name) => {
    const before = fixture(`forms/${name}`);
    const document = await documentIn(before);
    const cell = document.grids[0]?.cells[4];
    const empty = `${document.grids[0]?.name ?? ''}!K99`;
    const after = await annotated(before, [note(1, cell?.place ?? ''), note(2, empty)]);
    expect(await documentIn(after)).toEqual(document);
    const { gone, added } = differences(before, after);
    expect(gone).toEqual([]);
    expect(added.some((one) => one.endsWith('.vml'))).toBe(true);
    const comments = part(after, added.find((one) => /comments/i.test(one) && one.endsWith('.xml')) ?? '');
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual([
      cell?.place.split('!')[1],
      'K99',
    ]);
    const sheets = [...partsOf(after)].filter(([one]) => /worksheets\/[^/]*$/.test(one));
    expect(sheets.some(([, xml]) => /<(x:)?row r="99"><\1c r="K99" s="\d+"\/><\/\1row>/.test(xml))).toBe(
      true,
    );
    const again = await annotated(after, [note(1, cell?.place ?? '')]);
    expect(
      [...partsOf(again).values()].filter((xml) => /<(\w+:)?comment [^>]*>.*\[NLPS\]/s.test(xml)),
    ).toHaveLength(1);
  });

  test('loses its comments part again when nothing in it is to be put right', async () => {
    const before = fixture('forms/09-vejledning-og-to-ark.xlsx');
    const [one, other] = (await documentIn(before)).grids;
    const after = await annotated(before, [note(1, one?.cells[0]?.place ?? '')]);
    const again = await annotated(after, [note(1, other?.cells[0]?.place ?? '')]);
    const comments = [...partsOf(again)].filter(([name]) => /nlpsComments\d\.xml$/.test(name));
    expect(comments).toHaveLength(1);
    expect(countOf(part(again, '[Content_Types].xml'), 'comments+xml')).toBe(1);
  });
});

describe('cells of a workbook', () => {
  const before = fixture('annotate/openpyxl.xlsx');

  test('a place beneath a merged area is marked where the area shows', async () => {
    const after = await annotated(before, [note(1, 'Skema!D3')]);
    expect(part(after, at.openpyxl.comments)).toContain('<comment ref="B3" authorId="1">');
  });

  test('two findings in one cell share a comment', async () => {
    const after = await annotated(before, [note(1, 'Skema!B4'), note(2, 'Skema!B4')]);
    expect(comment(part(after, at.openpyxl.comments), 'B4')).toMatch(/^\[NLPS\] 1\..*\n\n\[NLPS\] 2\./s);
    const again = await annotated(after, [note(1, 'Skema!B5')]);
    expect(comment(part(again, at.openpyxl.comments), 'B4')).toBe('');
  });

  test('text from a form is only text, whatever it looks like', async () => {
    const hostile = note(1, 'Skema!B4', {
      subject: '<script>',
      message: '=HYPERLINK("http://x.example";"klik") _x0041_ \u0000\u0007 ]]> "&amp;"',
      fix: '</t><!--',
    });
    const after = await annotated(before, [hostile]);
    const own = part(after, 'xl/worksheets/nlps1.xml');
    expect(own).not.toMatch(/<script|<f>|<!--/);
    expect(own).toContain('_x005F_x0041_');
    expect(await documentIn(after)).toEqual(await documentIn(before));
  });

  test('check boxes that float over the cells stay where they are, not quite XML as they are', async () => {
    const box =
      '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s2049" ' +
      'type="#_x0000_t201"><v:textbox><div>Kommune<br></div></v:textbox><x:ClientData ObjectType="Checkbox">' +
      '<x:Anchor>1, 15, 3, 2, 2, 15, 4, 4</x:Anchor><x:Checked>1</x:Checked></x:ClientData></v:shape>';
    const { drawing } = at.openpyxl;
    const boxed = withParts(before, { [drawing]: part(before, drawing).replace('</xml>', `${box}</xml>`) });
    const after = await annotated(boxed, notes);
    expect(part(after, drawing)).toContain(box);
    expect(part(after, drawing)).toContain('id="_x0000_s2050"');
    expect(await documentIn(after)).toEqual(await documentIn(boxed));
    expect(part(await annotated(after, [note(1, 'Skema!B4')]), drawing)).toContain(box);
  });

  test.each([
    ['Skema, tekstfelt ved C3', "'Skema'!C3"],
    ['Vejledning & hjælp!A1', "'Vejledning &amp; hjælp'!A1"],
    ['Tal!D40', "'Tal'!D40"],
  ])('%s is found and linked', async (place, link) => {
    const after = await annotated(before, [note(1, place)]);
    expect(part(after, 'xl/worksheets/nlps1.xml')).toContain(`location="${link}"`);
  });

  test('a cell that is light yellow already keeps its colour and gets the comment alone', async () => {
    const styles = part(before, 'xl/styles.xml').replaceAll('FFD9D9D9', 'FFFFFFCC');
    const yellow = withParts(before, { 'xl/styles.xml': styles });
    const after = await annotated(yellow, [note(1, 'Skema!B8')]);
    expect(fillOf(after, at.openpyxl.sheet, 'B8')).toContain('FFFFFFCC');
    expect(comment(part(after, at.openpyxl.comments), 'B8')).toContain('[NLPS] 1.');
  });

  test('a comment that stands for a thread is left to Excel', async () => {
    const threaded = withParts(before, {
      [at.openpyxl.comments]: part(before, at.openpyxl.comments).replace(
        '<author>Region Midtjylland</author>',
        '<author>tc={A1B2}</author>',
      ),
    });
    const after = await annotated(threaded, [note(1, 'Skema!D12')]);
    expect(part(after, at.openpyxl.comments)).not.toContain('[NLPS]');
    expect(fillOf(after, at.openpyxl.sheet, 'D12')).toContain('FFFFF0C3');
  });

  test('the copy does not depend on the clock', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await annotated(before, notes))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });
});

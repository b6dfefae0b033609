import { annotated, differences, documentIn, fixture, note, part, partsOf } from './parts';

describe('a form in the shape of web spreadsheets, with chart, text box, choices, protection and a comment', () => {
  const before = fixture('annotate/web.xlsx');
  const sheet = 'xl/worksheets/sheet1.xml';
  let after: Uint8Array;

  beforeAll(async () => {
    after = await annotated(before, [
      note(1, 'Formularsvar 1!B3'),
      note(2, 'Formularsvar 1!D20'),
      note(3, null),
    ]);
  });

  test('keeps every part that needs no mark byte for byte: chart, text box and all', () => {
    const { changed, gone } = differences(before, after);
    expect(gone).toEqual([]);
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      sheet,
    ]);
    expect(part(after, 'xl/drawings/drawing1.xml')).toContain('Husk: KUN ét forbedringsinitiativ per skema.');
  });

  test('changes nothing in the sheet but the style of the marked cells and what is selected', () => {
    const plain = (bytes: Uint8Array) =>
      part(bytes, sheet)
        .replace(/(<c r="(?:B3|D20)") s="\d+"/g, '$1')
        .replace(/ tabSelected="\w+"/g, '');
    expect(plain(after)).toBe(plain(before));
  });

  test('is read again with the same answers at the same places', async () => {
    expect(await documentIn(after)).toEqual(await documentIn(before));
  });

  test('keeps the sender’s comment above ours, and has it alone once our mark is settled', async () => {
    expect(part(after, 'xl/comments1.xml')).toMatch(/-Karen Lund[\s\S]*\[NLPS\] 1\./);
    const settled = await annotated(after, [note(1, 'Formularsvar 1!D20')]);
    const words = [...partsOf(settled)]
      .filter(([name]) => /comments/.test(name))
      .map(([, xml]) => xml)
      .join('');
    expect(words).toContain('-Karen Lund');
    expect(words.match(/\[NLPS\]/g)).toHaveLength(1);
  });
});

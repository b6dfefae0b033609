import { csv } from '../../src/export/formats/csv';

test('a Danish Excel opens the file as it is: byte order mark, semicolons, CR LF', () => {
  expect(
    csv([
      ['Modtaget', 'Nøgle'],
      ['16-04-2024 09:14', 'a1'],
    ]),
  ).toBe('\uFEFFModtaget;Nøgle\r\n16-04-2024 09:14;a1\r\n');
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+45 20 30 40 50', "'+45 20 30 40 50"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', `"'\t=1+1"`],
  ['Randers; Favrskov', '"Randers; Favrskov"'],
  ['to\nlinjer', '"to\nlinjer"'],
  ['Sagt "sådan"', '"Sagt ""sådan"""'],
  ['Den gode udskrivelse – 8-9', 'Den gode udskrivelse – 8-9'],
])('%j becomes %j: text, never a formula', (text, cell) => {
  expect(csv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

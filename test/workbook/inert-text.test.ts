import { inertCode, inertText } from '../../src/workbook';

describe('a stranger’s text stays text in the workbook', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=cmd|"/c calc"!A1', '\'=cmd|"/c calc"!A1'],
    ['+45 24 75 90 69', "'+45 24 75 90 69"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'=1+1"],
    ['\r\n=1+1', "'=1+1"],
    ['\u0000=1+1', "'=1+1"],
  ])('%j cannot become a formula', (written, stored) => {
    expect(inertText(written)).toBe(stored);
  });

  test.each([
    ['8-9', "'8-9"],
    ['24759069', "'24759069"],
    ['30. april 2024', "'30. april 2024"],
    ['maj 2024', "'maj 2024"],
    ['TRUE', "'TRUE"],
    ['falsk', "'falsk"],
  ])('%j does not become a number, a date or a truth value', (written, stored) => {
    expect(inertText(written)).toBe(stored);
  });

  test.each(['Den gode udskrivelse', 'Østre Gasværk', 'Mål: 20 % færre genindlæggelser'])(
    '%j stands as it is',
    (text) => {
      expect(inertText(text)).toBe(text);
    },
  );

  test('nothing is an empty cell', () => {
    expect(inertText('')).toBeNull();
    expect(inertText(' \u0007 ')).toBeNull();
  });

  test('line breaks stay and other control characters go', () => {
    expect(inertText('Første\r\nAnden\u0000\tTredje')).toBe('Første\nAnden\tTredje');
  });

  test('personal numbers are masked wherever they stand', () => {
    expect(inertText('Jens, 010190-1234')).toBe('Jens, 010190-****');
  });

  test('what a cell cannot hold is cut with a mark, never in the middle of a character', () => {
    const long = inertText(`a${'😀'.repeat(20_000)}`) ?? '';
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long.endsWith(' … [afkortet]')).toBe(true);
    expect(() => encodeURIComponent(long)).not.toThrow();
  });
});

test.each([
  ['a form’s key', 'c4f20101901234ab', 'c4f20101901234ab'],
  ['a key that begins with a digit', '4e0101901234ab', "'4e0101901234ab"],
  ['a key of digits and an e, which Excel would read as a number', '0101901234e5', "'0101901234e5"],
  ['the id of a mail', '<0101901234@klynge.example>', "'<0101901234@klynge.example>"],
])('%s stands as it is, also where its digits could be a personal number', (_, code, stored) => {
  expect(inertCode(code)).toBe(stored);
});

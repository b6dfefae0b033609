import { tidyText } from '../../../src/form/open/text';

describe('Text that a program read with the wrong letters', () => {
  test.each([
    ['FormÃ¥l', 'Formål'],
    ['Ã…ge LÃ¦rke Ã˜stergÃ¥rd', 'Åge Lærke Østergård'],
    ['\u00c3\u0085ge', 'Åge'],
    ['Caf\u00c3\u00a9 \u00c2\u00ab1\u00c2\u00bb', 'Café «1»'],
  ])('"%s" is "%s"', (mangled, meant) => {
    expect(tidyText(mangled)).toBe(meant);
  });

  test.each([['SÃO PAULO'], ['Ærø, Ødis og Århus'], ['Ã']])('"%s" stays as it is', (text) => {
    expect(tidyText(text)).toBe(text);
  });
});

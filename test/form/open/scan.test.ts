import { scanTags } from '../../../src/form/open/scan';

function textOf(xml: string): string {
  let text = '';
  const scanner = scanTags({
    open: () => undefined,
    close: () => undefined,
    text: (piece) => (text += piece),
    wantsText: () => true,
  });
  scanner.push(xml, true);
  return text;
}

describe('entities in a sheet', () => {
  it.each([
    ['R&#248;dovre', 'Rødovre'],
    ['R&#xF8;dovre', 'Rødovre'],
    ['&#x1F5F9; ja', '🗹 ja'],
    ['&lt;b&gt; &quot;A&quot; &amp; &apos;B&apos;', `<b> "A" & 'B'`],
    ['&amp;lt;', '&lt;'],
    ['A & B; C', 'A & B; C'],
    ['&ukendt; &#; &#x; &#12345678; &#xG1;', '&ukendt; &#; &#x; &#12345678; &#xG1;'],
    ['&og&amp;', '&og&'],
    ['&#1114112;', ''],
    ['uden slut &#248', 'uden slut &#248'],
  ])('reads %s as %s', (written, read) => {
    expect(textOf(`<t>${written}</t>`)).toBe(read);
  });
});

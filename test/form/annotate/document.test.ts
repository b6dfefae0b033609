import { annotated, countOf, differences, documentIn, fixture, note, part, withParts } from './parts';

const main = 'word/document.xml';
const notes = [
  note(1, 'tabel 1, række 3, kolonne 2'),
  note(2, 'afsnit 3'),
  note(3, 'tabel 2, række 2, kolonne 4'),
  note(4, 'afsnit 3'),
  note(5, null),
];

/** The text of the paragraph that a comment is tied to, by the comment's text. */
function commented(bytes: Uint8Array, comments: string, about: string): string {
  const all = part(bytes, comments).split(/(?=<w:comment )/);
  const id = /w:id="(\d+)"/.exec(all.find((xml) => xml.includes(about)) ?? '')?.[1] ?? '?';
  const paragraphs = part(bytes, main).split(/(?=<w:p[ >])/);
  const start = paragraphs.filter((xml) => xml.includes(`<w:commentRangeStart w:id="${id}"/>`));
  expect(start).toHaveLength(1);
  expect(start[0]).toMatch(
    new RegExp(`<w:commentRangeEnd w:id="${id}"/>.*<w:commentReference w:id="${id}"/>`, 's'),
  );
  return [...(start[0] ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('');
}

describe.each(['word', 'libreoffice'])(
  'a Word form saved by %s, with a comment of the sender’s own',
  (program) => {
    const before = fixture(`annotate/${program}.docx`);
    let after: Uint8Array;

    beforeAll(async () => {
      after = await annotated(before, notes, 'skema.docx');
    });

    test('keeps every other part byte for byte', () => {
      expect(differences(before, after)).toEqual({
        changed: expect.any(Array) as unknown,
        added: [],
        gone: [],
      });
      expect(differences(before, after).changed.toSorted()).toEqual(['word/comments.xml', main]);
    });

    test('is read again with the same answers at the same places', async () => {
      expect(await documentIn(after)).toEqual(await documentIn(before));
    });

    test('has a comment where each finding stands, also in an empty cell', () => {
      expect(commented(after, 'word/comments.xml', '[NLPS] 1.')).toBe('');
      expect(commented(after, 'word/comments.xml', '[NLPS] 2.')).toContain('Formål');
      expect(commented(after, 'word/comments.xml', '[NLPS] 3.')).toBe('mette.holm@rm');
      expect(commented(after, 'word/comments.xml', 'Skal vi skrive mere her?')).toBe(
        'Sendes til sekretariatet.',
      );
    });

    test('begins with the page "Ret her", whose links lead to the comments', () => {
      const xml = part(after, main);
      const page = xml.slice(xml.indexOf('<w:body>'), xml.indexOf('w:type="page"'));
      expect(page).toContain('Ret her');
      const links = [...page.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
      expect(links).toEqual(['NLPS_1', 'NLPS_2', 'NLPS_3', 'NLPS_4']);
      for (const link of links) expect(countOf(xml, `w:name="${link ?? ''}"`)).toBe(1);
      expect(page).toContain('hele skemaet');
    });

    test('numbers comments and bookmarks so that none has the number of another', () => {
      for (const tag of ['w:commentRangeStart', 'w:bookmarkStart']) {
        const ids = [...part(after, main).matchAll(new RegExp(`<${tag} w:id="(\\d+)"`, 'g'))].map(
          ([, id]) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(4);
      }
    });

    test('marked anew, it has each mark once', async () => {
      const again = await annotated(after, notes, 'skema.docx');
      expect(differences(after, again)).toEqual({ changed: [], added: [], gone: [] });
    });

    test('loses the marks of what has been put right and keeps the sender’s comment', async () => {
      const again = await annotated(after, [note(1, 'afsnit 3')], 'skema.docx');
      expect(countOf(part(again, 'word/comments.xml'), '[NLPS]')).toBe(1);
      expect(countOf(part(again, main), 'commentReference')).toBe(2);
      expect(countOf(part(again, main), 'NLPS_')).toBe(2);
      expect(part(again, 'word/comments.xml')).toContain('Skal vi skrive mere her?');
      expect(await documentIn(again)).toEqual(await documentIn(before));
    });
  },
);

test.each([
  '61-word-tabel.docx',
  '62-word-overskrifter-med-tekst.docx',
  '74-word-formularfelter.docx',
  '75-word-indholdskontroller.docx',
  '78-word-sporede-aendringer.docx',
  '79-word-tekstbokse.docx',
  '80-word-med-makroer.docm',
  '140-word-tabel-i-tabel.docx',
])('every place that the reader names in %s takes a comment', async (name) => {
  const before = fixture(`forms/${name}`);
  const document = await documentIn(before);
  const cells = document.grids.flatMap((grid) => grid.cells);
  const places = [...new Set(cells.map(({ place }) => place))];
  const after = await annotated(
    before,
    places.map((place, index) => note(index + 1, place)),
    name,
  );
  expect(countOf(part(after, main), 'commentReference')).toBe(places.length);
  expect(part(after, main)).not.toMatch(/<w:txbxContent>(?:(?!<\/w:txbxContent>).)*commentReference/s);
  expect(await documentIn(after)).toEqual(document);
  const again = await annotated(after, [note(1, places[0] ?? '')], name);
  expect(countOf(part(again, main), 'commentReference')).toBe(1);
});

test('a paragraph without content is opened for its comment', async () => {
  const before = fixture('annotate/word.docx');
  const bare = withParts(before, {
    [main]: part(before, main).replace(
      /<w:p>(?:(?!<\/w:p>).)*Jens Bjerre(?:(?!<\/w:p>).)*<\/w:p>/s,
      '<w:p/>',
    ),
  });
  const after = await annotated(bare, [note(1, 'tabel 2, række 3, kolonne 1')], 'skema.docx');
  expect(part(after, main)).toMatch(
    /<w:p><w:bookmarkStart[^>]*\/><w:bookmarkEnd[^>]*\/><w:commentRangeStart/,
  );
});

test('text from a form is only text', async () => {
  const hostile = note(1, 'afsnit 3', { subject: '</w:t>', message: '<w:p/> & "x" \u0001', fix: ']]>' });
  const before = fixture('annotate/word.docx');
  const after = await annotated(before, [hostile], 'skema.docx');
  expect(part(after, 'word/comments.xml')).toContain('&lt;/w:t&gt;: &lt;w:p/&gt; &amp; &quot;x&quot; ');
  expect(await documentIn(after)).toEqual(await documentIn(before));
});

test('a paragraph that only mentions a reply’s token is an answer like any other', async () => {
  const before = fixture('annotate/word.docx');
  const cited = withParts(before, {
    [main]: part(before, main).replace('Sendes til sekretariatet.', '[NLPS 3f9a0c12] Vores svar'),
  });
  const texts = (await documentIn(cited)).grids.flatMap((grid) => grid.cells.map(({ text }) => text));
  expect(texts).toContain('[NLPS 3f9a0c12] Vores svar');
});

import fc from 'fast-check';
import { bytesOf, fixture, partsOf, serve } from './fixture';
import { plainSheet, sheetPart, tablePart, workbookOf } from './excel-shaped';

type Row = readonly [string, string | number];

type Edit =
  | { readonly kind: 'append'; readonly rows: readonly Row[] }
  | { readonly kind: 'write'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly at: number };

/** What Excel cannot keep apart in a cell: line ends. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.replace(/\r\n/gu, '\n'));
const filled = text.filter((value) => value !== '');
const row = fc.tuple(filled, fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), filled));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), rows: fc.array(row, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('write' as const), at: fc.nat(), text: filled }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat() }),
);

const literal = (value: string | number): string | number =>
  typeof value === 'string' ? `'${value}` : value;
// A workbook knows no negative zero.
const kept = (value: string | number): string | number => (value === 0 ? 0 : value);

const sheet = `${plainSheet.replace('</sheetData>', '<row r="40"><c r="A40"><v>40</v></c></row></sheetData>')}<pageMargins left="0.7"/>`;

it('keeps the table as a list of rows would be, and everything around it, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
      const { ask, store } = serve(workbookOf({ sheet, filter: '<autoFilter ref="A1:B2"/>' }));
      const before = partsOf(await bytesOf(store, 'bog.xlsx'));
      const model: (readonly (string | number)[])[] = [['en', 1]];
      for (const step of edits) {
        const rows = '/workbook/tables/T/rows';
        if (step.kind === 'append') {
          const values = step.rows.map((cells) => cells.map(literal));
          expect((await ask('POST', rows, { index: null, values })).status).toBe(201);
          const isBlank = model.length === 1 && model[0]?.every((cell) => cell === '') === true;
          model.splice(isBlank ? 0 : model.length, 1, ...step.rows.map((cells) => cells.map(kept)));
        } else if (step.kind === 'write') {
          const at = step.at % model.length;
          const values = [[literal(step.text), null]];
          expect((await ask('PATCH', `${rows}/itemAt(index=${at})`, { values })).status).toBe(200);
          model[at] = [step.text, model[at]?.[1] ?? ''];
        } else {
          const at = step.at % model.length;
          expect((await ask('DELETE', `${rows}/itemAt(index=${at})`)).status).toBe(204);
          model.splice(at, 1);
          if (model.length === 0) model.push(['', '']);
        }
      }
      const range = await ask('GET', '/workbook/tables/T/dataBodyRange?$select=values');
      expect(range.body['values']).toEqual(model);
      const after = partsOf(await bytesOf(store, 'bog.xlsx'));
      expect(after.get(sheetPart)).toMatch(
        /<row r="40"><c r="A40"><v>40<\/v><\/c><\/row><\/sheetData><pageMargins left="0.7"\/>/u,
      );
      for (const [part, content] of before) {
        if (part !== sheetPart && part !== tablePart) expect(after.get(part)).toBe(content);
      }
    }),
    { numRuns: 150 },
  );
});

it('stores any text as the text it is when an apostrophe stands before it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(filled, { minLength: 1, maxLength: 60 }), async (texts) => {
      const { ask } = serve(fixture('libreoffice.xlsx'));
      const values = texts.map((value) => [1, `'${value}`, null]);
      await ask('POST', '/workbook/tables/Log/rows', { index: null, values });
      const range = await ask('GET', '/workbook/tables/Log/columns/Hvem/dataBodyRange');
      expect(range.body['values']).toEqual(texts.map((value) => [value]));
      expect(range.body['formulas']).toEqual(range.body['values']);
    }),
    { numRuns: 60 },
  );
});

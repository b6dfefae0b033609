import type { Cell, Document, Grid } from '../../../src/form/open';

type Content = string | null | (Partial<Cell> & { readonly text: string });

/** A document of worksheets drawn as rows of cells; null and '' are empty. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>): Document {
  const grids = Object.entries(sheets).map(([name, rows]) => sheet(name, rows));
  return { format: 'xlsx', grids, stamp: null, notes: [] };
}

/** One worksheet. A cell may carry spans, kind, boxes and the like beside its text. */
export function sheet(name: string, rows: readonly (readonly Content[])[], hidden = false): Grid {
  const place = (row: number, column: number) => `${name}!${String.fromCharCode(65 + column)}${row + 1}`;
  return { kind: 'sheet', name, hidden, cells: cellsOf(rows, place) };
}

/** A Word file or mail: a string is a paragraph, an array of rows is a table. */
export function flow(...parts: readonly (string | Content | readonly (readonly Content[])[])[]): Document {
  const grids: Grid[] = [];
  let paragraphs: Content[] = [];
  let number = 0;
  let tables = 0;
  const endText = () => {
    if (paragraphs.length > 0) {
      const from = number;
      const cells = cellsOf(
        paragraphs.map((paragraph) => [paragraph]),
        (row) => `afsnit ${from + row + 1}`,
      );
      number += paragraphs.length;
      grids.push({ kind: 'text', name: 'tekst', hidden: false, cells });
      paragraphs = [];
    }
  };
  for (const part of parts) {
    if (isTable(part)) {
      endText();
      tables += 1;
      const name = `tabel ${tables}`;
      const cells = cellsOf(part, (row, column) => `${name}, række ${row + 1}, kolonne ${column + 1}`);
      grids.push({ kind: 'table', name, hidden: false, cells });
    } else {
      paragraphs.push(part);
    }
  }
  endText();
  return { format: 'docx', grids, stamp: null, notes: [] };
}

function isTable(part: Content | readonly (readonly Content[])[]): part is readonly (readonly Content[])[] {
  return Array.isArray(part);
}

function cellsOf(
  rows: readonly (readonly Content[])[],
  place: (row: number, column: number) => string,
): Cell[] {
  return rows.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const given = typeof content === 'string' ? { text: content } : content;
      if (given === null || given.text === '') {
        return [];
      }
      return [
        {
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          kind: 'text' as const,
          place: place(row, column),
          ...given,
        },
      ];
    }),
  );
}

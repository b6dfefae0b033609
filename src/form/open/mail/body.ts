import { plainAddress } from '../address';
import type { Cell, Document, Grid } from '../document';
import { cellOfLines, type Line } from '../flow/lines';
import { step, takeText, type Budget } from '../limits';
import { isBlank, tidyText } from '../text';
import { htmlAttribute, tokensOf } from './html';
import { letterHeads } from './letter-heads';
import { columnsOf, stretchesOf } from '../flow/tab-tables';

/** The text of a mail, as HTML, plain text or both; HTML is read where there is any. */
export interface MailBody {
  readonly html: string | null;
  readonly text: string | null;
}

/** A mail of more than this much text is a thread of years, not a form; the rest is left out. */
const LONGEST_BODY = 2_000_000;
const WIDEST_SPAN = 100;

/** Opens the text of a mail into grids, tables and lines in order; null where there is nothing to read. */
export function openBody(body: MailBody, budget: Budget): Document | null {
  const html = body.html?.slice(0, LONGEST_BODY) ?? '';
  const fromHtml = html === '' ? [] : readHtml(html, budget);
  const grids = fromHtml.length > 0 ? fromHtml : readPlain(body.text ?? '', budget);
  if (grids.length === 0) return null;
  const cut = (body.html ?? body.text ?? '').length > LONGEST_BODY || budget.room <= 0;
  return {
    format: fromHtml.length > 0 ? 'html' : 'text',
    grids,
    stamp: null,
    notes: cut ? ['Mailens tekst er meget lang; kun begyndelsen er læst.'] : [],
  };
}

/** Opens plain text, one row a line. */
export function readPlain(text: string, budget: Budget): Grid[] {
  const lines = text
    .slice(0, LONGEST_BODY)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^(?:> ?)+/, ''));
  let before = 0;
  let tables = 0;
  return stretchesOf(lines).flatMap(({ kind, from, to }): Grid[] => {
    const stretch = lines.slice(from, to);
    const cells =
      kind === 'table'
        ? rowCells(stretch, before, budget)
        : lineCells(stretch.map(plainLine), before, budget);
    before += stretch.filter((line) => !isBlank(line)).length;
    tables += kind === 'table' ? 1 : 0;
    const name = kind === 'table' ? `tabel ${String(tables)}` : 'tekst';
    return cells.length === 0 ? [] : [{ kind, name, hidden: false, cells }];
  });
}

/** The cells of a table pasted as text; their place is the line, as a person counts it. */
function rowCells(rows: readonly string[], before: number, budget: Budget): Cell[] {
  return rows.flatMap((line, row) =>
    columnsOf(line).flatMap((text, column): Cell[] => {
      step(budget);
      const tidy = plainLine(text);
      if (isBlank(tidy.text) || !takeText(budget, tidy.text)) return [];
      const place = `linje ${String(before + row + 1)}`;
      const cell = cellOfLines([tidy], { row, column, rowSpan: 1, columnSpan: 1, place });
      return cell === null ? [] : [cell];
    }),
  );
}

function plainLine(text: string): Line {
  return {
    text: tidyText(text),
    emphasis: false,
    aside: false,
    lead: null,
    placeholder: false,
    tag: null,
    links: [],
  };
}

function lineCells(lines: readonly Line[], before: number, budget: Budget): Cell[] {
  let number = before;
  const heads = letterHeads(lines.map(({ text }) => text));
  return lines.flatMap((line, row) => {
    step(budget);
    if (isBlank(line.text) || !takeText(budget, line.text)) return [];
    number += 1;
    if (heads.has(row)) return [];
    const place = `linje ${String(number)}`;
    const cell = cellOfLines([line], { row, column: 0, rowSpan: 1, columnSpan: 1, place });
    return cell === null ? [] : [cell];
  });
}

interface OpenTable {
  readonly number: number;
  readonly cells: Cell[];
  /** Columns taken by cells that reach down from rows above, with the rows they still cover. */
  readonly covered: Map<number, number>;
  row: number;
  column: number;
  /** Which cell of its row, counted as a person counts. */
  ordinal: number;
  cell: { rowSpan: number; columnSpan: number; lines: Line[] } | null;
}

const BLOCKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 hr blockquote section article header footer dd dt pre tr table td th'.split(
    ' ',
  ),
);

function readHtml(html: string, budget: Budget): Grid[] {
  const grids: (() => Grid)[] = [];
  const tables: OpenTable[] = [];
  let textLines: Line[] | null = null;
  let lineNumber = 0;
  let tableNumber = 0;
  let text = '';
  let links: string[] = [];
  let bold = 0;
  let boldOnly = true;
  let italic = 0;
  let italicOnly = true;

  function endLine(): void {
    const tidy = tidyText(text.replace(/[ \t\n]+/g, ' '));
    const aside = italicOnly && !isBlank(tidy);
    const line = { text: tidy, emphasis: boldOnly, aside, lead: null, placeholder: false, tag: null, links };
    text = '';
    links = [];
    boldOnly = true;
    italicOnly = true;
    const cell = tables[tables.length - 1]?.cell;
    if (cell !== undefined && cell !== null) {
      if (!isBlank(tidy) && takeText(budget, tidy)) cell.lines.push(line);
    } else if (!isBlank(tidy)) addText(line);
  }

  function addText(line: Line): void {
    if (textLines === null) {
      const lines: Line[] = [];
      const before = lineNumber;
      textLines = lines;
      grids.push(() => ({
        kind: 'text',
        name: 'tekst',
        hidden: false,
        cells: lineCells(lines, before, budget),
      }));
    }
    lineNumber += 1;
    textLines.push(line);
  }

  function openTable(): void {
    textLines = null;
    tableNumber += 1;
    const table: OpenTable = {
      number: tableNumber,
      cells: [],
      covered: new Map(),
      row: -1,
      column: 0,
      ordinal: 0,
      cell: null,
    };
    tables.push(table);
    grids.push(() => ({
      kind: 'table',
      name: `tabel ${String(table.number)}`,
      hidden: false,
      cells: table.cells,
    }));
  }

  function openTag(name: string, attributes: string): void {
    const table = tables[tables.length - 1];
    if (name === 'br' || BLOCKS.has(name)) endLine();
    if (name === 'table' && tables.length < budget.limits.depth) openTable();
    else if (name === 'tr' && table !== undefined) startRow(table);
    else if ((name === 'td' || name === 'th') && table !== undefined)
      startCell(table, attributes, name === 'th');
    else if (name === 'b' || name === 'strong' || /^h[1-6]$/.test(name)) bold += 1;
    else if (name === 'i' || name === 'em') italic += 1;
    else if (name === 'a') {
      const target = htmlAttribute(attributes, 'href');
      if (target !== null && !target.startsWith('#')) links.push(plainAddress(target));
    } else if (name === 'input' && htmlAttribute(attributes, 'type')?.toLowerCase() === 'checkbox') {
      text += /\schecked\b/i.test(attributes) ? '☒ ' : '☐ ';
    }
  }

  function closeTag(name: string): void {
    if (BLOCKS.has(name)) endLine();
    const table = tables[tables.length - 1];
    if (name === 'table') {
      if (table !== undefined) endCell(table);
      tables.pop();
      textLines = null;
    } else if ((name === 'td' || name === 'th') && table !== undefined) endCell(table);
    else if (name === 'b' || name === 'strong' || /^h[1-6]$/.test(name)) bold = Math.max(0, bold - 1);
    else if (name === 'i' || name === 'em') italic = Math.max(0, italic - 1);
  }

  for (const token of tokensOf(html)) {
    step(budget);
    if (token.kind === 'text') {
      text += token.text;
      if (bold === 0 && !isBlank(token.text)) boldOnly = false;
      if (italic === 0 && !isBlank(token.text)) italicOnly = false;
    } else if (token.kind === 'open') openTag(token.name, token.attributes);
    else closeTag(token.name);
  }
  endLine();
  for (const table of tables) endCell(table);
  return grids.map((make) => unframe(make())).filter((grid) => grid.cells.length > 0);
}

function startRow(table: OpenTable): void {
  endCell(table);
  table.row += 1;
  table.column = 0;
  table.ordinal = 0;
  for (const [column, rows] of table.covered) {
    if (rows <= 1) table.covered.delete(column);
    else table.covered.set(column, rows - 1);
  }
}

function startCell(table: OpenTable, attributes: string, heading: boolean): void {
  endCell(table);
  if (table.row < 0) table.row = 0;
  while (table.covered.has(table.column)) table.column += 1;
  const span = (name: string) => {
    const value = Number(htmlAttribute(attributes, name) ?? 1);
    return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST_SPAN) : 1;
  };
  table.ordinal += 1;
  table.cell = { rowSpan: span('rowspan'), columnSpan: span('colspan'), lines: [] };
  if (heading) table.cell.lines = [];
}

function endCell(table: OpenTable): void {
  const { cell } = table;
  if (cell === null) return;
  table.cell = null;
  const { row, column } = table;
  const place = `tabel ${String(table.number)}, række ${String(row + 1)}, kolonne ${String(table.ordinal)}`;
  const { rowSpan, columnSpan } = cell;
  const finished = cellOfLines(cell.lines, { row, column, rowSpan, columnSpan, place });
  if (finished !== null) table.cells.push(finished);
  for (let offset = 0; offset < columnSpan; offset += 1) {
    // The row's own start takes one off, so a cell of its row alone must not be left behind.
    if (rowSpan > 1) table.covered.set(column + offset, rowSpan);
  }
  table.column += columnSpan;
}

/** Mail programs frame whole letters in a table of one cell: that is text, not a table. */
function unframe(grid: Grid): Grid {
  const [only, second] = grid.cells;
  if (grid.kind !== 'table' || only === undefined || second !== undefined) return grid;
  const cells = only.text
    .split('\n')
    .map((text, row) => ({ ...only, row, column: 0, rowSpan: 1, columnSpan: 1, text }));
  return { kind: 'text', name: 'tekst', hidden: false, cells };
}

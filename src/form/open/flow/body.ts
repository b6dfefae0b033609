import { plainAddress } from '../address';
import type { Cell, Document, Grid } from '../document';
import { takeText, type Budget } from '../limits';
import { isOwnText, readReplyToken } from '../own-marks';
import { cellOfLines } from './lines';
import { finishParagraph, startParagraph, type ParagraphBuilder, type Piece } from './paragraph';
import { tabRowsApart } from './tab-rows';
import { finishTable, startTable, type TableBuilder } from './table';

/** The grids of a Word file as they grow: paragraphs go into the innermost open cell, else into the text. */
export interface BodyBuilder {
  readonly paragraphs: ParagraphBuilder[];
  readonly tables: TableBuilder[];
  /** Grids in order of opening; a table takes its place when it opens, a nested one comes after it. */
  readonly grids: (() => Grid)[];
  textCells: Cell[] | null;
  textRow: number;
  /** Paragraphs outside tables that have text, as a person counts them. */
  paragraphCount: number;
  tableCount: number;
  readonly budget: Budget;
  /** The reference on our own page "Ret her", where the sender has left it standing. */
  reference: string | null;
  /** Whether lines were left out because there were too many. */
  cut: boolean;
}

export function startBody(budget: Budget): BodyBuilder {
  return {
    paragraphs: [],
    tables: [],
    grids: [],
    textCells: null,
    textRow: 0,
    paragraphCount: 0,
    tableCount: 0,
    budget,
    reference: null,
    cut: false,
  };
}

/** A paragraph within another one is that of a text box, which stands after what is written before its anchor. */
export function openParagraph(body: BodyBuilder): void {
  writeSoFar(body);
  body.paragraphs.push(startParagraph(innermost(body.tables) ?? null));
}

function writeSoFar(body: BodyBuilder): void {
  const outer = innermost(body.paragraphs);
  if (outer === undefined || outer.pieces.length === 0) return;
  outer.place = writeLines(body, outer);
  outer.pieces.length = 0;
}

/** A paragraph of more pieces than this, or of more links, was not written by a person. */
const MOST_PIECES = 20_000;
const MOST_LINKS = 100;

export function addPiece(body: BodyBuilder, piece: Piece): void {
  const pieces = innermost(body.paragraphs)?.pieces;
  if (pieces !== undefined && pieces.length < MOST_PIECES) pieces.push(piece);
}

export function addLink(body: BodyBuilder, target: string): void {
  const links = innermost(body.paragraphs)?.links;
  if (links !== undefined && links.length < MOST_LINKS) links.push(plainAddress(target));
}

/** Returns the paragraph's place; null for one without text, in a table, or put there by this add-in. */
export function closeParagraph(body: BodyBuilder): string | null {
  const paragraph = body.paragraphs.pop();
  return paragraph === undefined ? null : writeLines(body, paragraph);
}

function writeLines(body: BodyBuilder, paragraph: ParagraphBuilder): string | null {
  const { table } = paragraph;
  const lines = finishParagraph(paragraph).filter((line) => {
    const taken = takeText(body.budget, line.text);
    if (!taken) body.cut = true;
    return taken;
  });
  if (table !== null) {
    table.lines.push(...lines);
    return null;
  }
  if (lines.some((line) => isOwnText(line.text))) {
    body.reference ??= readReplyToken(lines.map((line) => line.text).join('\n'));
    return null;
  }
  if (lines.length === 0 && paragraph.place !== null) return paragraph.place;
  const cells = openText(body);
  if (lines.length === 0) {
    body.textRow += 1;
    return null;
  }
  if (paragraph.place === null) body.paragraphCount += 1;
  const place = paragraph.place ?? `afsnit ${String(body.paragraphCount)}`;
  for (const line of lines) {
    const cell = cellOfLines([line], { row: body.textRow, column: 0, rowSpan: 1, columnSpan: 1, place });
    if (cell !== null) cells.push(cell);
    body.textRow += 1;
  }
  return place;
}

function openText(body: BodyBuilder): Cell[] {
  if (body.textCells !== null) return body.textCells;
  const cells: Cell[] = [];
  body.textCells = cells;
  body.textRow = 0;
  body.grids.push(() => ({ kind: 'text', name: 'tekst', hidden: false, cells }));
  return cells;
}

export function openTable(body: BodyBuilder): void {
  if (!takeText(body.budget, '')) body.cut = true;
  writeSoFar(body);
  if (body.tables.length === 0) body.textCells = null;
  body.tableCount += 1;
  const table = startTable(body.tableCount);
  body.tables.push(table);
  body.grids.push(() => finishTable(table));
}

export function closeTable(body: BodyBuilder): void {
  body.tables.pop();
}

export function innermost<Kind>(open: readonly Kind[]): Kind | undefined {
  return open[open.length - 1];
}

/** The reference as a part of the document; nothing where there is none. */
export function referenceIn({ reference }: BodyBuilder): Pick<Document, 'reference'> {
  return reference === null ? {} : { reference };
}

export function finishBody(body: BodyBuilder): Grid[] {
  return body.grids.flatMap((make) => tabRowsApart(make())).filter((grid) => grid.cells.length > 0);
}

/** What to say of a text that was longer than is read. */
export function bodyNotes(body: BodyBuilder): string[] {
  return body.cut ? ['Dokumentet er længere, end der læses; resten er udeladt.'] : [];
}

import type { Cell } from '../document';
import { step, takeText, type Budget } from '../limits';
import { plainAddress } from '../address';
import { boxesIn } from '../checkboxes';
import { isBlank, tidyText } from '../text';
import { cellName, WIDEST_SPAN, type Area } from './coordinates';
import { formatDate, formatNumber, plainNumber } from './number-format';
import type { RawCell, RawSheet } from './sheet';
import { decodeEscapes } from './strings';
import type { CellStyle } from './styles';

/** What the cells of every sheet of a workbook share. */
export interface WorkbookContext {
  readonly budget: Budget;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** Cells as a person sees them, in reading order, with merges as spans and links beside them. */
export function finishCells(
  raw: RawSheet,
  sheetName: string,
  context: WorkbookContext,
  addressOf: (relation: string) => string | null,
  notes: string[],
): Cell[] {
  const spans = sweep(raw.merges);
  const linkAreas = raw.links.flatMap((link) => {
    const target = link.relation === null ? null : addressOf(link.relation);
    return target === null ? [] : [{ ...link.area, address: plainAddress(target) }];
  });
  const links = sweep(linkAreas);
  const cells: Cell[] = [];
  let cut = raw.cut;
  for (const cell of inReadingOrder(raw.cells)) {
    step(context.budget);
    const shown = showCell(cell, context);
    const place = `${sheetName}!${cellName(cell.row, cell.column)}`;
    if (shown.kind === 'error') {
      notes.push(`${place}: formlen giver fejlen ${shown.text} i stedet for et svar.`);
      continue;
    }
    if (isBlank(shown.text)) continue;
    const [merge] = spans(cell.row, cell.column);
    // Excel shows only the upper left cell of a merged area, whatever lies beneath the others.
    if (merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column)) continue;
    // The sheet was counted as it was read; a shared text counts wherever it is used.
    if (cell.type === 's' && !takeText(context.budget, shown.text)) {
      cut = true;
      break;
    }
    // A property at a time: spreading objects that are mostly empty took longer than all the rest of a cell.
    const finished: { -readonly [Property in keyof Cell]: Cell[Property] } = {
      row: cell.row,
      column: cell.column,
      rowSpan: merge === undefined ? 1 : Math.min(merge.bottom - merge.top + 1, WIDEST_SPAN),
      columnSpan: merge === undefined ? 1 : Math.min(merge.right - merge.left + 1, WIDEST_SPAN),
      text: shown.text,
      kind: shown.kind,
      place,
    };
    if (context.styles[cell.style]?.bold === true) finished.emphasis = true;
    const addresses = addressesOf(cell, links(cell.row, cell.column));
    if (addresses.length > 0) finished.links = addresses;
    const boxes = shown.kind === 'text' ? boxesIn(shown.text) : [];
    if (boxes.length > 0) finished.boxes = boxes;
    cells.push(finished);
  }
  if (cut) notes.push(`Arket "${sheetName}" har flere celler, end der læses; resten er udeladt.`);
  return cells;
}

/** A cell of more links than this was not linked by a person. */
const MOST_LINKS = 20;

function addressesOf(cell: RawCell, links: readonly { readonly address: string }[]): readonly string[] {
  const inFormula = cell.link === '' ? null : linkInFormula(cell.link);
  if (links.length === 0 && inFormula === null) return [];
  const addresses = links.slice(0, MOST_LINKS).map((link) => link.address);
  return inFormula === null ? addresses : [...addresses, inFormula];
}

interface Shown {
  readonly text: string;
  readonly kind: Cell['kind'] | 'error';
}

function showCell(cell: RawCell, context: WorkbookContext): Shown {
  switch (cell.type) {
    case 's':
      return { text: tidyText(context.strings[Number(cell.value)] ?? ''), kind: 'text' };
    case 'b':
      return { text: /^(?:1|true)$/i.test(cell.value.trim()) ? 'SAND' : 'FALSK', kind: 'boolean' };
    case 'e':
      return { text: cell.value, kind: 'error' };
    case 'd':
      return showIsoDate(cell.value);
    case 'str':
    case 'inlineStr':
      return { text: tidyText(decodeEscapes(cell.value)), kind: 'text' };
    default:
      return showNumber(cell, context);
  }
}

function showNumber(cell: RawCell, context: WorkbookContext): Shown {
  const value = Number(cell.value);
  if (cell.value.trim() === '' || !Number.isFinite(value))
    return { text: tidyText(cell.value), kind: 'text' };
  const format = context.styles[cell.style]?.format ?? null;
  if (format?.kind === 'date') {
    const date = formatDate(value, format.pattern, context.from1904);
    if (date !== null) return { text: date, kind: 'date' };
  }
  const text = format?.kind === 'number' ? formatNumber(value, format.pattern) : plainNumber(value);
  return { text, kind: 'number' };
}

/** Strict files write dates as ISO text: "2024-04-30", "2024-04-30T13:30:00", "13:30:00". */
function showIsoDate(value: string): Shown {
  const parts = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2}))?/.exec(value.trim());
  const day = parts?.[1] ?? '';
  const time = parts?.[2] ?? '';
  const shown = day !== '' && (time === '' || time === '00:00') ? day : `${day} ${time}`.trim();
  return { text: shown === '' ? tidyText(value) : shown, kind: 'date' };
}

function linkInFormula(formula: string): string | null {
  const target = /HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1];
  return target === undefined ? null : plainAddress(target.replaceAll('""', '"'));
}

function inReadingOrder(cells: readonly RawCell[]): readonly RawCell[] {
  const sorted = cells.every((cell, index) => {
    const before = cells[index - 1];
    return (
      before === undefined ||
      before.row < cell.row ||
      (before.row === cell.row && before.column < cell.column)
    );
  });
  return sorted ? cells : [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Excel's merged areas never overlap, so more than this in one row are no people's work. */
const MOST_AREAS_IN_ROW = 1000;
const NO_AREAS: readonly never[] = [];

/** Finds the areas around cells that are asked for in reading order, looking only at areas of the rows in hand. */
function sweep<Kind extends Area>(areas: readonly Kind[]): (row: number, column: number) => readonly Kind[] {
  const waiting = [...areas].sort((one, other) => one.top - other.top);
  let next = 0;
  let current = -1;
  let active: Kind[] = [];
  return (row, column) => {
    if (row !== current) {
      current = row;
      active = active.filter((area) => area.bottom >= row);
      for (let area = waiting[next]; area !== undefined && area.top <= row; area = waiting[next]) {
        if (area.bottom >= row && active.length < MOST_AREAS_IN_ROW) active.push(area);
        next += 1;
      }
    }
    return active.length === 0
      ? NO_AREAS
      : active.filter((area) => column >= area.left && column <= area.right);
  };
}

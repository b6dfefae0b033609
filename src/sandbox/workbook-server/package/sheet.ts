import { parseArea, type Area } from './addresses';
import { scanXml, type ClosedElement, type StartTag } from './xml';

/** A cell as its XML says it, with its place in the sheet's text. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Index of the cell's format, as written; null where it has none. */
  readonly style: string | null;
  readonly type: string;
  /** The raw value: a number, an index of a shared string, or the text itself. Null where the cell is empty. */
  readonly value: string | null;
  /** "" for a formula shared from another cell. */
  readonly formula: string | null;
  /** Whether other cells take their formula or their values from this one. */
  readonly feedsOthers: boolean;
}

export interface SheetRow extends ClosedElement {
  readonly number: number;
  /** From left to right. */
  readonly cells: readonly SheetCell[];
}

/** A list of areas that a rule or a validation covers, with its place in the sheet's text. */
interface CoveredAreas {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The format of whole columns, for cells that nobody has touched. */
interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: string;
}

/** A worksheet's part: its cells, and where what an edit has to touch stands. */
export interface Sheet {
  readonly xml: string;
  /** Null where the part has none, as in a chart sheet. */
  readonly sheetData: ClosedElement | null;
  readonly dimension: StartTag | null;
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly columnStyles: readonly ColumnStyle[];
  readonly merged: readonly Area[];
  readonly covered: readonly CoveredAreas[];
  readonly isProtected: boolean;
}

interface OpenCell {
  readonly tag: StartTag;
  readonly column: number;
  value: string | null;
  formula: string | null;
  feedsOthers: boolean;
}

/**
 * Reads a worksheet's XML into cells that know where they stand.
 * @throws UnusableWorkbook when it is not well formed
 */
export function readSheet(xml: string): Sheet {
  const rows = new Map<number, SheetRow>();
  const columnStyles: ColumnStyle[] = [];
  const merged: Area[] = [];
  const covered: CoveredAreas[] = [];
  let sheetData: ClosedElement | null = null;
  let dimension: StartTag | null = null;
  let isProtected = false;

  let rowNumber = 0;
  let columnNumber = 0;
  let cells: SheetCell[] = [];
  let cell: OpenCell | null = null;
  let phonetic = 0;
  let collecting: 'value' | 'formula' | 'areas' | null = null;
  let text = '';

  scanXml(xml, {
    open(tag) {
      switch (tag.name) {
        case 'row':
          rowNumber = Number(tag.attributes['r'] ?? rowNumber + 1);
          columnNumber = 0;
          cells = [];
          break;
        case 'c': {
          columnNumber = parseArea(tag.attributes['r'] ?? '')?.left ?? columnNumber + 1;
          cell = { tag, column: columnNumber, value: null, formula: null, feedsOthers: false };
          break;
        }
        case 'rPh':
          phonetic += 1;
          break;
        case 'v':
        case 't':
          if (cell !== null && phonetic === 0) collecting = 'value';
          text = '';
          break;
        case 'f':
          if (cell !== null) collecting = 'formula';
          text = '';
          break;
        case 'sqref':
          collecting = 'areas';
          text = '';
          break;
        case 'col': {
          const { min, max, style } = tag.attributes;
          if (style !== undefined) columnStyles.push({ from: Number(min), to: Number(max), style });
          break;
        }
        case 'dimension':
          dimension = tag;
          break;
        case 'mergeCell': {
          const area = parseArea(tag.attributes['ref'] ?? '');
          if (area !== null) merged.push(area);
          break;
        }
        case 'conditionalFormatting':
        case 'dataValidation':
          covered.push(...coveredByAttribute(xml, tag));
          break;
        case 'sheetProtection':
          isProtected = isTrue(tag.attributes['sheet']);
          break;
        default:
          break;
      }
    },
    text(found) {
      if (collecting !== null) text += found;
    },
    close(element) {
      switch (element.name) {
        case 'v':
        case 't':
          // Rich text is several runs: together they are the cell's text.
          if (collecting === 'value' && cell !== null) cell.value = (cell.value ?? '') + text;
          collecting = null;
          break;
        case 'f':
          if (collecting === 'formula' && cell !== null) {
            cell.formula = text;
            cell.feedsOthers = element.attributes['ref'] !== undefined;
          }
          collecting = null;
          break;
        case 'sqref':
          covered.push({ start: element.tagEnd, end: element.contentEnd, text });
          collecting = null;
          break;
        case 'rPh':
          phonetic -= 1;
          break;
        case 'c':
          if (cell !== null) cells.push(closeCell(cell, rowNumber, element));
          cell = null;
          break;
        case 'row':
          rows.set(rowNumber, { ...element, number: rowNumber, cells });
          break;
        case 'sheetData':
          sheetData = element;
          break;
        default:
          break;
      }
    },
  });
  return { xml, sheetData, dimension, rows, columnStyles, merged, covered, isProtected };
}

function closeCell(cell: OpenCell, row: number, element: ClosedElement): SheetCell {
  return {
    row,
    column: cell.column,
    start: element.start,
    end: element.end,
    style: cell.tag.attributes['s'] ?? null,
    type: cell.tag.attributes['t'] ?? 'n',
    value: cell.value,
    formula: cell.formula,
    feedsOthers: cell.feedsOthers,
  };
}

function coveredByAttribute(xml: string, tag: StartTag): CoveredAreas[] {
  const text = tag.attributes['sqref'];
  if (text === undefined) return [];
  const match = /\ssqref\s*=\s*["']/u.exec(xml.slice(tag.start, tag.tagEnd));
  if (match === null) return [];
  const start = tag.start + match.index + match[0].length;
  return [{ start, end: start + text.length, text }];
}

/** Whether the cell shows or computes anything. */
export function isBlank(cell: SheetCell | undefined): boolean {
  return cell === undefined || (cell.formula === null && (cell.value === null || cell.value === ''));
}

export function cellAt(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  return sheet.rows.get(row)?.cells.find((cell) => cell.column === column);
}

/** The format that a cell has, or that one written there would take from its row or its column. */
export function styleAt(sheet: Sheet, row: number, column: number): string | null {
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined) return cell.style;
  const attributes = sheet.rows.get(row)?.attributes ?? {};
  if (isTrue(attributes['customFormat'])) return attributes['s'] ?? null;
  return sheet.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? null;
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

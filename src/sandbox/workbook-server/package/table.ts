import { parseArea, type Area } from './addresses';
import { decodeText } from './cell-values';
import { isTrue } from './sheet';
import { UnusableWorkbook } from './unusable';
import type { Worksheet } from './worksheet';
import { scanXml, type ClosedElement, type StartTag } from './xml';

interface TableColumn {
  readonly id: string;
  readonly name: string;
  /** Fills the column's new rows where the formula can be copied as it stands; null where there is none. */
  readonly formula: string | null;
}

/** An Excel table: where it lies and what its columns are called. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly worksheet: Worksheet;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly totalRows: number;
  readonly columns: readonly TableColumn[];
  readonly style: string;
  /** The tags that carry the table's area. */
  readonly tableTag: StartTag;
  readonly filterTag: StartTag | null;
  /** Whether a filter hides some of the rows. */
  readonly isFiltered: boolean;
}

/**
 * Reads a table's part.
 * @throws UnusableWorkbook when it has no area
 */
export function readTable(xml: string, part: string, worksheet: Worksheet): Table {
  const columns: TableColumn[] = [];
  let tableTag: StartTag | null = null;
  let filterTag: StartTag | null = null;
  let style = '';
  let isFiltered = false;
  let inFilterColumn = false;
  let formula: string | null = null;
  let text = '';
  scanXml(xml, {
    open(tag) {
      text = '';
      if (tag.name === 'table') tableTag = tag;
      if (tag.name === 'autoFilter') filterTag = tag;
      // A column of the filter without a condition only says how its button looks.
      if (inFilterColumn) isFiltered = true;
      if (tag.name === 'filterColumn') inFilterColumn = true;
      if (tag.name === 'tableColumn') formula = null;
      if (tag.name === 'tableStyleInfo') style = tag.attributes['name'] ?? '';
    },
    text(found) {
      text += found;
    },
    close(element) {
      if (element.name === 'filterColumn') inFilterColumn = false;
      if (element.name === 'calculatedColumnFormula') formula = columnFormula(element, text);
      if (element.name !== 'tableColumn') return;
      columns.push({
        id: element.attributes['id'] ?? String(columns.length + 1),
        // Excel writes a line break in a heading as _x000a_.
        name: decodeText(element.attributes['name'] ?? ''),
        formula,
      });
    },
  });
  const found = tableTag as StartTag | null;
  const area = parseArea(found?.attributes['ref'] ?? '');
  if (found === null || area === null) throw new UnusableWorkbook(`The part ${part} holds no table.`);
  return {
    id: found.attributes['id'] ?? '',
    name: found.attributes['displayName'] ?? found.attributes['name'] ?? '',
    part,
    worksheet,
    area,
    hasHeaders: found.attributes['headerRowCount'] !== '0',
    totalRows: Number(found.attributes['totalsRowCount'] ?? 0),
    columns,
    style,
    tableTag: found,
    filterTag,
    isFiltered,
  };
}

function columnFormula(element: ClosedElement, text: string): string | null {
  return isTrue(element.attributes['array']) ? null : copyableFormula(text);
}

/**
 * A formula that means the same in every row of the table, or null: cell references outside brackets and quotes move
 * from row to row, so a formula with one cannot be copied as text. "" is a formula shared from another cell.
 */
export function copyableFormula(text: string): string | null {
  if (text === '') return null;
  const outside = text.replace(/"[^"]*"/gu, '').replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/gu, '');
  return /(?<![\w$.])\$?[A-Za-z]{1,3}(?!\$)\d{1,7}(?![\w(])/u.test(outside) ? null : text;
}

/** The rows between the headings and the totals, or null where there are none. */
export function bodyArea(table: Table): Area | null {
  const top = table.area.top + (table.hasHeaders ? 1 : 0);
  const bottom = table.area.bottom - table.totalRows;
  return bottom < top ? null : { ...table.area, top, bottom };
}

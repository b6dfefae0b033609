import { plainAddress } from '../address';
import { boxesIn } from '../checkboxes';
import type { Cell, Document, Grid } from '../document';
import { step, takeText, type Budget } from '../limits';
import { isOwnSheet, readReplyToken } from '../own-marks';
import { isBlank, tidyText } from '../text';
import { attribute, readXml, type Attributes } from '../xml';
import { cellName, WIDEST_SPAN } from '../xlsx/coordinates';
import { plainNumber } from '../xlsx/number-format';
import type { Zip } from '../zip';
import { readContent } from './package';

/** A cell or row with a value that claims to be repeated more often than this is filling, not an answer. */
const MOST_REPEATS = 200;

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Cell[];
  row: number;
  rowRepeats: number;
  rowStart: number;
  column: number;
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly paragraphs: string[];
  readonly links: string[];
}

/** Opens a spreadsheet of LibreOffice or another OpenDocument program, hidden sheets last. Throws `Refused`. */
export function openSpreadsheet(zip: Zip, budget: Budget): Document {
  const content = readContent(zip, budget);
  const hiddenStyles = new Set<string>();
  const sheets: OpenSheet[] = [];
  let style = '';
  let cell: OpenCell | null = null;
  let paragraph: string | null = null;
  let unseen = 0;
  let cut = false;

  function take(sheet: OpenSheet, found: Cell, row: number, column: number): void {
    step(budget);
    if (takeText(budget, found.text)) {
      sheet.cells.push({ ...found, row, column, place: `${sheet.name}!${cellName(row, column)}` });
    } else cut = true;
  }

  function closeCell(sheet: OpenSheet, closed: OpenCell): void {
    const repeats = repeatsOf(closed.attributes, 'number-columns-repeated');
    const found = finishCell(sheet, closed);
    for (let offset = 0; found !== null && offset < Math.min(repeats, MOST_REPEATS); offset += 1) {
      take(sheet, found, sheet.row, sheet.column + offset);
    }
    sheet.column += repeats;
  }

  function closeRow(sheet: OpenSheet): void {
    const own = sheet.cells.slice(sheet.rowStart);
    for (let offset = 1; own.length > 0 && offset < Math.min(sheet.rowRepeats, MOST_REPEATS); offset += 1) {
      for (const each of own) take(sheet, each, sheet.row + offset, each.column);
    }
    sheet.row += sheet.rowRepeats;
  }

  readXml(content, budget, {
    open(name, attributes) {
      if (unseen > 0 || name === 'annotation' || name === 'shapes' || name === 'forms') {
        unseen += 1;
        return;
      }
      const sheet = sheets[sheets.length - 1];
      switch (name) {
        case 'style':
          style = attribute(attributes, 'name') ?? '';
          break;
        case 'table-properties':
          if (attribute(attributes, 'display') === 'false') hiddenStyles.add(style);
          break;
        case 'table':
          sheets.push(startSheet(attributes, hiddenStyles));
          break;
        case 'table-row':
          if (sheet === undefined) break;
          sheet.rowRepeats = repeatsOf(attributes, 'number-rows-repeated');
          sheet.rowStart = sheet.cells.length;
          sheet.column = 0;
          break;
        case 'table-cell':
        case 'covered-table-cell':
          cell = { attributes, paragraphs: [], links: [] };
          break;
        case 'p':
          paragraph = '';
          break;
        case 's':
          if (paragraph !== null) paragraph += ' '.repeat(Math.min(repeatsOf(attributes, 'c'), 100));
          break;
        case 'tab':
          if (paragraph !== null) paragraph += '\t';
          break;
        case 'line-break':
          if (paragraph !== null) paragraph += '\n';
          break;
        case 'a': {
          const target = attribute(attributes, 'href');
          if (target !== undefined && !target.startsWith('#')) cell?.links.push(plainAddress(target));
          break;
        }
      }
    },
    close(name) {
      if (unseen > 0) {
        unseen -= 1;
        return;
      }
      const sheet = sheets[sheets.length - 1];
      if (name === 'p' && paragraph !== null) {
        cell?.paragraphs.push(paragraph);
        paragraph = null;
      } else if ((name === 'table-cell' || name === 'covered-table-cell') && sheet !== undefined) {
        if (cell !== null) closeCell(sheet, cell);
        cell = null;
      } else if (name === 'table-row' && sheet !== undefined) closeRow(sheet);
    },
    text(text) {
      if (unseen === 0 && paragraph !== null) paragraph += text;
    },
    hasEnough: () => cut,
  });
  const own = sheets.find(({ name }) => isOwnSheet(name));
  const reference = readReplyToken(own?.cells.map(({ text }) => text).join('\n') ?? '');
  const grids = sheets
    .filter((sheet) => sheet !== own)
    .map(({ name, hidden, cells }): Grid => ({ kind: 'sheet', name, hidden, cells }));
  return {
    format: 'ods',
    grids: [...grids.filter((grid) => !grid.hidden), ...grids.filter((grid) => grid.hidden)],
    stamp: null,
    ...(reference === null ? {} : { reference }),
    notes: cut ? ['Regnearket har flere celler, end der læses; resten er udeladt.'] : [],
  };
}

function startSheet(attributes: Attributes, hiddenStyles: ReadonlySet<string>): OpenSheet {
  return {
    name: attribute(attributes, 'name') ?? '',
    hidden: hiddenStyles.has(attribute(attributes, 'style-name') ?? ''),
    cells: [],
    row: 0,
    rowRepeats: 1,
    rowStart: 0,
    column: 0,
  };
}

function repeatsOf(attributes: Attributes, name: string): number {
  const repeats = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(repeats) && repeats > 0 ? Math.min(repeats, 1_048_576) : 1;
}

function finishCell(sheet: OpenSheet, { attributes, paragraphs, links }: OpenCell): Cell | null {
  const shown = tidyText(paragraphs.join('\n'));
  const { text, kind } = showValue(attributes, shown);
  if (isBlank(text)) return null;
  const boxes = kind === 'text' ? boxesIn(text) : [];
  return {
    row: sheet.row,
    column: sheet.column,
    rowSpan: Math.min(repeatsOf(attributes, 'number-rows-spanned'), WIDEST_SPAN),
    columnSpan: Math.min(repeatsOf(attributes, 'number-columns-spanned'), WIDEST_SPAN),
    text,
    kind,
    place: '',
    ...(links.length > 0 && { links }),
    ...(boxes.length > 0 && { boxes }),
  };
}

function showValue(attributes: Attributes, shown: string): Pick<Cell, 'text' | 'kind'> {
  switch (attribute(attributes, 'value-type') ?? 'string') {
    case 'date': {
      const value = attribute(attributes, 'date-value') ?? shown;
      return {
        text: value
          .slice(0, 16)
          .replace('T', ' ')
          .replace(/ 00:00$/, ''),
        kind: 'date',
      };
    }
    case 'boolean':
      return { text: attribute(attributes, 'boolean-value') === 'true' ? 'SAND' : 'FALSK', kind: 'boolean' };
    case 'time':
      return { text: shown, kind: 'date' };
    case 'float':
    case 'currency':
    case 'percentage': {
      if (/^(?:TRUE|SAND)$/.test(shown)) return { text: 'SAND', kind: 'boolean' };
      if (/^(?:FALSE|FALSK)$/.test(shown)) return { text: 'FALSK', kind: 'boolean' };
      const value = Number(attribute(attributes, 'value'));
      // Grouped digits could not be read again as a telephone number.
      const grouped = /^\d{1,3}(?:[., \u00a0\u202f]\d{3})+$/.test(shown) && Number.isInteger(value);
      return { text: grouped || shown === '' ? plainNumber(value) : shown, kind: 'number' };
    }
    default:
      return { text: /^(?:Err:\d+|#[A-Z/0!?]+)$/.test(shown) ? '' : shown, kind: 'text' };
  }
}

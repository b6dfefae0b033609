import { step, takeText } from '../limits';
import { attributeIn, scanTags, type TagHandlers } from '../scan';
import { decodeChunks } from '../xml';
import { streamEntry, type ZipEntry } from '../zip';
import type { OfficePackage } from '../package';
import { parseArea, type Area } from './coordinates';

/** A cell as the sheet's XML has it, before styles and shared strings are applied. Only cells with a value. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** The cell's type: s (shared string), str, inlineStr, b, e, d, n. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** The formula where it is a HYPERLINK; what other formulas say does not matter. */
  readonly link: string;
}

export interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly merges: readonly Area[];
  readonly links: readonly {
    readonly area: Area;
    readonly relation: string | null;
    readonly location: string;
  }[];
  /** Whether cells were left out because there were too many. */
  readonly cut: boolean;
  /** Formulas whose result the writing program did not save. */
  readonly unsaved: number;
}

/** More merged areas than this are a drawing made of cells, not a form. */
const MOST_AREAS = 20_000;
/** Excel's cells and formulas end at 32,767 characters. */
const LONGEST_VALUE = 100_000;

/**
 * Reads a sheet chunk by chunk without keeping its XML. Cells that are only formatted cost nothing but looking past
 * them.
 */
export function readSheet(office: OfficePackage, entry: ZipEntry): RawSheet {
  const sheet = startSheet(office);
  const scanner = scanTags(sheet.handlers);
  const decode = decodeChunks();
  streamEntry(office.zip, entry, office.budget, (chunk, last) => {
    scanner.push(decode(chunk, last), last);
  });
  return sheet.result;
}

function startSheet(office: OfficePackage): { handlers: TagHandlers; result: RawSheet } {
  const cells: RawCell[] = [];
  const merges: Area[] = [];
  const links: { area: Area; relation: string | null; location: string }[] = [];
  const result = { cells, merges, links, cut: false, unsaved: 0 };
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let formula = '';
  let hasFormula = false;
  let phonetic = false;
  let inCell = false;
  let reading: 'no' | 'value' | 'formula' = 'no';

  function openCell(source: string, from: number, to: number): void {
    const reference = attributeIn(source, from, to, 'r');
    column += 1;
    inCell = true;
    if (reference !== undefined) takeReference(reference);
    type = attributeIn(source, from, to, 't') ?? 'n';
    style = Number(attributeIn(source, from, to, 's') ?? 0);
    value = '';
    formula = '';
    hasFormula = false;
  }

  /** Reads "C14" without making strings of it: it is done for every cell. */
  function takeReference(reference: string): void {
    let letters = 0;
    let digits = 0;
    for (let at = 0; at < reference.length; at += 1) {
      const code = reference.charCodeAt(at);
      if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
      else if (code >= 65 && code <= 90) letters = letters * 26 + code - 64;
      else if (code >= 97 && code <= 122) letters = letters * 26 + code - 96;
    }
    if (letters > 0 && letters <= 16_384) column = letters - 1;
    if (digits > 0 && digits <= 1_048_576) row = digits - 1;
  }

  function closeCell(): void {
    reading = 'no';
    inCell = false;
    if (value === '') {
      if (hasFormula && type !== 'str') result.unsaved += 1;
      return;
    }
    step(office.budget);
    if (!takeText(office.budget, value)) {
      result.cut = true;
      return;
    }
    const link = formula.includes('HYPERLINK') ? formula : '';
    cells.push({ row, column, type, style, value, link });
  }

  function openArea(name: string, source: string, from: number, to: number): void {
    if ((name === 'mergeCell' ? merges : links).length >= MOST_AREAS) return;
    const area = parseArea(attributeIn(source, from, to, 'ref') ?? '');
    if (area === null) return;
    if (name === 'mergeCell') {
      merges.push(area);
    } else {
      links.push({
        area,
        relation: attributeIn(source, from, to, 'id') ?? null,
        location: attributeIn(source, from, to, 'location') ?? '',
      });
    }
  }

  const handlers: TagHandlers = {
    open(name, source, from, to, empty) {
      switch (name) {
        case 'c':
          // Cells without content but with a reference need no counting: the next one says where it stands.
          if (empty) skipCell(source, from, to);
          else openCell(source, from, to);
          break;
        case 'row': {
          const number = Number(attributeIn(source, from, to, 'r') ?? 0);
          row = number > 0 ? number - 1 : row + 1;
          column = -1;
          break;
        }
        case 'v':
          if (!empty) reading = 'value';
          break;
        case 't':
          if (!empty && !phonetic) reading = 'value';
          break;
        case 'f':
          hasFormula = true;
          if (!empty) reading = 'formula';
          break;
        case 'rPh':
          phonetic = !empty;
          break;
        case 'mergeCell':
        case 'hyperlink':
          openArea(name, source, from, to);
          break;
      }
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't' || name === 'f') reading = 'no';
      else if (name === 'rPh') phonetic = false;
    },
    text(piece) {
      if (reading === 'value') value += piece;
      else formula += piece;
    },
    wantsText: () => reading !== 'no' && value.length + formula.length < LONGEST_VALUE,
    // Once there are too many cells nothing more is taken, so nothing more need be looked at.
    skip: (source) => (inCell ? 0 : result.cut ? source.length : emptyStretch(source)),
  };

  function skipCell(source: string, from: number, to: number): void {
    column += 1;
    const reference = attributeIn(source, from, to, 'r');
    if (reference !== undefined) takeReference(reference);
  }

  return { handlers, result };
}

/**
 * Where the last row of a stretch begins if nothing in the stretch has a value; 0 if something may. Rows must say
 * their number, so that counting can go on from the last one. Three searches for the ends of values, of formulas and
 * of the sheet's data are some ten times cheaper than looking at each tag.
 */
function emptyStretch(source: string): number {
  if (/[vtf]>/.test(source) || source.includes('sheetData>')) return 0;
  const row = source.lastIndexOf('row ', source.lastIndexOf('>'));
  const start = source.lastIndexOf('<', row);
  const end = source.indexOf('>', row);
  return row > 0 && start >= 0 && end > 0 && /\sr="/.test(source.slice(start, end)) ? start : 0;
}

import type { SheetCell } from './sheet';
import { scanXml } from './xml';

/** A value as Graph gives it: an empty cell is "", an error its text. */
export type ReadValue = string | number | boolean;

/** Characters that XML cannot hold stand as _xHHHH_ in a workbook's texts. */
export function decodeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_match, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Reads the table of shared strings. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  scanXml(xml, {
    open(tag) {
      if (tag.name === 'si') current = '';
      if (tag.name === 'rPh') phonetic += 1;
      if (tag.name === 't') inText = phonetic === 0;
    },
    text(found) {
      if (inText) current += found;
    },
    close(element) {
      if (element.name === 't') inText = false;
      if (element.name === 'rPh') phonetic -= 1;
      if (element.name === 'si') strings.push(decodeText(current));
    },
  });
  return strings;
}

/** The value of a cell; a formula's is the one that was last computed, "" where it never was. */
export function cellValue(cell: SheetCell | undefined, sharedStrings: () => readonly string[]): ReadValue {
  if (cell === undefined || cell.value === null) return '';
  switch (cell.type) {
    case 's':
      return sharedStrings()[Number(cell.value)] ?? '';
    case 'b':
      return cell.value.trim() === '1' || cell.value.trim() === 'true';
    case 'd':
      return serialOfIsoDate(cell.value) ?? cell.value;
    case 'n': {
      const number = Number(cell.value);
      return cell.value.trim() === '' || Number.isNaN(number) ? '' : number;
    }
    default:
      return decodeText(cell.value);
  }
}

const millisecondsPerDay = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u;

/** "2024-04-16" or "2024-04-16T12:00:00" as Excel's serial number of days; null for anything else. */
export function serialOfIsoDate(text: string): number | null {
  if (!isoDate.test(text)) return null;
  const moment = Date.parse(text.includes(':') ? `${text.replace(' ', 'T')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(moment) ? null : (moment - dayZero) / millisecondsPerDay;
}

import { cellAddress } from './addresses';
import { serialOfIsoDate } from './cell-values';
import { escapeText } from './xml';

/** A value as Graph takes it; null leaves the cell alone. */
export type WrittenValue = string | number | boolean | null;

export interface NewCell {
  readonly row: number;
  readonly column: number;
  /** Format index as written in the sheet; null for none. */
  readonly style: string | null;
  readonly content: CellContent;
}

export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** Excel's limit for one cell. */
export const longestText = 32_767;

const numberLike = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?%?$/u;

/**
 * What Excel makes of a value that the API sends, as if a person had typed it: "=1+1" is a formula, "0045" the number
 * 45, "2024-04-16" a date, and a leading apostrophe says that the rest is text.
 * @param isTextCell whether the cell is formatted as text ("@"), where nothing but a formula is interpreted
 */
export function interpretValue(value: Exclude<WrittenValue, null>, isTextCell: boolean): CellContent {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === '') return { kind: 'empty' };
  if (value.startsWith("'")) return textContent(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', formula: value.slice(1) };
  if (isTextCell) return textContent(value);
  const typed = value.trim();
  if (numberLike.test(typed)) {
    const percent = typed.endsWith('%');
    const number = Number(percent ? typed.slice(0, -1) : typed);
    if (Number.isFinite(number)) return { kind: 'number', number: percent ? number / 100 : number };
  }
  if (/^(?:true|false)$/iu.test(typed)) return { kind: 'boolean', value: /^true$/iu.test(typed) };
  const serial = serialOfIsoDate(typed);
  return serial === null ? textContent(value) : { kind: 'number', number: serial };
}

function textContent(text: string): CellContent {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** The XML of a cell. Text stands in the cell itself, so that the table of shared strings is left alone. */
export function cellXml(prefix: string, cell: NewCell): string {
  const { content } = cell;
  const open = `<${prefix}c r="${cellAddress(cell.row, cell.column)}"${cell.style === null ? '' : ` s="${cell.style}"`}`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case 'empty':
      return cell.style === null ? '' : `${open}/>`;
    case 'number':
      return `${open}>${element(prefix, 'v', String(content.number))}${close}`;
    case 'boolean':
      return `${open} t="b">${element(prefix, 'v', content.value ? '1' : '0')}${close}`;
    case 'formula':
      return `${open}>${element(prefix, 'f', escapeText(content.formula))}${close}`;
    case 'text':
      return (
        `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">` +
        `${escapeText(encodeText(content.text))}</${prefix}t></${prefix}is>${close}`
      );
    default: {
      const unreachable: never = content;
      return unreachable;
    }
  }
}

function element(prefix: string, name: string, text: string): string {
  return `<${prefix}${name}>${text}</${prefix}${name}>`;
}

/** Writes what XML cannot hold as _xHHHH_, and a text that already looks so as text. */
function encodeText(text: string): string {
  return text
    .replace(/\r\n/gu, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(
      notInXml,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** Control characters, the two non-characters, and halves of surrogate pairs. */
const notInXml = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

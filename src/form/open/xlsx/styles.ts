import type { Budget } from '../limits';
import { attributeIn, scanPart } from '../scan';
import { isOn } from '../xml';
import { numberFormat, type NumberFormat } from './number-format';

/** What a form needs of a cell's style. */
export interface CellStyle {
  readonly format: NumberFormat | null;
  readonly bold: boolean;
}

/** Excel allows no longer number format. */
const LONGEST_FORMAT = 255;
/** Excel allows 65,490 cell styles in a workbook. */
const MOST_STYLES = 65_536;

/** Reads `styles.xml` into the list that a cell's `s` points into. */
export function readStyles(content: Uint8Array, budget: Budget): readonly CellStyle[] {
  const custom = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const cells: { format: number; font: number }[] = [];
  let section = '';
  scanPart(content, budget, {
    open(name, source, from, to) {
      switch (name) {
        case 'fonts':
        case 'cellXfs':
        case 'cellStyleXfs':
        case 'dxfs':
          section = name;
          break;
        case 'numFmt':
          if (section === 'dxfs') break;
          custom.set(
            Number(attributeIn(source, from, to, 'numFmtId')),
            (attributeIn(source, from, to, 'formatCode') ?? '').slice(0, LONGEST_FORMAT),
          );
          break;
        case 'font':
          if (section === 'fonts') boldFonts.push(false);
          break;
        case 'b':
          if (section === 'fonts') {
            boldFonts[boldFonts.length - 1] = isOn(attributeIn(source, from, to, 'val'));
          }
          break;
        case 'xf':
          if (section === 'cellXfs' && cells.length < MOST_STYLES) {
            cells.push({
              format: Number(attributeIn(source, from, to, 'numFmtId') ?? 0),
              font: Number(attributeIn(source, from, to, 'fontId') ?? 0),
            });
          }
      }
    },
  });
  return cells.map(({ format, font }) => ({
    format: numberFormat(format, custom),
    bold: boldFonts[font] ?? false,
  }));
}

import type { Borders, Fill, Font, PageSetup } from 'exceljs';
import type { CellKind } from '../layout';

/** How values of a kind are shown. Text columns are text to Excel too, so that "8-9" does not become a date. */
export const numberFormats: Readonly<Record<CellKind, string>> = {
  text: '@',
  'long-text': '@',
  number: '0',
  moment: 'dd-mm-yyyy hh:mm',
  day: 'dd-mm-yyyy',
};

/** A font without its name would be another one in every program. */
const base: Partial<Font> = { name: 'Calibri', family: 2, size: 11 };

export const headingFont: Partial<Font> = { ...base, bold: true, size: 16, color: { argb: 'FF1F3864' } };
export const subheadingFont: Partial<Font> = { ...base, bold: true, size: 12, color: { argb: 'FF1F3864' } };
export const columnHeadFont: Partial<Font> = { ...base, bold: true, color: { argb: 'FFFFFFFF' } };
export const boldFont: Partial<Font> = { ...base, bold: true };
export const italicFont: Partial<Font> = { ...base, italic: true };
export const warningFont: Partial<Font> = { ...base, bold: true, color: { argb: 'FFC00000' } };
export const columnHeadFill: Fill = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: 'FF1F3864' },
};
export const thinLine: Partial<Borders> = { bottom: { style: 'hair', color: { argb: 'FF8EA9DB' } } };

/** Tab colours: what people work in, what is computed, what sets the round up. */
export const tabColours = { work: 'FF2E75B6', computed: 'FF548235', setup: 'FF7F7F7F' } as const;

/** Printed across, as wide as one page. */
export const pageSetup: Partial<PageSetup> = {
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

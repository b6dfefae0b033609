import { escapeXml } from '../../open';
import { scanXml, valueOf, type Element } from '../xml/scan';
import { appendTo, applySplices, setAttribute, withAttribute, type Splice } from '../xml/splice';

/**
 * The light amber behind marked cells. No palette offers it, so it tells our marks apart. A solid fill shows only its
 * foreground; what the cell looked like before is kept in the background, where Excel leaves it alone.
 */
const MARK_COLOUR = 'FFFFF0C3';
const MARKED = new RegExp(`<(?:\\w+:)?fgColor[^>]*rgb="(?:FF|00)${MARK_COLOUR.slice(2)}"`, 'i');

type List = 'fonts' | 'fills' | 'cellXfs';

interface Entries {
  readonly element: Element | null;
  /** The XML of each entry; those after `written` are new. */
  readonly items: string[];
  readonly written: number;
}

/** The formats of a workbook, to which new ones are added at the end. */
export interface Styles {
  readonly xml: string;
  readonly prefix: string;
  readonly lists: Readonly<Record<List, Entries>>;
}

export function readStyles(xml: string): Styles {
  const found: Record<List, { element: Element | null; items: string[] }> = {
    fonts: { element: null, items: [] },
    fills: { element: null, items: [] },
    cellXfs: { element: null, items: [] },
  };
  let prefix = '';
  scanXml(xml, {
    close(element) {
      const { name, parent } = element;
      if (parent === null) prefix = element.prefix;
      else if (parent.parent === null && isList(name)) found[name].element = element;
      else if (parent.parent?.parent === null && isList(parent.name)) {
        found[parent.name].items.push(xml.slice(element.start, element.end));
      }
    },
  });
  const entries = (list: List): Entries => ({ ...found[list], written: found[list].items.length });
  const lists = { fonts: entries('fonts'), fills: entries('fills'), cellXfs: entries('cellXfs') };
  return { xml, prefix, lists };
}

function isList(name: string): name is List {
  return name === 'fonts' || name === 'fills' || name === 'cellXfs';
}

/** The part with what was added. */
export function stylesXml({ xml, lists }: Styles): string {
  const splices = Object.values(lists).flatMap(({ element, items, written }): Splice[] => {
    if (element === null || items.length === written) return [];
    const added = items.slice(written).join('');
    const append = appendTo(xml, element, added);
    if (element.empty || valueOf(element, 'count') === undefined) return [append];
    return [setAttribute(xml, element, 'count', String(items.length)), append];
  });
  return applySplices(xml, splices);
}

/** Number of an entry, which is added unless it is there. */
function numberOf(styles: Styles, list: List, item: string): number {
  const { items } = styles.lists[list];
  const known = items.indexOf(item);
  return known >= 0 ? known : items.push(item) - 1;
}

/** The style like this one but with our fill; the same one where its pattern could not be given back. */
export function markedStyle(styles: Styles, style: number): number {
  const format = formatAt(styles, style);
  const before = colourOf(fillOf(styles, format));
  if (before === null) return style;
  const { prefix: p } = styles;
  const fill =
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${MARK_COLOUR}"/>` +
    `<${p}bgColor ${before}/></${p}patternFill></${p}fill>`;
  return withFill(styles, format, numberOf(styles, 'fills', fill));
}

/** The style that a marked one was made from; null for a style that is not marked. */
export function unmarkedStyle(styles: Styles, style: number): number | null {
  const format = styles.lists.cellXfs.items[style];
  if (format === undefined) return null;
  const fill = fillOf(styles, format);
  if (!MARKED.test(fill)) return null;
  const kept = /<(?:\w+:)?bgColor\b([^>]*?)\s*\/?>/.exec(fill)?.[1]?.trim() ?? NO_COLOUR;
  const before = isLikeOurs(kept) ? NO_COLOUR : kept;
  const bare = withoutFill(format);
  const same = styles.lists.cellXfs.items.findIndex(
    (other) => withoutFill(other) === bare && colourOf(fillOf(styles, other)) === before,
  );
  if (same >= 0) return same;
  if (before === NO_COLOUR) return withFill(styles, format, 0);
  const { prefix: p } = styles;
  const solid =
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${before}/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  return withFill(styles, format, numberOf(styles, 'fills', solid));
}

const NO_COLOUR = 'indexed="64"';

/**
 * LibreOffice puts into the background the colour nearest to the foreground, whatever was there. So a light yellow
 * there says nothing, and a cell that was light yellow itself is not filled: the mark would not show on it anyway.
 */
function isLikeOurs(colour: string): boolean {
  const written = /rgb="[0-9a-f]{2}([0-9a-f]{6})"/i.exec(colour)?.[1];
  if (written === undefined) return false;
  const parts = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const own = parts(MARK_COLOUR.slice(2));
  const apart = parts(written).map((part, index) => Math.abs(part - (own[index] ?? 0)));
  return apart.every((distance, index) => distance <= (MOST_APART[index] ?? 0));
}

/** In red, green and blue. */
const MOST_APART = [24, 24, 64];

/** A fill's colour as attributes; null for a pattern, a gradient, our own mark and what looks like it. */
function colourOf(fill: string): string | null {
  if (MARKED.test(fill)) return null;
  if (fill === '' || /patternType="none"/.test(fill)) return NO_COLOUR;
  if (/patternType="solid"/.test(fill)) {
    const colour = /<(?:\w+:)?fgColor\b([^>]*?)\s*\/?>/.exec(fill)?.[1]?.trim() ?? NO_COLOUR;
    return isLikeOurs(colour) ? null : colour;
  }
  return /patternType|gradientFill/.test(fill) ? null : NO_COLOUR;
}

function formatAt({ lists, prefix }: Styles, style: number): string {
  const plain = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  return lists.cellXfs.items[style] ?? lists.cellXfs.items[0] ?? plain;
}

function fillOf({ lists }: Styles, format: string): string {
  return lists.fills.items[Number(/\bfillId=["'](\d+)/.exec(format)?.[1] ?? 0)] ?? '';
}

function withFill(styles: Styles, format: string, fill: number): number {
  const filled = withAttribute(withAttribute(format, 'fillId', String(fill)), 'applyFill', '1');
  return numberOf(styles, 'cellXfs', filled);
}

function withoutFill(format: string): string {
  return withAttribute(withAttribute(format, 'fillId', null), 'applyFill', null).replace(/\s+\/>/, '/>');
}

/** The styles of our own sheet: plain text that wraps, headings, the title, links. */
export function sheetStyles(styles: Styles) {
  const { prefix: p } = styles;
  const font = (look: string) => numberOf(styles, 'fonts', `<${p}font>${look}</${p}font>`);
  const name = `<${p}name val="Calibri"/><${p}family val="2"/>`;
  const look = (size: number, colour: string, extra = '') =>
    font(`${extra}<${p}sz val="${String(size)}"/><${p}color rgb="${escapeXml(colour)}"/>${name}`);
  const format = (fontId: number) =>
    numberOf(
      styles,
      'cellXfs',
      `<${p}xf numFmtId="0" fontId="${String(fontId)}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">` +
        `<${p}alignment vertical="top" wrapText="1"/></${p}xf>`,
    );
  return {
    text: format(look(11, 'FF000000')),
    heading: format(look(11, 'FF000000', `<${p}b/>`)),
    title: format(look(16, 'FF000000', `<${p}b/>`)),
    link: format(look(11, 'FF0563C1', `<${p}u/>`)),
  };
}

import { Refused } from '../../open';
import { cellKey, type CellAddress } from './cells';

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** Type of a comment's box, as every program numbers it. */
const BOX_TYPE = '_x0000_t202';

/** The drawing (VML) in which Excel keeps the boxes of comments, without any. */
export const EMPTY_DRAWING = `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>\n</xml>`;

/** One shape with all that is in it. The drawing is often not quite XML, so it is read as text. */
const SHAPE = /<((?:\w+:)?)shape\b[^>]*>[\s\S]*?<\/\1shape>\s*/g;

/** Takes away the boxes of comments that are gone; check boxes and other shapes stay. */
export function withoutBoxes(vml: string, cells: readonly CellAddress[]): string {
  const gone = new Set(cells.map(cellKey));
  return vml.replace(SHAPE, (shape) => {
    if (!/ObjectType="Note"/.test(shape)) return shape;
    const number = (name: string) =>
      Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? -1);
    return gone.has(cellKey({ row: number('Row'), column: number('Column') })) ? '' : shape;
  });
}

/** Adds a hidden box for each comment, wide enough for its text. Throws `Refused` for a drawing that has no end. */
export function withBoxes(
  vml: string,
  notes: readonly { readonly cell: CellAddress; readonly text: string }[],
): string {
  const end = vml.lastIndexOf('</xml>');
  if (end < 0) throw new Refused('file.damaged', 'drawing without end');
  const numbers = [...vml.matchAll(/\bid="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  let number = Math.max(1024, ...numbers);
  const own = /xmlns:v=/.test(vml) && /xmlns:x=/.test(vml) && /xmlns:o=/.test(vml) ? '' : ` ${NAMESPACES}`;
  const boxes = notes.map((note) => {
    number += 1;
    return box(number, note.cell, note.text, own);
  });
  const type = vml.includes(`id="${BOX_TYPE}"`) ? '' : boxType(own);
  return vml.slice(0, end) + type + boxes.join('') + vml.slice(end);
}

function boxType(namespaces: string): string {
  return (
    `<v:shapetype${namespaces} id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\n'
  );
}

const LETTERS_A_LINE = 44;

function box(number: number, { row, column }: CellAddress, text: string, namespaces: string): string {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_A_LINE), 1);
  const top = Math.max(row - 1, 0);
  const anchor = [column + 1, 15, top, 2, column + 5, 15, top + Math.min(Math.max(lines, 4), 30), 4];
  return (
    `<v:shape${namespaces} id="_x0000_s${String(number)}" type="#${BOX_TYPE}" ` +
    `style='position:absolute;margin-left:80pt;margin-top:2pt;width:240pt;height:${String(lines * 13)}pt;z-index:1;visibility:hidden' ` +
    'fillcolor="#fff0c3" o:insetmode="auto"><v:fill color2="#fff0c3"/><v:shadow on="t" color="black" obscured="t"/>' +
    `<v:path o:connecttype="none"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>\n`
  );
}

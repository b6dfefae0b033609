import { markAt, type MarkedPage } from './marks';
import type { Slot } from './page';
import type { Header } from './participant-header';
import type { RawAnswer } from './person';
import { looksLikeOrganisation, sectorNamed } from './sectors';

const from = /^\P{L}*(?:\p{L}+\s+){0,3}?\p{L}+\s+fra\s+(?:de |den |det )?([^:(\n]{3,60})/u;

/** Where a heading says that the people below it come from: "Deltagere fra Odder Kommune", "Deltagere fra almen praksis:". */
export function originNamed({ cell: { text, place } }: Slot): RawAnswer | null {
  const origin = from.exec(text)?.[1]?.trim();
  return origin === undefined ? null : { text: origin, place };
}

/**
 * The same of the heading right above a row of a page, or of the sheet itself where it is called "Aarhus Kommune" or "Almen
 * praksis"; null where neither says so.
 */
export function originAbove(marked: MarkedPage, header: Header): RawAnswer | null {
  return headedOrigin(marked, header) ?? sheetOrigin(marked, header.row);
}

function sheetOrigin({ page, round }: MarkedPage, row: number): RawAnswer | null {
  const place = page.rows.get(row)?.[0]?.cell.place;
  const named =
    page.kind === 'sheet' && (looksLikeOrganisation(page.name) || sectorNamed(round, page.name) !== null);
  return named && place !== undefined ? { text: page.name, place } : null;
}

function headedOrigin(marked: MarkedPage, { row, columns }: Header): RawAnswer | null {
  const from = columns[0]?.from ?? 0;
  const to = columns.at(-1)?.to ?? 0;
  for (let above = row - 1; above >= Math.max(0, row - 2); above -= 1) {
    const line = marked.page.rows.get(above) ?? [];
    const [slot, another] = line.filter(({ column, endColumn }) => column < to && endColumn > from);
    if (slot !== undefined) {
      const heads = another === undefined && markAt(marked, slot).section === 'participants';
      return heads ? originNamed(slot) : null;
    }
  }
  return null;
}

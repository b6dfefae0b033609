import type { Cell, Document } from '../open';
import type { Nomination } from './nomination';
import { findPersonalNumbers, maskPersonalNumbers } from './personal-numbers';

/** A document in which no personal number can be read any more, and where each one stood. */
export interface MaskedDocument {
  readonly document: Document;
  readonly personalNumbers: Nomination['personalNumbers'];
}

/**
 * Masks every personal number before anything is read, hidden sheets and addresses of links included, so that none can
 * come out in an answer, a finding or a reply, whichever way the text goes.
 */
export function maskDocument(document: Document): MaskedDocument {
  const personalNumbers: { place: string; masked: string }[] = [];
  for (const { cells } of document.grids) {
    for (const { text, links = [], place } of cells) {
      for (const written of links.length === 0 ? [text] : [text, ...links]) {
        personalNumbers.push(...findPersonalNumbers(written).map(({ masked }) => ({ place, masked })));
      }
    }
  }
  if (personalNumbers.length === 0) return { document, personalNumbers };
  const grids = document.grids.map((grid) => ({ ...grid, cells: grid.cells.map(maskCell) }));
  return { document: { ...document, grids }, personalNumbers };
}

function maskCell(cell: Cell): Cell {
  return {
    ...cell,
    text: maskPersonalNumbers(cell.text),
    ...(cell.links === undefined ? {} : { links: cell.links.map(maskPersonalNumbers) }),
    ...(cell.boxes === undefined
      ? {}
      : { boxes: cell.boxes.map((box) => ({ ...box, label: maskPersonalNumbers(box.label) })) }),
  };
}

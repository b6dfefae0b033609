import { PAGE_HEADER, type Grid } from '../document';
import { readPart, type OfficePackage, type Relation } from '../package';
import { readXml } from '../xml';
import { walkBody } from './walker';

/** A document may have one for the first page, one for even pages and one for all others, in every part of it. */
const MOST_HEADERS = 6;

/** What stands at the head of the pages, once however many pages repeat it, as grids of its own. */
export function readHeaders(office: OfficePackage, relations: ReadonlyMap<string, Relation>): Grid[] {
  const seen = new Set<string>();
  const parts = [...relations.values()].filter(({ type, external }) => type === 'header' && !external);
  return parts.slice(0, MOST_HEADERS).flatMap(({ target }) => {
    const content = readPart(office, target);
    if (content === null) return [];
    const walk = walkBody(() => null, office.budget);
    readXml(content, office.budget, walk.handlers);
    const { grids } = walk.finish();
    const text = JSON.stringify(grids.map(({ cells }) => cells.map((cell) => cell.text)));
    if (seen.has(text)) return [];
    seen.add(text);
    return grids.map((grid) => ({
      ...grid,
      name: PAGE_HEADER,
      cells: grid.cells.map((cell) => ({ ...cell, place: PAGE_HEADER })),
    }));
  });
}

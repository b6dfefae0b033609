import type { Document, Format } from '../document';
import type { Budget } from '../limits';
import { mainPart, openPackage, readPart, readRelations, readStamp } from '../package';
import { Refused } from '../refused';
import { readXml } from '../xml';
import type { Zip } from '../zip';
import { walkBody } from './walker';

/** Opens a Word file into a grid a table and a grid for the text between tables. Throws `Refused`. */
export function openWordFile(zip: Zip, format: Format, budget: Budget): Document {
  const office = openPackage(zip, budget);
  const path = mainPart(office, 'word/document.xml');
  const content = readPart(office, path);
  if (content === null) throw new Refused('file.damaged', 'no document part');
  const relations = readRelations(office, path);
  const walk = walkBody((id) => {
    const relation = relations.get(id);
    return relation?.external === true ? relation.target : null;
  });
  readXml(content, budget, walk.handlers);
  const grids = walk.finish();
  return { format, grids, stamp: readStamp(office), notes: [] };
}

import type { Document, Format } from '../document';
import type { Budget } from '../limits';
import { mainPart, openPackage, readPart, readOptional, readRelations, readStamp } from '../package';
import { Refused } from '../refused';
import { readXml } from '../xml';
import type { Zip } from '../zip';
import { readHeaders } from './headers';
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
  }, budget);
  readXml(content, budget, walk.handlers);
  const { notes, ...body } = walk.finish();
  const stamp = readOptional('egenskaber', notes, () => readStamp(office), null);
  const headers = readOptional('sidehoved', notes, () => readHeaders(office, relations), []);
  return { format, ...body, grids: [...headers, ...body.grids], stamp, notes };
}

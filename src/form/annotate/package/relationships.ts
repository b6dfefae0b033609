import { escapeXml, decodePercent } from '../../open';
import { appendToRoot, applySplices, takeOut } from '../xml/splice';
import { elementsNamed, rootOf, valueOf } from '../xml/scan';
import { partText, removePart, writePart, type PackageEdit } from './package-edit';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface Relationship {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** Path of the part it leads to; null where it leads out of the file. */
  readonly path: string | null;
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The relationships of a part as they stand now. */
export function relationshipsOf(edit: PackageEdit, path: string): readonly Relationship[] {
  const xml = partText(edit, relationshipsPath(path));
  if (xml === null) return [];
  return elementsNamed(xml, 'Relationship').map((element) => {
    const type = valueOf(element, 'Type') ?? '';
    const external = valueOf(element, 'TargetMode')?.toLowerCase() === 'external';
    return {
      id: valueOf(element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      path: external ? null : pathFrom(path, valueOf(element, 'Target') ?? ''),
    };
  });
}

/** Null for a target that is no path. */
function pathFrom(path: string, target: string): string | null {
  try {
    const address = new URL(target.replaceAll('\\', '/'), `http://package/${path}`);
    return decodePercent(address.pathname).slice(1);
  } catch {
    return null;
  }
}

/** Whether a part's relationships are written as in a Strict file. */
export function isStrict(edit: PackageEdit, path: string): boolean {
  return partText(edit, relationshipsPath(path))?.includes(STRICT) ?? false;
}

/** Adds a relationship to another part of the file and returns its id. */
export function relate(
  edit: PackageEdit,
  path: string,
  type: string,
  target: string,
  strict = isStrict(edit, path),
): string {
  const place = relationshipsPath(path);
  const xml =
    partText(edit, place) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const taken = new Set(relationshipsOf(edit, path).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rIdNlps${String(number)}`)) number += 1;
  const id = `rIdNlps${String(number)}`;
  const tag = `${rootOf(xml).prefix}Relationship`;
  const kind = `${strict ? STRICT : TRANSITIONAL}/${type}`;
  const added = `<${tag} Id="${id}" Type="${kind}" Target="/${escapeXml(encodeURI(target))}"/>`;
  writePart(edit, place, appendToRoot(xml, added));
  return id;
}

/** Takes a part out of the file with everything that points to it from `path`, and its own relationships. */
export function unrelate(edit: PackageEdit, path: string, target: string): void {
  const place = relationshipsPath(path);
  const xml = partText(edit, place);
  if (xml !== null) {
    const gone = new Set(
      relationshipsOf(edit, path)
        .filter((relationship) => relationship.path === target)
        .map(({ id }) => id),
    );
    const elements = elementsNamed(xml, 'Relationship').filter((element) =>
      gone.has(valueOf(element, 'Id') ?? ''),
    );
    writePart(edit, place, applySplices(xml, elements.map(takeOut)));
  }
  removePart(edit, target);
  if (partText(edit, relationshipsPath(target)) !== null) removePart(edit, relationshipsPath(target));
}

import { escapeXml, Refused } from '../../open';
import { elementsNamed, rootOf, valueOf, type Element } from '../xml/scan';
import { appendTo, applySplices, insertAt, takeOut } from '../xml/splice';
import { partText, writePart, type PackageEdit } from './package-edit';

const PATH = '[Content_Types].xml';

/** Declares what a new part is, unless it is declared already. */
export function declarePart(edit: PackageEdit, path: string, type: string): void {
  const xml = contentTypes(edit);
  if (overrides(xml, path).length > 0) return;
  const root = rootOf(xml);
  const tag = `<${root.prefix}Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;
  writePart(edit, PATH, applySplices(xml, [appendTo(xml, root, tag)]));
}

/** Declares what parts with an extension are, unless it is declared already. */
export function declareExtension(edit: PackageEdit, extension: string, type: string): void {
  const xml = contentTypes(edit);
  const known = elementsNamed(xml, 'Default').some(
    (element) => valueOf(element, 'Extension')?.toLowerCase() === extension,
  );
  if (known) return;
  const root = rootOf(xml);
  const tag = `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  writePart(edit, PATH, applySplices(xml, [insertAt(root.tagEnd, tag)]));
}

export function forgetPart(edit: PackageEdit, path: string): void {
  const xml = contentTypes(edit);
  writePart(edit, PATH, applySplices(xml, overrides(xml, path).map(takeOut)));
}

function overrides(xml: string, path: string): readonly Element[] {
  return elementsNamed(xml, 'Override').filter(
    (element) => valueOf(element, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
  );
}

function contentTypes(edit: PackageEdit): string {
  const xml = partText(edit, PATH);
  if (xml === null) throw new Refused('file.damaged', 'no content types');
  return xml;
}

import {
  decodeXml,
  defaultLimits,
  findPart,
  openBudget,
  openPackage,
  openZip,
  readPart,
  type OfficePackage,
} from '../../open';
import { rewriteZip } from './rewrite-zip';

/** An Office file and the parts of it that are to be different. */
export interface PackageEdit {
  readonly office: OfficePackage;
  /** New text by the entry's name; null for a part that goes. */
  readonly changes: Map<string, string | null>;
}

/** Throws `Refused` for bytes that are no zip file or beyond the limits of the form's reader. */
export function openEdit(bytes: Uint8Array): PackageEdit {
  const budget = openBudget(defaultLimits);
  return { office: openPackage(openZip(bytes, budget), budget), changes: new Map() };
}

/** The text of a part as it stands now; null where there is none. */
export function partText(edit: PackageEdit, path: string): string | null {
  const change = edit.changes.get(entryName(edit, path));
  if (change !== undefined) return change;
  const content = readPart(edit.office, path);
  return content === null ? null : decodeXml(content);
}

/** Gives a part a new text; a part that does not exist is made, one that would stay the same is left alone. */
export function writePart(edit: PackageEdit, path: string, text: string): void {
  if (partText(edit, path) !== text) edit.changes.set(entryName(edit, path), text);
}

export function removePart(edit: PackageEdit, path: string): void {
  edit.changes.set(entryName(edit, path), null);
}

/** The file with the changes in it; what was not changed stays byte for byte. */
export function finishEdit(edit: PackageEdit): Uint8Array {
  const encoder = new TextEncoder();
  const changes = [...edit.changes].map(
    ([name, text]) => [name, text === null ? null : encoder.encode(asUtf8(text))] as const,
  );
  return rewriteZip(edit.office.zip, new Map(changes));
}

/** A path for a new part that no other has: "xl/comments/nlps1.xml". */
export function freePath(edit: PackageEdit, start: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${start}${String(number)}.${extension}`;
    if (partText(edit, path) === null) return path;
  }
}

function entryName(edit: PackageEdit, path: string): string {
  return findPart(edit.office, path)?.name ?? path;
}

/** A part that came in another encoding goes out in UTF-8 and says so. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/i, '$1UTF-8');
}

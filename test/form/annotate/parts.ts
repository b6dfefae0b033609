import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { annotateForm, type AnnotationNote } from '../../../src/form/annotate';
import { detectFormat, openFile, type Document } from '../../../src/form/open';

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/${path}`));
}

export function note(
  number: number,
  place: string | null,
  more: Partial<AnnotationNote> = {},
): AnnotationNote {
  return {
    number,
    place,
    subject: `Emne ${number}`,
    message: `Det er galt nr. ${number}.`,
    fix: `Skriv det, fx "sådan ${number}".`,
    ...more,
  };
}

/** The annotated copy; fails the test where the file could not be marked. */
export async function annotated(
  bytes: Uint8Array,
  notes: readonly AnnotationNote[],
  name = 'skema.xlsx',
): Promise<Uint8Array> {
  const copy = await annotateForm(bytes, detectFormat(bytes), notes, { name, language: 'da' });
  expect(copy.kind).toBe('annotated');
  return copy.bytes;
}

/** Each part's text, in the order of the package. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
}

export function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`There is no part ${name}`);
  return strFromU8(content);
}

/** The package with some parts replaced. */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const changed = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) });
}

export function countOf(text: string, piece: string): number {
  return text.split(piece).length - 1;
}

export async function documentIn(bytes: Uint8Array, name = 'skema'): Promise<Document> {
  const [found] = await openFile(bytes, name);
  if (found?.content.kind !== 'document') throw new Error('The file was refused');
  return found.content.document;
}

/** The parts that differ or are new, and those that are gone. */
export function differences(before: Uint8Array, after: Uint8Array) {
  const [one, other] = [partsOf(before), partsOf(after)];
  return {
    changed: [...one.keys()].filter((name) => other.has(name) && other.get(name) !== one.get(name)),
    added: [...other.keys()].filter((name) => !one.has(name)),
    gone: [...one.keys()].filter((name) => !other.has(name)),
  };
}

import { Refused, type Format } from '../open';
import type { AnnotatedForm, AnnotateOptions, AnnotationNote } from './note';
import { copyName } from './texts';

type Annotate = (
  bytes: Uint8Array,
  notes: readonly AnnotationNote[],
  options: AnnotateOptions,
) => Uint8Array | null | Promise<Uint8Array | null>;

/** Each format's own way is loaded when the first file of its kind comes. */
const ways: Readonly<Partial<Record<Format, () => Promise<Annotate>>>> = {
  xlsx: async () => (await import('./xlsx/annotate-workbook')).annotateWorkbook,
  xlsm: async () => (await import('./xlsx/annotate-workbook')).annotateWorkbook,
  docx: async () => (await import('./docx/annotate-document')).annotateDocument,
  docm: async () => (await import('./docx/annotate-document')).annotateDocument,
};

/**
 * The sender's own file with each finding marked where it stands and a first sheet or page "Ret her". Parts that need
 * no mark stay byte for byte as they are; our marks of an earlier round are taken out first. A file that cannot be
 * marked gives a list of the findings in its place, as a Word file. Never rejects for what is in the file.
 *
 * @param format as `detectFormat` tells it
 */
export async function annotateForm(
  bytes: Uint8Array,
  format: Format,
  notes: readonly AnnotationNote[],
  options: AnnotateOptions,
): Promise<AnnotatedForm> {
  if (options.holdsPersonalNumber === true) return list(notes, options, 'personal-number');
  const load = ways[format];
  if (load === undefined) return list(notes, options, 'format');
  const annotate = await load();
  try {
    const annotated = await annotate(bytes, notes, options);
    if (annotated === null) return await list(notes, options, 'places');
    return { kind: 'annotated', bytes: annotated, name: copyName(options.name, null, options.language) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return list(notes, options, 'file');
  }
}

async function list(
  notes: readonly AnnotationNote[],
  options: AnnotateOptions,
  because: Extract<AnnotatedForm, { kind: 'list' }>['because'],
): Promise<AnnotatedForm> {
  const { findingList } = await import('./docx/finding-list');
  const name = copyName(options.name, 'docx', options.language);
  return { kind: 'list', bytes: findingList(notes, options.language), name, because };
}

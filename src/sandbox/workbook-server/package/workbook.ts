import { readSharedStrings } from './cell-values';
import { readTextFormats } from './formats';
import { isType, readRelationships, relationshipsPart, type Relationship } from './relationships';
import { readSheet, type Sheet } from './sheet';
import { readTable, type Table } from './table';
import { UnusableWorkbook } from './unusable';
import { readWorkbookPart, type DefinedName } from './workbook-part';
import type { Worksheet } from './worksheet';
import type { StartTag } from './xml';
import { inflateEntry, readZip, replaceEntries, type ZipArchive } from './zip';

/** A workbook file opened for reading; nothing is inflated before somebody asks for it. */
export interface Workbook {
  readonly worksheets: readonly Worksheet[];
  readonly definedNames: readonly DefinedName[];
  readonly calculation: StartTag | null;
  readonly workbookPart: string;
  /** Whether Excel keeps a list of the cells with formulas beside the sheets; one cell too many in it is damage. */
  readonly listsFormulas: boolean;
  tables(): readonly Table[];
  sheet(worksheet: Worksheet): Sheet;
  readonly sharedStrings: () => readonly string[];
  /** Whether a format index, as written in a cell, shows its cell as text ("@"). */
  isTextFormat(style: string | null): boolean;
  partText(part: string): string;
  /** The file with these parts replaced and everything else as it is. */
  withParts(changed: ReadonlyMap<string, string>): Uint8Array;
}

/** What was read from parts already, by their names; it holds as long as the part is the same. */
interface KnownParts {
  readonly texts: Map<string, string>;
  readonly relationships: Map<string, readonly Relationship[]>;
  readonly sheets: Map<string, Sheet>;
  readonly tables: Map<string, Table>;
  readonly strings: Map<string, readonly string[]>;
  readonly textFormats: Map<string, ReadonlySet<string>>;
}

const opened = new WeakMap<Uint8Array, Workbook>();

/**
 * Opens a workbook. The same bytes give the same value, so one request costs one reading; and after an edit only the
 * parts that it changed are read anew.
 * @throws UnusableWorkbook when the file is damaged or of a kind that cannot be edited in place
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const present = opened.get(bytes);
  if (present !== undefined) return present;
  const workbook = readWorkbook(readZip(bytes), without(null, new Set()));
  opened.set(bytes, workbook);
  return workbook;
}

function readWorkbook(archive: ZipArchive, known: KnownParts): Workbook {
  const partText = (part: string): string =>
    recall(known.texts, part, () => {
      const entry = archive.entries.find((candidate) => samePart(candidate.name, part));
      if (entry === undefined) throw new UnusableWorkbook(`The workbook lacks its part ${part}.`);
      return decodePart(part, inflateEntry(archive, entry));
    });
  const relationships = (part: string): readonly Relationship[] => {
    const rels = relationshipsPart(part);
    return recall(known.relationships, rels, () =>
      archive.entries.some((entry) => samePart(entry.name, rels))
        ? readRelationships(partText(rels), part)
        : [],
    );
  };

  const workbookPart = relationships('').find((one) => isType(one, 'officeDocument'))?.target;
  if (workbookPart === undefined) throw new UnusableWorkbook('The file holds no workbook.');
  const ofWorkbook = relationships(workbookPart);
  const partOfType = (type: string): string | undefined =>
    ofWorkbook.find((one) => isType(one, type))?.target;
  const { sheets, definedNames, calculation } = readWorkbookPart(partText(workbookPart));
  const worksheets = sheets.flatMap((sheet, position) => {
    const target = ofWorkbook.find((one) => one.id === sheet.relationship && isType(one, 'worksheet'));
    return target === undefined ? [] : [{ ...sheet.worksheet, position, part: target.target }];
  });

  return {
    worksheets,
    definedNames,
    calculation,
    workbookPart,
    listsFormulas: partOfType('calcChain') !== undefined,
    tables: () =>
      worksheets.flatMap((worksheet) =>
        relationships(worksheet.part)
          .filter((one) => isType(one, 'table'))
          .map(({ target }) =>
            recall(known.tables, target, () => readTable(partText(target), target, worksheet)),
          ),
      ),
    sheet: ({ part }) => recall(known.sheets, part, () => readSheet(partText(part))),
    sharedStrings() {
      const part = partOfType('sharedStrings');
      return part === undefined ? [] : recall(known.strings, part, () => readSharedStrings(partText(part)));
    },
    isTextFormat(style) {
      const part = partOfType('styles');
      if (style === null || part === undefined) return false;
      return recall(known.textFormats, part, () => readTextFormats(partText(part))).has(style);
    },
    partText,
    withParts(changed) {
      const encoder = new TextEncoder();
      const contents = new Map<string, Uint8Array>();
      for (const [part, text] of changed) {
        const entry = archive.entries.find((candidate) => samePart(candidate.name, part));
        if (entry !== undefined) contents.set(entry.name, encoder.encode(text));
      }
      const bytes = replaceEntries(archive, contents);
      opened.set(bytes, readWorkbook(readZip(bytes), without(known, new Set(changed.keys()))));
      return bytes;
    },
  };
}

function decodePart(part: string, content: Uint8Array): string {
  try {
    // The byte order mark stays in the text, so that it is there again when the part is written.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new UnusableWorkbook(`The part ${part} is not written in UTF-8.`, 'unsupportedWorkbook');
  }
}

function samePart(one: string, other: string): boolean {
  return one.replace(/^\//u, '').toLowerCase() === other.toLowerCase();
}

function recall<Value>(known: Map<string, Value>, part: string, read: () => Value): Value {
  const present = known.get(part);
  if (present !== undefined) return present;
  const value = read();
  known.set(part, value);
  return value;
}

/** What is known, less what changed parts made known. */
function without(known: KnownParts | null, changed: ReadonlySet<string>): KnownParts {
  const rest = <Value>(values: ReadonlyMap<string, Value> | undefined): Map<string, Value> =>
    new Map([...(values ?? [])].filter(([part]) => !changed.has(part)));
  return {
    texts: rest(known?.texts),
    relationships: rest(known?.relationships),
    sheets: rest(known?.sheets),
    tables: rest(known?.tables),
    strings: rest(known?.strings),
    textFormats: rest(known?.textFormats),
  };
}

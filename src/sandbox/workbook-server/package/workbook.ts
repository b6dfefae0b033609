import { posix } from 'node:path';
import { readSharedStrings } from './cell-values';
import { readSheet, type Sheet } from './sheet';
import { readTable, type Table } from './table';
import { UnusableWorkbook } from './unusable';
import type { Worksheet } from './worksheet';
import { scanXml, type StartTag } from './xml';
import { inflateEntry, readZip, replaceEntries, type ZipArchive } from './zip';

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly worksheet: number | null;
}

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

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const opened = new WeakMap<Uint8Array, Workbook>();

/**
 * Opens a workbook. The same bytes give the same value, so one request costs one reading.
 * @throws UnusableWorkbook when the file is damaged or of a kind that cannot be edited in place
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const workbook = readWorkbook(readZip(bytes));
  opened.set(bytes, workbook);
  return workbook;
}

function readWorkbook(archive: ZipArchive): Workbook {
  const partText = once((part: string): string => {
    const entry = archive.entries.find((candidate) => samePart(candidate.name, part));
    if (entry === undefined) throw new UnusableWorkbook(`The workbook lacks its part ${part}.`);
    return decodePart(part, inflateEntry(archive, entry));
  });
  const relationships = (part: string): readonly Relationship[] => {
    const rels = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
    return archive.entries.some((entry) => samePart(entry.name, rels))
      ? readRelationships(partText(rels), part)
      : [];
  };

  const workbookPart = relationships('').find((one) => isType(one, 'officeDocument'))?.target;
  if (workbookPart === undefined) throw new UnusableWorkbook('The file holds no workbook.');
  const ofWorkbook = relationships(workbookPart);
  const { sheets, definedNames, calculation } = readWorkbookPart(partText(workbookPart));
  const worksheets = sheets.flatMap((sheet, position) => {
    const target = ofWorkbook.find((one) => one.id === sheet.relationship && isType(one, 'worksheet'));
    return target === undefined ? [] : [{ ...sheet.worksheet, position, part: target.target }];
  });

  const sheet = once((part: string) => readSheet(partText(part)));
  const tables = onceValue(() =>
    worksheets.flatMap((worksheet) =>
      relationships(worksheet.part)
        .filter((one) => isType(one, 'table'))
        .map((one) => readTable(partText(one.target), one.target, worksheet)),
    ),
  );
  const sharedStrings = onceValue(() => {
    const part = ofWorkbook.find((one) => isType(one, 'sharedStrings'))?.target;
    return part === undefined ? [] : readSharedStrings(partText(part));
  });
  const textFormats = onceValue(() => {
    const part = ofWorkbook.find((one) => isType(one, 'styles'))?.target;
    return part === undefined ? new Set<string>() : readTextFormats(partText(part));
  });

  return {
    worksheets,
    definedNames,
    calculation,
    workbookPart,
    listsFormulas: ofWorkbook.some((one) => isType(one, 'calcChain')),
    tables,
    sheet: (worksheet) => sheet(worksheet.part),
    sharedStrings,
    isTextFormat: (style) => style !== null && textFormats().has(style),
    partText,
    withParts(changed) {
      const encoder = new TextEncoder();
      const contents = new Map<string, Uint8Array>();
      for (const [part, text] of changed) {
        const entry = archive.entries.find((candidate) => samePart(candidate.name, part));
        if (entry !== undefined) contents.set(entry.name, encoder.encode(text));
      }
      return replaceEntries(archive, contents);
    },
  };
}

interface WorkbookPart {
  readonly sheets: readonly { relationship: string; worksheet: Omit<Worksheet, 'position' | 'part'> }[];
  readonly definedNames: readonly DefinedName[];
  readonly calculation: StartTag | null;
}

function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: { relationship: string; worksheet: Omit<Worksheet, 'position' | 'part'> }[] = [];
  const definedNames: DefinedName[] = [];
  let calculation: StartTag | null = null;
  let text = '';
  scanXml(xml, {
    open(tag) {
      text = '';
      if (tag.name === 'calcPr') calculation = tag;
      if (tag.name !== 'sheet') return;
      sheets.push({
        relationship: prefixedAttribute(tag, 'id'),
        worksheet: {
          // The same shape as the ids that Excel gives its sheets.
          id: `{00000000-0001-0000-${String(sheets.length).padStart(4, '0')}-000000000000}`,
          name: tag.attributes['name'] ?? '',
          visibility: visibilityOf(tag.attributes['state']),
        },
      });
    },
    text(found) {
      text += found;
    },
    close(element) {
      if (element.name !== 'definedName') return;
      const worksheet = element.attributes['localSheetId'];
      definedNames.push({
        name: element.attributes['name'] ?? '',
        formula: text,
        visible: element.attributes['hidden'] !== '1' && element.attributes['hidden'] !== 'true',
        worksheet: worksheet === undefined ? null : Number(worksheet),
      });
    },
  });
  return { sheets, definedNames, calculation };
}

function visibilityOf(state: string | undefined): Worksheet['visibility'] {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

/** The attribute of that name with any prefix ("r:id"), which sets it apart from the plain one. */
function prefixedAttribute(tag: StartTag, name: string): string {
  const found = Object.entries(tag.attributes).find(([full]) => full.endsWith(`:${name}`));
  return found?.[1] ?? '';
}

function readRelationships(xml: string, source: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  scanXml(xml, {
    open(tag) {
      if (tag.name !== 'Relationship' || tag.attributes['TargetMode'] === 'External') return;
      const target = tag.attributes['Target'] ?? '';
      relationships.push({
        id: tag.attributes['Id'] ?? '',
        type: tag.attributes['Type'] ?? '',
        // A target is relative to its source, or starts at the package's root.
        target: target.startsWith('/')
          ? posix.normalize(target.slice(1))
          : posix.join(posix.dirname(source), target),
      });
    },
  });
  return relationships;
}

/** Types differ in their first part between the transitional and the strict form of the format. */
function isType(relationship: Relationship, type: string): boolean {
  return relationship.type.endsWith(`/${type}`);
}

/** Formats whose number format is "@": 49, or one of the workbook's own that says so. */
function readTextFormats(xml: string): ReadonlySet<string> {
  const ownTextFormats = new Set(['49']);
  const formats = new Set<string>();
  let inCellFormats = false;
  let index = 0;
  scanXml(xml, {
    open(tag) {
      if (tag.name === 'numFmt' && tag.attributes['formatCode'] === '@') {
        ownTextFormats.add(tag.attributes['numFmtId'] ?? '');
      }
      if (tag.name === 'cellXfs') inCellFormats = true;
      if (tag.name === 'xf' && inCellFormats) {
        if (ownTextFormats.has(tag.attributes['numFmtId'] ?? '')) formats.add(String(index));
        index += 1;
      }
    },
    close(element) {
      if (element.name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
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

function once<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

function onceValue<Value>(read: () => Value): () => Value {
  const known: Value[] = [];
  return () => {
    const value = known[0] ?? read();
    known[0] = value;
    return value;
  };
}

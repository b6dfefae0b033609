import { strToU8, zipSync } from 'fflate';
import {
  openFile,
  type Cell,
  type Document,
  type Found,
  type Limits,
  type RefusalCode,
} from '../../../src/form/open';

/** Files of a package by path; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries));
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export function contentTypes(path: string, type: string): string {
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${path}" ContentType="${type}"/></Types>`;
}

export interface RelationTarget {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function relations(...targets: readonly RelationTarget[]): string {
  const lines = targets.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${TRANSITIONAL}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

export interface WorkbookParts {
  /** XML of each sheet, by name: what stands inside `worksheet`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** Further attributes of a sheet, by name: `state="hidden"`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands after the sheets in `workbook`. */
  readonly after?: string;
  readonly before?: string;
  readonly more?: Parts;
}

/** An Excel file of the XML given, as plain as it can be. */
export function workbookParts(workbook: WorkbookParts): Record<string, string | Uint8Array> {
  const names = Object.keys(workbook.sheets);
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="s${String(index)}" ${workbook.attributes?.[name] ?? ''}/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes('xl/workbook.xml', SPREADSHEET_TYPE),
    '_rels/.rels': relations({ id: 'r1', type: 'officeDocument', target: 'xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook xmlns="main" xmlns:r="${TRANSITIONAL}">${workbook.before ?? ''}<sheets>${sheets.join('')}</sheets>${workbook.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...names.map((_, index) => ({
        id: `s${String(index)}`,
        type: 'worksheet',
        target: `worksheets/sheet${String(index + 1)}.xml`,
      })),
      { id: 'st', type: 'styles', target: 'styles.xml' },
      { id: 'ss', type: 'sharedStrings', target: 'sharedStrings.xml' },
    ),
    'xl/styles.xml': `<styleSheet>${workbook.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${workbook.strings ?? ''}</sst>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] =
      `<worksheet xmlns="main" xmlns:r="${TRANSITIONAL}">${workbook.sheets[name] ?? ''}</worksheet>`;
  });
  return { ...parts, ...workbook.more };
}

export function workbook(parts: WorkbookParts): Uint8Array {
  return zipOf(workbookParts(parts));
}

/** An Excel file with one sheet "Ark" of these rows. */
export function sheetOf(
  rows: string,
  more: Omit<WorkbookParts, 'sheets'> & { readonly tail?: string } = {},
): Uint8Array {
  return workbook({ ...more, sheets: { Ark: `<sheetData>${rows}</sheetData>${more.tail ?? ''}` } });
}

/** A Word file with this in its body. */
export function wordParts(body: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes('word/document.xml', WORD_TYPE),
    '_rels/.rels': relations({ id: 'r1', type: 'officeDocument', target: 'word/document.xml' }),
    'word/document.xml': `<w:document xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc" xmlns:r="r" xmlns:wps="wps"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
}

export function wordFile(body: string, more: Parts = {}): Uint8Array {
  return zipOf(wordParts(body, more));
}

export async function openOne(bytes: Uint8Array, limits?: Partial<Limits>): Promise<Found> {
  const [first, second] = await openFile(bytes, 'fil', limits);
  if (first === undefined || second !== undefined) throw new Error('expected one file to be found');
  return first;
}

export function documentOf(found: Found | undefined): Document {
  if (found?.content.kind !== 'document') {
    throw new Error(`expected a document, found ${JSON.stringify(found?.content)}`);
  }
  return found.content.document;
}

export function refusalOf(found: Found | undefined): RefusalCode | null {
  return found?.content.kind === 'refused' ? found.content.refusal.code : null;
}

export async function cellsOf(bytes: Uint8Array, limits?: Partial<Limits>): Promise<readonly Cell[]> {
  return documentOf(await openOne(bytes, limits)).grids.flatMap((grid) => grid.cells);
}

export async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await cellsOf(bytes)).map((cell) => cell.text);
}

/** Texts by place, as the shortest picture of a file. */
export async function pictureOf(bytes: Uint8Array): Promise<Record<string, string>> {
  return Object.fromEntries((await cellsOf(bytes)).map((cell) => [cell.place, cell.text]));
}

import { isOwnSheet, OWN_SHEET, Refused } from '../../open';
import { declarePart, forgetPart } from '../package/content-types';
import { freePath, partText, writePart, type PackageEdit } from '../package/package-edit';
import { isStrict, relate, relationshipsOf, unrelate } from '../package/relationships';
import { scanXml, valueOf, type Element } from '../xml/scan';
import {
  applySplices,
  insertAt,
  prefixFor,
  setAttribute,
  takeOut,
  withAttribute,
  type Splice,
} from '../xml/splice';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = /officeDocument\/(?:2006\/)?relationships$/;

/** A sheet of the workbook. */
export interface BookSheet {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  /** Whether it has cells; a chart sheet has none. */
  readonly hasCells: boolean;
}

interface BookPart {
  readonly xml: string;
  readonly root: Element;
  readonly sheets: readonly Element[];
  /** Names that belong to one sheet, by its position. */
  readonly localNames: readonly Element[];
  readonly views: readonly Element[];
}

function readBook(edit: PackageEdit, path: string): BookPart {
  const xml = partText(edit, path);
  if (xml === null) throw new Refused('file.damaged', 'no workbook part');
  const [sheets, localNames, views]: [Element[], Element[], Element[]] = [[], [], []];
  let root: Element | null = null;
  scanXml(xml, {
    close(element) {
      if (element.parent === null) root = element;
      if (element.name === 'sheet' && element.parent?.name === 'sheets') sheets.push(element);
      else if (element.name === 'workbookView') views.push(element);
      else if (element.name === 'definedName' && valueOf(element, 'localSheetId') !== undefined) {
        localNames.push(element);
      }
    },
  });
  if (root === null || sheets.length === 0) throw new Refused('file.damaged', 'workbook without sheets');
  return { xml, root, sheets, localNames, views };
}

/** The sheets that are not ours, in order. */
export function listSheets(edit: PackageEdit, path: string): readonly BookSheet[] {
  const relationships = new Map(relationshipsOf(edit, path).map((one) => [one.id, one]));
  return readBook(edit, path).sheets.flatMap((element) => {
    const name = valueOf(element, 'name') ?? '';
    const relationship = relationships.get(valueOf(element, 'id') ?? '');
    const part = relationship?.path ?? null;
    if (isOwnSheet(name) || part === null || partText(edit, part) === null) return [];
    return [{ name, path: part, hasCells: relationship?.type === 'worksheet' }];
  });
}

/** Takes our sheet of an earlier round out of the workbook, with all that counts sheets. */
export function removeOwnSheet(edit: PackageEdit, path: string): void {
  const { xml, sheets, localNames, views } = readBook(edit, path);
  const at = sheets.findIndex((element) => isOwnSheet(valueOf(element, 'name') ?? ''));
  const own = sheets[at];
  if (own === undefined) return;
  if (sheets.length === 1) throw new Refused('file.damaged', 'no sheet but ours');
  const part = relationshipsOf(edit, path).find(({ id }) => id === valueOf(own, 'id'))?.path;
  const splices: Splice[] = [
    takeOut(own),
    ...localNames.map((name) => {
      const index = Number(valueOf(name, 'localSheetId'));
      if (index === at) return takeOut(name);
      return setAttribute(xml, name, 'localSheetId', String(index > at ? index - 1 : index));
    }),
    ...views.map((view) =>
      shiftView(xml, view, (index) => (index > at ? index - 1 : index === at ? 0 : index)),
    ),
  ];
  writePart(edit, path, applySplices(xml, splices));
  if (part === undefined || part === null) return;
  unrelate(edit, path, part);
  forgetPart(edit, part);
  removeOwnSheet(edit, path);
}

function shiftView(xml: string, view: Element, shift: (index: number) => number): Splice {
  let tag = xml.slice(view.start, view.tagEnd);
  for (const name of ['activeTab', 'firstSheet']) {
    const value = valueOf(view, name);
    if (value !== undefined) tag = withAttribute(tag, name, String(shift(Number(value))));
  }
  return { start: view.start, end: view.tagEnd, text: tag };
}

/** Puts our sheet first and lets the workbook open on it. */
export function addOwnSheet(edit: PackageEdit, path: string, sheetXml: (namespace: string) => string): void {
  const { xml, root, sheets, localNames, views } = readBook(edit, path);
  const [first] = sheets;
  if (first === undefined) return;
  for (const sheet of listSheets(edit, path)) deselect(edit, sheet.path);
  const part = freePath(edit, `${folderOf(path)}worksheets/nlps`, 'xml');
  writePart(edit, part, sheetXml(mainNamespace(root)));
  declarePart(edit, part, SHEET_TYPE);
  const id = relate(edit, path, 'worksheet', part);
  const number = 1 + Math.max(...sheets.map((sheet) => Number(valueOf(sheet, 'sheetId') ?? 0)));
  const relation = relationAttribute(root, isStrict(edit, path), id);
  const tag = `<${first.prefix}sheet name="${OWN_SHEET}" sheetId="${String(number)}" ${relation}/>`;
  const splices: Splice[] = [
    insertAt(first.start, tag),
    ...localNames.map((name) =>
      setAttribute(xml, name, 'localSheetId', String(Number(valueOf(name, 'localSheetId')) + 1)),
    ),
    ...views.map((view) => shiftView(xml, view, () => 0)),
  ];
  writePart(edit, path, applySplices(xml, splices));
}

/** Two sheets selected at once would both take what is typed into one. */
function deselect(edit: PackageEdit, path: string): void {
  const xml = partText(edit, path) ?? '';
  const plain = xml.replace(/<(?:\w+:)?sheetView\b[^>]*\btabSelected=["'](?:1|true)["'][^>]*>/g, (tag) =>
    withAttribute(tag, 'tabSelected', null),
  );
  writePart(edit, path, plain);
}

/** The namespace that a part's own elements are in. */
export function mainNamespace(root: Element): string {
  const prefix = root.prefix.slice(0, -1);
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

/** `r:id="…"` with the prefix that the part has for it, or with one declared on the spot. */
export function relationAttribute(root: Element, strict: boolean, id: string): string {
  const prefix = prefixFor(root, RELATIONSHIPS);
  if (prefix !== null) return `${prefix}id="${id}"`;
  const namespace = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `xmlns:r="${namespace}" r:id="${id}"`;
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

import type { Document, Format, Grid } from '../document';
import { checkTime, type Budget } from '../limits';
import { isOwnSheet, readReplyToken } from '../own-marks';
import {
  findPart,
  mainPart,
  openPackage,
  readOptional,
  readPart,
  readRelations,
  readStamp,
  relatedPart,
  type OfficePackage,
  type Relation,
} from '../package';
import { Refused } from '../refused';
import { attributeIn, scanPart } from '../scan';
import { isOn } from '../xml';
import type { Zip } from '../zip';
import { finishCells, type WorkbookContext } from './cells';
import { addControls, readControls } from './controls';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import { readStyles } from './styles';
import { readTextBoxes, textBoxGrid } from './text-boxes';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

interface WorkbookPart {
  readonly sheets: SheetEntry[];
  from1904: boolean;
  stamp: string | null;
}

/** A workbook with more sheets than this is no form; the rest is left out with a note. */
const MOST_SHEETS = 100;
/** Nobody reads more notes than this about one file. */
const MOST_NOTES = 50;

/** Opens an Excel workbook into one grid a sheet, hidden sheets last. Throws `Refused`. */
export function openWorkbook(zip: Zip, format: Format, budget: Budget): Document {
  const office = openPackage(zip, budget);
  const path = mainPart(office, 'xl/workbook.xml');
  const workbook = readWorkbookPart(office, path);
  const relations = readRelations(office, path);
  const context = readContext(office, relations, workbook.from1904);
  const notes: string[] = [];
  const sheets = workbook.sheets.filter((sheet) => !isOwnSheet(sheet.name));
  if (sheets.length > MOST_SHEETS) notes.push(`Kun de første ${String(MOST_SHEETS)} ark er læst.`);
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const grids: Grid[] = [];
  for (const sheet of [...visible, ...hidden].slice(0, MOST_SHEETS)) {
    checkTime(budget);
    const sheetPath = sheetPart(relations, sheet);
    if (sheetPath === null) continue;
    grids.push(...readGrids(office, sheet, sheetPath, context, notes));
  }
  if (grids.length === 0 && sheets.length > 0 && !hasOtherSheets(relations)) {
    throw new Refused('file.damaged', 'no sheet could be found');
  }
  const stamp = readOptional('egenskaber', notes, () => readStamp(office), null) ?? workbook.stamp;
  const reference = readReference(office, workbook.sheets, relations, context);
  return { format, grids, stamp, ...reference, notes: notes.slice(0, MOST_NOTES) };
}

/** The reference on our own sheet "Ret her", where the sender has left it standing. */
function readReference(
  office: OfficePackage,
  sheets: readonly SheetEntry[],
  relations: ReadonlyMap<string, Relation>,
  context: WorkbookContext,
): Pick<Document, 'reference'> {
  const own = sheets.find(({ name }) => isOwnSheet(name));
  const path = own === undefined ? null : sheetPart(relations, own);
  if (own === undefined || path === null) return {};
  // It is read last, with what room the form has left, and nothing about it is worth a note.
  const grids = readOptional('referencen', [], () => readGrids(office, own, path, context, []), []);
  const text = grids.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('\n');
  const reference = readReplyToken(text);
  return reference === null ? {} : { reference };
}

function readWorkbookPart(office: OfficePackage, path: string): WorkbookPart {
  const result: WorkbookPart = { sheets: [], from1904: false, stamp: null };
  let readingStamp = false;
  let stamp = '';
  const content = readPart(office, path);
  if (content === null) throw new Refused('file.damaged', 'no workbook part');
  scanPart(content, office.budget, {
    open(name, source, from, to, empty) {
      const attribute = (wanted: string) => attributeIn(source, from, to, wanted);
      if (name === 'sheet' && result.sheets.length <= MOST_SHEETS) {
        result.sheets.push({
          name: attribute('name') ?? '',
          relation: attribute('id') ?? '',
          hidden: /hidden/i.test(attribute('state') ?? ''),
        });
      } else if (name === 'workbookPr') result.from1904 = isOn(attribute('date1904') ?? '0');
      else if (name === 'definedName') readingStamp = !empty && attribute('name') === 'NLPS_Skema';
    },
    close(name) {
      if (name === 'definedName') readingStamp = false;
    },
    wantsText: () => readingStamp,
    text(text) {
      stamp += text;
    },
  });
  result.stamp = /^\s*"([^"]+)"\s*$/.exec(stamp)?.[1] ?? null;
  return result;
}

function readContext(
  office: OfficePackage,
  relations: ReadonlyMap<string, Relation>,
  from1904: boolean,
): WorkbookContext {
  const stylesPath = relatedPart(relations, 'styles');
  const styles = stylesPath === null ? null : readPart(office, stylesPath);
  const stringsPath = relatedPart(relations, 'sharedStrings');
  const strings = stringsPath === null ? undefined : findPart(office, stringsPath);
  return {
    budget: office.budget,
    styles: styles === null ? [] : readStyles(styles, office.budget),
    strings: strings === undefined ? [] : readSharedStrings(office, strings),
    from1904,
  };
}

/** Path of the sheet's part; null for chart, dialog and macro sheets, which hold no cells. */
function sheetPart(relations: ReadonlyMap<string, Relation>, sheet: SheetEntry): string | null {
  const relation = relations.get(sheet.relation);
  return relation === undefined || relation.external || relation.type !== 'worksheet'
    ? null
    : relation.target;
}

function hasOtherSheets(relations: ReadonlyMap<string, Relation>): boolean {
  return [...relations.values()].some((relation) => /^(?:chart|dialog|xlMacro)sheet$/i.test(relation.type));
}

/** The sheet's cells with the controls that float over them, and its text boxes as a grid of their own. */
function readGrids(
  office: OfficePackage,
  sheet: SheetEntry,
  path: string,
  context: WorkbookContext,
  notes: string[],
): Grid[] {
  const { name, hidden } = sheet;
  const entry = findPart(office, path);
  if (entry === undefined) {
    notes.push(`Arket "${name}" mangler i filen og er ikke læst.`);
    return [];
  }
  const raw = readSheet(office, entry);
  const relations = readRelations(office, path);
  const addressOf = (id: string) => {
    const relation = relations.get(id);
    return relation?.external === true ? relation.target : null;
  };
  const cells = finishCells(raw, name, context, addressOf, notes);
  if (raw.unsaved > 0) {
    const formulas = raw.unsaved === 1 ? '1 formel' : `${String(raw.unsaved)} formler`;
    notes.push(`Arket "${name}" har ${formulas} uden gemt resultat, læst som tom.`);
  }
  const controls = readOptional(
    'afkrydsningsfelter',
    notes,
    () =>
      relatedContent(office, relations, 'vmlDrawing').flatMap((part) => readControls(part, office.budget)),
    [],
  );
  const shapes = new Set(controls.map((control) => control.shape));
  const boxes = readOptional(
    'tekstfelter',
    notes,
    () => relatedContent(office, relations, 'drawing').flatMap((part) => readTextBoxes(part, office.budget)),
    [],
  ).filter((box) => !shapes.has(box.shape));
  const grid: Grid = {
    kind: 'sheet',
    name,
    hidden,
    cells: controls.length === 0 ? cells : addControls(cells, controls, name),
  };
  const texts = textBoxGrid(boxes, name, hidden);
  return texts === null ? [grid] : [grid, texts];
}

function relatedContent(
  office: OfficePackage,
  relations: ReadonlyMap<string, Relation>,
  type: string,
): Uint8Array[] {
  const content = [...relations.values()]
    .filter((relation) => relation.type === type && !relation.external)
    .map((relation) => readPart(office, relation.target));
  return content.filter((part) => part !== null);
}

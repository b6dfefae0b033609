import type { PersonField } from '../../round';
import { personHint } from './label-hints';
import { markAt, type MarkedPage } from './marks';
import { looksLikeName } from './names';
import { slotAt, type Slot } from './page';
import { hasAddress, type Column, type Header } from './participant-header';
import { isPlaceholder } from './placeholders';
import type { SectionKind } from './sections';
import { sectorNamed } from './sectors';
import { shownField } from './shown-field';

/** An address and two telephone numbers. */
const mostUnheaded = 3;
/** So many rows show what a column holds. */
const sample = 12;

/**
 * The columns of a table of people, put right by what stands in them: a column with an unknown heading holds what most of its
 * cells show, and a column headed "Kommune/region" that only names sectors is the sector, not the organisation.
 */
export function columnsByContent(marked: MarkedPage, headed: Header): readonly Column[] {
  const header = { ...headed, columns: [...headed.columns, ...unheadedColumns(marked, headed)] };
  const shown = header.columns.map((column) =>
    isDoubtful(marked, header, column) ? mostShown(marked, header, column) : null,
  );
  const columns = header.columns.map((column, at) => withoutContradiction(column, shown[at] ?? null));
  const told = new Set<string>(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])));
  const sectors = columns.map(
    ({ use }, at) => use.kind === 'field' && use.field === 'organisation' && shown[at] === 'sector',
  );
  if (sectors.includes(true) && !told.has('sector')) {
    told.delete('organisation');
    told.add('sector');
  }
  const unnamed = !['name', 'firstName', 'lastName', 'person'].some((field) => told.has(field));
  const names = columns.findIndex(({ use }) => unnamed && use.kind === 'unknown');
  return columns.map((column, at) => {
    if (sectors[at] === true && !told.has('organisation')) {
      return { ...column, use: { kind: 'field', field: 'sector' } };
    }
    if (column.use.kind !== 'unknown') {
      return column;
    }
    const named = at === names && holdsNames(marked, header, column);
    const field = named ? 'name' : (shown[at] ?? personHint(marked.index, column.use.heading));
    if (field === null || told.has(field) || isCovered(told, field)) {
      return column;
    }
    told.add(field);
    return { ...column, use: { kind: 'field', field } };
  });
}

/** Columns right of the last heading that hold addresses or telephone numbers, though nobody wrote a heading over them. */
function unheadedColumns(marked: MarkedPage, header: Header): readonly Column[] {
  const found: Column[] = [];
  for (let from = header.columns.at(-1)?.to ?? 0; found.length < mostUnheaded; from += 1) {
    const column: Column = { from, to: from + 1, use: { kind: 'unknown', heading: '' } };
    const shown = sampleOf(marked, header, column).length === 0 ? null : mostShown(marked, header, column);
    if (shown !== 'email' && shown !== 'phone') {
      break;
    }
    found.push(column);
  }
  return found;
}

/**
 * Whether what stands in a column may say something else of it than its heading does: a column of names holds addresses or
 * numbers, one of organisations names sectors.
 */
function isDoubtful(marked: MarkedPage, header: Header, column: Column): boolean {
  const { use } = column;
  if (use.kind !== 'field') {
    return use.kind === 'unknown';
  }
  if (use.field === 'organisation') {
    return sampleOf(marked, header, column).some(({ cell }) => sectorNamed(marked.round, cell.text) !== null);
  }
  return isName(use.field) && sampleOf(marked, header, column).some(({ cell }) => /[@\d]/u.test(cell.text));
}

function isName(field: string): boolean {
  return /name$/iu.test(field);
}

/** "Ring til" over telephone numbers is no name, whatever else the words may ask for. */
function withoutContradiction(column: Column, shown: PersonField | null): Column {
  const { use } = column;
  const ofName = use.kind === 'field' && isName(use.field);
  return ofName && (shown === 'email' || shown === 'phone')
    ? { ...column, use: { kind: 'unknown', heading: '' } }
    : column;
}

function isCovered(told: ReadonlySet<string>, field: PersonField): boolean {
  return (
    told.has('person') ||
    (told.has('work') && (field === 'title' || field === 'organisation')) ||
    (told.has('contact') && (field === 'email' || field === 'phone'))
  );
}

/** Whether most cells of a column are shaped as people's names and none as a workplace. */
function holdsNames(marked: MarkedPage, header: Header, column: Column): boolean {
  const texts = cellsOf(marked, header, column).map((slot) => slot.cell.text);
  const named = texts.filter((text) => looksLikeName(text) && shownField(marked.round, text) === null);
  return named.length >= 1 && named.length * 2 > texts.length;
}

/** A heading of another part of the form: what stands below it is in no column of this table. */
function endsPeople(section: SectionKind | null): boolean {
  return section === 'contact' || section === 'initiative' || section === 'office' || section === 'others';
}

/** What stands in the first rows of a column, whether it belongs to the table or not. */
function sampleOf({ page }: MarkedPage, header: Header, column: Column): readonly Slot[] {
  const found: Slot[] = [];
  for (let row = header.endRow; row < header.endRow + sample; row += 1) {
    const slot = slotAt(page, row, column.from);
    if (slot?.row === row && slot.endColumn <= column.to) {
      found.push(slot);
    }
  }
  return found;
}

/** The same up to the heading of another part of the form, without placeholders and headings. */
function cellsOf(marked: MarkedPage, header: Header, column: Column): readonly Slot[] {
  const end = endOfPeople(marked, header);
  return sampleOf(marked, header, column).filter(
    (slot) =>
      slot.row < end &&
      !isPlaceholder(slot.cell.text) &&
      (isOfPerson(marked, header, slot.row) || markAt(marked, slot).section === null),
  );
}

function isOfPerson({ page }: MarkedPage, header: Header, row: number): boolean {
  return hasAddress(header, page.rows.get(row) ?? [], row);
}

/** The first row below a header that heads another part of the form; the end of the sample where none does. */
function endOfPeople(marked: MarkedPage, header: Header): number {
  let row = header.endRow;
  for (; row < header.endRow + sample; row += 1) {
    const [first] = marked.page.rows.get(row) ?? [];
    const doubtful = first !== undefined && !isOfPerson(marked, header, row);
    if (doubtful && endsPeople(markAt(marked, first).section)) {
      break;
    }
  }
  return row;
}

function mostShown(marked: MarkedPage, header: Header, column: Column): PersonField | null {
  const counts = new Map<PersonField, number>();
  const cells = cellsOf(marked, header, column);
  for (const { cell } of cells) {
    const field = shownField(marked.round, cell.text);
    if (field !== null) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most !== undefined && most[1] * 2 > cells.length ? most[0] : null;
}

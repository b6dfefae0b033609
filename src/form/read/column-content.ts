import type { PersonField } from '../../round';
import { personHint } from './label-hints';
import { markAt, type MarkedPage } from './marks';
import { looksLikeName } from './names';
import { slotAt, type Slot } from './page';
import type { Column, Header } from './participant-header';
import { isPlaceholder } from './placeholders';
import type { SectionKind } from './sections';
import { shownField } from './shown-field';

/** So many rows show what a column holds. */
const sample = 12;

/**
 * The columns of a table of people, put right by what stands in them: a column with an unknown heading holds what most of its
 * cells show, and a column headed "Kommune/region" that only names sectors is the sector, not the organisation.
 */
export function columnsByContent(marked: MarkedPage, header: Header): readonly Column[] {
  const shown = header.columns.map((column) =>
    isDoubtful(column) ? mostShown(marked, header, column) : null,
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

/** Whether what stands in a column may say something else of it than its heading does. */
function isDoubtful({ use }: Column): boolean {
  return use.kind === 'unknown' || (use.kind === 'field' && /organisation|name/iu.test(use.field));
}

/** "Ring til" over telephone numbers is no name, whatever else the words may ask for. */
function withoutContradiction(column: Column, shown: PersonField | null): Column {
  const { use } = column;
  const ofName = use.kind === 'field' && /name/iu.test(use.field);
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

function cellsOf(marked: MarkedPage, header: Header, column: Column): readonly Slot[] {
  const found: Slot[] = [];
  for (let row = header.endRow; row < header.endRow + sample; row += 1) {
    const slot = slotAt(marked.page, row, column.from);
    const [first] = marked.page.rows.get(row) ?? [];
    if (first !== undefined && endsPeople(markAt(marked, first).section)) {
      break;
    }
    if (
      slot?.row === row &&
      slot.endColumn <= column.to &&
      !isPlaceholder(slot.cell.text) &&
      markAt(marked, slot).section === null
    ) {
      found.push(slot);
    }
  }
  return found;
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

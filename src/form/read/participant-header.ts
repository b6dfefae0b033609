import { columnUse, type ColumnUse } from './column-use';
import { groupsColumns, headingsBelow, joinRows, secondRow, startingIn } from './heading-rows';
import { personField } from './label-cell';
import { markAt, type MarkedPage } from './marks';
import { slotAt, type Slot } from './page';

export interface Column {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly use: ColumnUse;
}

export interface Header {
  readonly row: number;
  /** Where the rows of people begin. */
  readonly endRow: number;
  readonly columns: readonly Column[];
  readonly slots: readonly Slot[];
}

/** A cell over more rows than this stands beside the table and heads its side: "Om deltagerne". */
const tallestHeader = 3;

/** The headers of participant tables that begin in a row; several if tables stand side by side. */
export function headersInRow(marked: MarkedPage, row: number): readonly Header[] {
  const slots = startingIn(marked, row).filter((slot) => slot.endRow - slot.row <= tallestHeader);
  const answers = slots.some((slot) => marked.answers.has(slot));
  if (slots.length < 2 || answers || (slots.length === 2 && isPlainPair(marked, slots))) {
    return [];
  }
  if (isOverLabels(marked, row, slots) || (groupsColumns(slots) && isOverHeader(marked, row))) {
    return [];
  }
  const parts = segments(marked, slots);
  // Every column parted from the next by an empty one is one table, and not as many tables as columns.
  const sparse = parts.length > 2 && parts.every((part) => part.length === 1);
  const whole = sparse || isOneTable(marked, parts);
  return (whole ? [slots] : parts).flatMap((part) => headerOf(marked, row, part) ?? []);
}

/** "Leder A | Leder B" over "Navn", "Titel" and "E-mail" one below the other heads people in columns, not fields. */
function isOverLabels(marked: MarkedPage, row: number, slots: readonly Slot[]): boolean {
  if (headingsBelow(marked, row, slots).length === 0) {
    return false;
  }
  const asked = new Set<string>();
  for (let below = row + 1; below <= row + 3; below += 1) {
    const first = marked.page.rows.get(below)?.[0];
    const label = first === undefined ? null : markAt(marked, first).label;
    const field = label?.gap === 'none' ? personField(label) : null;
    if (field === null || asked.has(field)) {
      return false;
    }
    asked.add(field);
  }
  return true;
}

/** "Efternavn | | Fornavn | | Organisation | E-mail": where no heading comes again, empty columns part nothing. */
function isOneTable(marked: MarkedPage, parts: readonly (readonly Slot[])[]): boolean {
  if (parts.length < 2) {
    return false;
  }
  const uses = parts.flat().map((slot) => columnUse(marked, slot));
  const named = uses.flatMap((use) =>
    use.kind === 'field' ? [use.field] : use.kind === 'sector' ? [`tick ${use.sector}`] : [],
  );
  return named.length === uses.length && new Set(named).size === named.length;
}

/** "Person | Arbejde | Kontakt" over a row that is a header by itself. */
function isOverHeader(marked: MarkedPage, row: number): boolean {
  const [below, another] = headersInRow(marked, row + 1);
  return below !== undefined && another === undefined;
}

/** A label and its answer, as most rows of a form are: two headings side by side are both known. */
function isPlainPair(marked: MarkedPage, slots: readonly Slot[]): boolean {
  return (
    slots.every((slot) => slot.endColumn - slot.column === 1) &&
    slots.some((slot) => /unknown|initiative/u.test(columnUse(marked, slot).kind))
  );
}

/** Tables side by side begin anew with the heading that the first one began with. */
function segments(marked: MarkedPage, slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const found: Slot[][] = [];
  let current: Slot[] = [];
  let seen = new Set<string>();
  let first: string | null = null;
  let previousEnd = -1;
  for (const [at, slot] of slots.entries()) {
    const use = columnUse(marked, slot);
    const name = use.kind === 'field' ? use.field : use.kind === 'number' ? 'number' : null;
    // "Titel | Fornavn | Efternavn | Stilling" asks twice for a title, and once for a person.
    const again =
      name !== null &&
      name === first &&
      seen.size >= 2 &&
      namesPeople(marked, current) &&
      namesPeople(marked, slots.slice(at));
    const farOff = previousEnd >= 0 && slot.column > previousEnd && emptyBetween(marked, slot, previousEnd);
    if (again || farOff) {
      found.push(current);
      current = [];
      seen = new Set();
      first = null;
    }
    if (name !== null) {
      first ??= name;
      seen.add(name);
    }
    current.push(slot);
    previousEnd = slot.endColumn;
  }
  found.push(current);
  return found;
}

function namesPeople(marked: MarkedPage, slots: readonly Slot[]): boolean {
  return slots.some((slot) => {
    const use = columnUse(marked, slot);
    return use.kind === 'field' && /^(?:name|firstName|lastName|person)$/u.test(use.field);
  });
}

/** Whether the columns between two headings are empty in the rows below as well, so that they part two tables. */
function emptyBetween(marked: MarkedPage, slot: Slot, from: number): boolean {
  for (let row = slot.row + 1; row <= slot.row + 4; row += 1) {
    for (let column = from; column < Math.min(slot.column, from + 20); column += 1) {
      const between = slotAt(marked.page, row, column);
      if (between !== null && between.grid === slot.grid && between.endColumn <= slot.column) {
        return false;
      }
    }
  }
  return true;
}

function headerOf(marked: MarkedPage, row: number, slots: readonly Slot[]): Header | null {
  const below = secondRow(marked, row, slots);
  const merged = below === null ? slots : joinRows(marked, slots, below);
  const columns = merged.map((slot) => ({
    from: slot.column,
    to: slot.endColumn,
    use: columnUse(marked, slot),
  }));
  if (
    !(isHeader(columns) || asksInQuestions(marked, row, slots, columns)) ||
    isContactQuestion(marked, merged, columns) ||
    isQuestionRow(marked, row, slots) ||
    (below === null && headsHeader(marked, row, slots, columns))
  ) {
    return null;
  }
  const endRow = Math.max(
    row + 1,
    ...slots.map((slot) => Math.min(slot.endRow, row + 3)),
    ...(below ?? []).map((slot) => slot.endRow),
  );
  return { row, endRow, columns: withSectorTicks(columns), slots: [...slots, ...(below ?? [])] };
}

/** "Almen praksis | Kontaktperson" asks two questions; a table of contact persons also has their addresses. */
function isContactQuestion(marked: MarkedPage, slots: readonly Slot[], columns: readonly Column[]): boolean {
  const fields = columns.map(({ use }) => (use.kind === 'field' ? use.field : null));
  const named = slots.filter((_, at) => fields[at] === 'name');
  const ofContact = named.every((slot) => markAt(marked, slot).label?.matches[0]?.part === 'contact');
  return named.length > 0 && ofContact && !fields.includes('email') && !fields.includes('phone');
}

function isHeader(columns: readonly Column[]): boolean {
  const fields = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])));
  const named = fields.has('name') || fields.has('firstName') || fields.has('lastName');
  const told = columns.filter(({ use }) => use.kind !== 'unknown').length;
  const all = fields.has('person');
  const enough = fields.size >= 2 || (fields.size === 1 && columns.length <= 4 && told >= 2);
  return (
    enough && (named || all || (fields.has('email') && fields.size >= 3)) && told * 5 >= columns.length * 2
  );
}

/** "Hvem | Hvad laver personen? | Hvor er personen ansat?" over somebody's address: what stands below tells what is asked. */
function asksInQuestions(
  marked: MarkedPage,
  row: number,
  slots: readonly Slot[],
  columns: readonly Column[],
): boolean {
  const named = columns.some(({ use }) => use.kind === 'field' && use.field === 'name');
  const asked = slots.filter(({ cell }) => /\?\s*$/u.test(cell.text)).length;
  const below = startingIn(marked, row + 1).filter(({ grid }) => grid === slots[0]?.grid);
  return (
    named && asked >= 2 && asked >= slots.length - 1 && below.some(({ cell }) => cell.text.includes('@'))
  );
}

/** A single sector word is an ordinary column ("Kommune" with names of municipalities); two or more are boxes to tick. */
function withSectorTicks(columns: readonly Column[]): readonly Column[] {
  const hasOrganisation = columns.some(({ use }) => use.kind === 'field' && use.field === 'organisation');
  const ticks = columns.filter(({ use }) => use.kind === 'sector').length;
  if (ticks !== 1) {
    return columns;
  }
  return columns.map((column) =>
    column.use.kind !== 'sector'
      ? column
      : hasOrganisation
        ? { ...column, use: { ...column.use } }
        : { ...column, use: { kind: 'field', field: 'organisation' } },
  );
}

/** "Deltagere | Kontaktoplysninger" over the row that has the real headings. */
function headsHeader(
  marked: MarkedPage,
  row: number,
  slots: readonly Slot[],
  columns: readonly Column[],
): boolean {
  const known = (uses: readonly ColumnUse[]) => uses.filter((use) => use.kind === 'field').length;
  const next = headingsBelow(marked, row, slots);
  const here = known(columns.map((column) => column.use));
  const below = known(next.map((slot) => columnUse(marked, slot)));
  return below >= 3 && below > here;
}

/** Label and answer side by side ("Navn | Jens | E-mail | jens@…") is no header. */
function isQuestionRow(marked: MarkedPage, row: number, slots: readonly Slot[]): boolean {
  const uses = slots.map((slot) => columnUse(marked, slot));
  const valueLike = slots.some(
    (slot, at) =>
      uses[at]?.kind === 'unknown' && /@.+\.|^\+?[\d\s]{8,}$|^\d{4}-\d\d-\d\d/u.test(slot.cell.text),
  );
  if (valueLike) {
    return true;
  }
  const known = slots.filter((_, at) => uses[at]?.kind === 'field');
  const next = headingsBelow(marked, row, slots);
  const others = known.filter((slot) => {
    const under = next.find((candidate) => candidate.column === slot.column);
    if (under === undefined) {
      return false;
    }
    const [upper, lower] = [columnUse(marked, slot), columnUse(marked, under)];
    return (
      lower.kind === 'field' &&
      upper.kind === 'field' &&
      lower.field !== upper.field &&
      !related(upper.field, lower.field)
    );
  });
  return others.length >= 1 && others.length * 2 >= known.length;
}

function related(upper: string, lower: string): boolean {
  return (
    (upper === 'name' && /firstName|middleName|lastName/.test(lower)) ||
    (upper === 'contact' && /email|phone/.test(lower))
  );
}

/** Whether a mail address stands where the table has them: then the row is somebody's, whatever its words resemble. */
export function hasAddress({ columns }: Header, slots: readonly Slot[], row: number): boolean {
  return columns.some(
    ({ use, from, to }) =>
      use.kind === 'field' &&
      (use.field === 'email' || use.field === 'contact') &&
      slots.some(
        (slot) => slot.row === row && slot.column >= from && slot.column < to && slot.cell.text.includes('@'),
      ),
  );
}

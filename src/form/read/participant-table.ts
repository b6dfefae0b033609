import type { PersonField } from '../../round';
import { isNoTick, isTick } from './boxes';
import { columnsByContent } from './column-content';
import { groupHeadings } from './heading-rows';
import { columnAnswers, withInitiativeColumns, type ColumnAnswers } from './initiative-columns';
import { contactField, initiativeField, personField } from './label-cell';
import { isExactLabel } from './label-match';
import { markAt, type MarkedPage } from './marks';
import { originAbove } from './origin';
import { isUnnamed, looksLikeName, readName } from './names';
import { rowAfter, type Slot } from './page';
import { columnUse, type Mixed } from './column-use';
import { hasAddress, headersInRow, type Header } from './participant-header';
import { addRow, answerOf, isCount, personOfRow, severalInOne } from './participant-row';
import type { RawAnswer, RawPerson } from './person';
import { isExample, isPlaceholder, stripPlaceholders } from './placeholders';
import { looksLikeOrganisation, sectorNamed, statedSector } from './sectors';

/** A table of people: where its header stands, who is in it, and text in columns nobody knows. */
export interface PeopleTable extends ColumnAnswers {
  readonly header: Header;
  readonly people: readonly RawPerson[];
  readonly unplaced: readonly RawAnswer[];
}

/** All tables of people on a page, in reading order. Their cells are claimed. */
export function findPeopleTables(marked: MarkedPage): readonly PeopleTable[] {
  const tables: PeopleTable[] = [];
  for (const row of marked.page.rowNumbers) {
    if ((marked.page.rows.get(row) ?? []).every((slot) => marked.claimed.has(slot))) {
      continue;
    }
    for (const header of headersInRow(marked, row)) {
      if (!header.slots.some((slot) => marked.claimed.has(slot))) {
        tables.push(readTable(marked, header));
      }
    }
  }
  return tables;
}

interface RowState {
  readonly people: RawPerson[];
  readonly unplaced: RawAnswer[];
  /** A heading between the rows ("Randers Kommune") holds for the rows below it. */
  group: RawAnswer | null;
  skipNext: boolean;
  lastName: Slot | null;
}

function readTable(marked: MarkedPage, found: Header): PeopleTable {
  const known = withInitiativeColumns(marked, found);
  const header = { ...known, columns: columnsByContent(marked, known) };
  const rows: number[] = [];
  const state: RowState = {
    people: [],
    unplaced: [],
    group: originAbove(marked, header),
    skipNext: false,
    lastName: null,
  };
  const used: Slot[] = [...header.slots, ...groupHeadings(marked, header)];
  for (let row = rowAfter(marked.page, header.endRow - 1); row !== null; row = rowAfter(marked.page, row)) {
    const slots = slotsOfRow(marked, header, row);
    if (slots === null) {
      break;
    }
    if (asksForContact(marked, slots)) {
      break;
    }
    const ofPerson = hasAddress(header, slots, row);
    if (!ofPerson && endsTable(marked, header, slots, row)) {
      break;
    }
    if (
      ofPerson ||
      (slots.length > 0 && !isHeaderAgain(marked, header, slots) && !repeatsHeadings(header, slots))
    ) {
      readRow(marked, header, row, slots, state);
      rows.push(row);
    }
    used.push(...slots);
  }
  for (const slot of used) {
    marked.claimed.add(slot);
  }
  return { header, people: state.people, unplaced: state.unplaced, ...columnAnswers(marked, header, rows) };
}

/** The cells of a row that belong to the table, an unheaded number column to its left included; null past its end. */
function slotsOfRow(marked: MarkedPage, header: Header, row: number): readonly Slot[] | null {
  const grid = header.slots[0]?.grid;
  const line = marked.page.rows.get(row) ?? [];
  if (line.some((slot) => slot.grid !== grid)) {
    return null;
  }
  const from = (header.columns[0]?.from ?? 0) - 1;
  const to = header.columns.at(-1)?.to ?? 0;
  return line.filter((slot) => slot.endColumn > from && slot.column < to && !marked.claimed.has(slot));
}

/** The headings once more, as on each printed page; other headings in the same columns begin another table. */
function isHeaderAgain(marked: MarkedPage, { slots: headings }: Header, slots: readonly Slot[]): boolean {
  const known = slots.filter((slot) => {
    const use = columnUse(marked, slot);
    return (
      use.kind === 'field' && slot.cell.kind === 'text' && markAt(marked, slot).label?.matches[0]?.score === 1
    );
  });
  const same = known.filter((slot) => headings.some((other) => asksTheSame(marked, other, slot)));
  return known.length >= 3 && known.length * 2 >= slots.length && same.length * 2 >= known.length;
}

function asksTheSame(marked: MarkedPage, heading: Slot, slot: Slot): boolean {
  const [one, other] = [columnUse(marked, heading), columnUse(marked, slot)];
  return (
    heading.column === slot.column &&
    one.kind === 'field' &&
    other.kind === 'field' &&
    one.field === other.field
  );
}

/** "Kontaktperson | Gert Lund | | gert@…" below the people asks for somebody else, though it keeps to their columns. */
function asksForContact(marked: MarkedPage, slots: readonly Slot[]): boolean {
  const [first, second] = slots;
  return (
    first !== undefined &&
    second !== undefined &&
    isExactLabel(marked.index, first.cell.text) &&
    contactField(markAt(marked, first).label) === 'name'
  );
}

/** "Navn" left standing where a name should be written. */
function repeatsHeadings({ slots: headings }: Header, slots: readonly Slot[]): boolean {
  return slots.every(({ cell }) => headings.some((heading) => heading.cell.text === cell.text));
}

/** A heading, the receiver's notes, another table or a question about the initiative: here the people end. */
function endsTable(marked: MarkedPage, header: Header, slots: readonly Slot[], row: number): boolean {
  const first = slots.find((slot) => slot.row === row);
  if (first === undefined) {
    return false;
  }
  const mark = markAt(marked, first);
  const own = slots.filter((slot) => slot.row === row);
  if (own.length === 1 && sectorNamed(marked.round, first.cell.text) !== null) {
    return false;
  }
  if (
    first.column <= (header.columns[0]?.from ?? 0) &&
    own.length === 2 &&
    mark.label?.matches[0]?.score === 1 &&
    personField(mark.label) !== null
  ) {
    return true;
  }
  if (mark.section === 'office' || mark.section === 'others') {
    return true;
  }
  if (
    own.length === 1 &&
    mark.section !== null &&
    mark.section !== 'participants' &&
    mark.section !== 'participant'
  ) {
    return mark.section !== 'example';
  }
  if (own.length === 1 && mark.section === 'participants' && headersInRow(marked, row + 1).length > 0) {
    return true;
  }
  const asks = initiativeField(mark.label);
  if (asks === null || mark.label === null) {
    return headersInRow(marked, row).length > 0 && !isHeaderAgain(marked, header, own);
  }
  return (own.length <= 2 || mark.label.gap !== 'none') && !isNoteAmong(marked, header, own);
}

/** "Note: Mona deltager kun i to træf" alone in its row, and right below it the next person: a remark among the people. */
function isNoteAmong(marked: MarkedPage, header: Header, own: readonly Slot[]): boolean {
  const [note, another] = own;
  const next = note === undefined || another !== undefined ? null : note.endRow;
  return next !== null && hasAddress(header, slotsOfRow(marked, header, next) ?? [], next);
}

function readRow(
  marked: MarkedPage,
  header: Header,
  row: number,
  slots: readonly Slot[],
  state: RowState,
): void {
  const own = slots.filter((slot) => slot.row === row);
  const texts = own.filter((slot) => !isPlaceholder(slot.cell.text));
  if (slots.some((slot) => isExample(slot.cell.text))) {
    state.skipNext = texts.length === 1 && slots.length === 1;
    return;
  }
  if (state.skipNext) {
    state.skipNext = false;
    return;
  }
  if (
    texts.some((slot) =>
      /^(?:i alt|ialt|total|sum|antal (?:deltagere|pladser)|deltagere i alt|samlet|heraf)\b/i.test(
        slot.cell.text,
      ),
    )
  ) {
    return;
  }
  const raw = personOfRow(marked, header, row, state.group);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && isGroupHeading(marked, header, only)) {
    state.group = { text: only.cell.text, place: only.cell.place };
    return;
  }
  const { person, nameSlot, unplaced } = raw;
  const told = (field: PersonField | Mixed) => stripPlaceholders(person.fields[field]?.text ?? '') !== '';
  const named = told('name') || told('firstName') || told('lastName');
  if (nameSlot !== null && nameSlot === state.lastName) {
    const last = state.people.pop();
    if (last !== undefined) {
      const added = addRow(last, person);
      state.people.push(added.person);
      state.unplaced.push(...added.unplaced);
    }
    return;
  }
  const filled = own.filter(
    (slot) => !isPlaceholder(slot.cell.text) && !isNoTick(slot.cell.text) && !isCount(slot),
  );
  const [lone] = filled.length === 1 && !told('email') && !told('title') ? filled : [];
  if (lone !== undefined && named && !namesOne(marked, lone)) {
    state.unplaced.push(...filled.map(answerOf));
  } else if (named || told('email') || (told('title') && filled.length >= 2)) {
    state.people.push(...severalInOne(person));
    state.unplaced.push(...unplaced);
    state.lastName = nameSlot;
  } else if (filled.length >= 3 && told('organisation')) {
    state.people.push(person);
    state.unplaced.push(...unplaced);
  } else {
    const rest = filled.filter((slot) => slot.cell.text.length > 2 && !isTick(slot.cell.text));
    state.unplaced.push(
      ...rest.filter((slot) => statedSector(marked.round, slot.cell.text) === null).map(answerOf),
    );
  }
}

/** Whether what stands alone in a row names a person, and is no remark below the table: "Læringstræf 1: 4. september". */
function namesOne(marked: MarkedPage, { cell }: Slot): boolean {
  const { name, title } = readName(marked.round, cell.text);
  return (
    isUnnamed(name) ||
    looksLikeName(name) ||
    title !== '' ||
    /^(?:\d{1,2}[.)]?\s*)?\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}$/u.test(name)
  );
}

/** A line over the whole table, or an organisation alone where names stand, heads the rows below it. */
function isGroupHeading(marked: MarkedPage, header: Header, slot: Slot): boolean {
  const { text } = slot.cell;
  const wide = slot.endColumn - slot.column >= Math.max(3, header.columns.length - 1);
  const nameColumn = header.columns.find(({ use }) => use.kind === 'field' && /name/i.test(use.field));
  const first = slot.column <= (nameColumn?.from ?? 0);
  const place = statedSector(marked.round, text) !== null || looksLikeOrganisation(text);
  if (wide) {
    return true;
  }
  return (
    first &&
    place &&
    (looksLikeOrganisation(text) || !looksLikeName(text.replace(/^\d+[.)]\s*/u, ''))) &&
    !isUnnamed(text) &&
    !text.includes('@')
  );
}

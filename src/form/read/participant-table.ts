import type { PersonField } from '../../round';
import { boxAnswer, boxesOf, isNoTick, isTick } from './boxes';
import { initiativeField } from './label-cell';
import { markAt, type MarkedPage } from './marks';
import { isUnnamed, looksLikeName } from './names';
import { slotAt, type Slot, placeBeside } from './page';
import { columnUse, headersInRow, type Header, type Mixed } from './participant-header';
import { findPhones } from './phones';
import type { RawAnswer, RawPerson } from './person';
import { isExample, isPlaceholder, stripPlaceholders } from './placeholders';
import { looksLikeOrganisation, statedSector } from './sectors';

/** A table of people: where its header stands, who is in it, and text in columns nobody knows. */
export interface PeopleTable {
  readonly header: Header;
  readonly people: readonly RawPerson[];
  readonly unplaced: readonly RawAnswer[];
}

/** All tables of people on a page, in reading order. Their cells are claimed. */
export function findPeopleTables(marked: MarkedPage): readonly PeopleTable[] {
  const tables: PeopleTable[] = [];
  for (const row of marked.page.rowNumbers) {
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

function readTable(marked: MarkedPage, header: Header): PeopleTable {
  const state: RowState = { people: [], unplaced: [], group: null, skipNext: false, lastName: null };
  const used: Slot[] = [...header.slots];
  for (const row of marked.page.rowNumbers) {
    if (row < header.endRow) {
      continue;
    }
    const slots = slotsOfRow(marked, header, row);
    if (slots === null || endsTable(marked, header, slots, row)) {
      break;
    }
    if (slots.length > 0 && !isHeaderAgain(marked, slots)) {
      readRow(marked, header, row, slots, state);
    }
    used.push(...slots);
  }
  for (const slot of used) {
    marked.claimed.add(slot);
  }
  return { header, people: state.people, unplaced: state.unplaced };
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

function isHeaderAgain(marked: MarkedPage, slots: readonly Slot[]): boolean {
  const known = slots.filter((slot) => {
    const use = columnUse(marked, slot);
    return (
      use.kind === 'field' && slot.cell.kind === 'text' && markAt(marked, slot).label?.matches[0]?.score === 1
    );
  });
  return known.length >= 3 && known.length * 2 >= slots.length;
}

/** A heading, the receiver's notes, another table or a question about the initiative: here the people end. */
function endsTable(marked: MarkedPage, header: Header, slots: readonly Slot[], row: number): boolean {
  const first = slots.find((slot) => slot.row === row);
  if (first === undefined) {
    return false;
  }
  const mark = markAt(marked, first);
  const own = slots.filter((slot) => slot.row === row);
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
    return headersInRow(marked, row).length > 0 && !isHeaderAgain(marked, own);
  }
  const named = header.columns.some(
    ({ use, from, to }) =>
      use.kind === 'field' &&
      use.field === 'email' &&
      own.some((slot) => slot.column >= from && slot.column < to && slot.cell.text.includes('@')),
  );
  return !named && (own.length <= 2 || mark.label.gap !== 'none');
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
      /^(?:i alt|ialt|total|sum|antal (?:deltagere|pladser)|deltagere i alt|samlet)\b/iu.test(slot.cell.text),
    )
  ) {
    return;
  }
  const raw = personOfRow(marked, header, row, state);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && isGroupHeading(marked, header, only)) {
    state.group = { text: only.cell.text, place: only.cell.place };
    return;
  }
  const { person, nameSlot, unplaced } = raw;
  const told = (field: PersonField | Mixed) => stripPlaceholders(person.fields[field]?.text ?? '') !== '';
  const named = told('name') || told('firstName') || told('lastName');
  if (nameSlot !== null && nameSlot === state.lastName) {
    addToLast(state, person);
    return;
  }
  const filled = own.filter(
    (slot) => !isPlaceholder(slot.cell.text) && !isNoTick(slot.cell.text) && !isCount(slot),
  );
  if (named || told('email') || (told('title') && filled.length >= 2)) {
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

function isCount(slot: Slot): boolean {
  return /^\d{1,3}[.):]?$/u.test(slot.cell.text.trim());
}

/** A line over the whole table, or an organisation alone where names stand, heads the rows below it. */
function isGroupHeading(marked: MarkedPage, header: Header, slot: Slot): boolean {
  const { text } = slot.cell;
  const wide = slot.endColumn - slot.column >= Math.max(3, header.columns.length - 1);
  const nameColumn = header.columns.find(({ use }) => use.kind === 'field' && /name/iu.test(use.field));
  const first = slot.column <= (nameColumn?.from ?? 0);
  const place = statedSector(marked.round, text) !== null || looksLikeOrganisation(text);
  if (wide) {
    return true;
  }
  return (
    first &&
    place &&
    !looksLikeName(text.replace(/^\d+[.)]\s*/u, '')) &&
    !isUnnamed(text) &&
    !text.includes('@')
  );
}

interface RowPerson {
  readonly person: RawPerson;
  readonly nameSlot: Slot | null;
  readonly unplaced: readonly RawAnswer[];
}

function personOfRow(marked: MarkedPage, header: Header, row: number, state: RowState): RowPerson {
  const fields: RawPerson['fields'] = {};
  const unplaced: RawAnswer[] = [];
  let ticked: RawPerson['ticked'] = null;
  let nameSlot: Slot | null = null;
  const anchor = header.slots[0];
  for (const { from, to, use } of header.columns) {
    const slots = inColumns(marked, row, from, to);
    const [slot] = slots;
    if (slot === undefined) {
      if (use.kind === 'field' && anchor !== undefined && fields[use.field] === undefined) {
        fields[use.field] = { text: '', place: placeBeside(anchor, row, from) };
      }
      continue;
    }
    if (use.kind === 'field') {
      const counts = use.field === 'name' && isCount(slot);
      const answer = counts
        ? { ...answerOf(slot), text: '' }
        : use.field === 'sector'
          ? sectorAnswer(slots)
          : joined(slots);
      const known = fields[use.field];
      if (known === undefined || known.text === '') {
        fields[use.field] = answer;
      } else if (use.field === 'name' || use.field === 'phone') {
        fields[use.field] = { ...known, text: `${known.text} ${answer.text}` };
      } else if (answer.text !== '') {
        unplaced.push(answer);
      }
      if (/^(?:name|firstName)$/u.test(use.field)) {
        nameSlot = slot;
      }
    } else if (use.kind === 'sector') {
      const { text, place } = slot.cell;
      if (isTick(text) || boxesOf(slot.cell).some((box) => box.checked)) {
        ticked = { sector: use.sector, label: use.label, place };
      } else if (!isNoTick(text) && !isPlaceholder(text)) {
        const organisation = fields.organisation;
        if (organisation === undefined || organisation.text === '') {
          fields.organisation = answerOf(slot);
          ticked ??= { sector: use.sector, label: use.label, place };
        } else {
          unplaced.push(answerOf(slot));
        }
      }
    } else if (use.kind === 'unknown' && !isPlaceholder(slot.cell.text) && !isCount(slot)) {
      const field = shownField(slot, use.heading);
      if (field !== null && (fields[field]?.text ?? '') === '') {
        fields[field] = answerOf(slot);
      } else {
        unplaced.push({ ...answerOf(slot), text: `${use.heading}: ${slot.cell.text}` });
      }
    }
  }
  if (state.group !== null) {
    applyGroup(marked, fields, state.group);
  }
  const place =
    nameSlot?.cell.place ??
    inColumns(marked, row, header.columns[0]?.from ?? 0, header.columns.at(-1)?.to ?? 0)[0]?.cell.place ??
    '';
  return { person: { place, fields, ticked }, nameSlot, unplaced };
}

/** What a cell in an unknown column shows itself to be: an address or a telephone number. */
function shownField(slot: Slot, heading: string): PersonField | null {
  const { text } = slot.cell;
  if (/\S@\S+\.\S/u.test(text)) {
    return 'email';
  }
  const numbered = /cvr|ean|yder|konto|reg|journal|cpr/iu.test(heading);
  return !numbered && /^\+?[\d\s.()-]{8,}$/u.test(text.trim()) && findPhones(text).length === 1
    ? 'phone'
    : null;
}

/** An organisation or sector that heads a group of rows fills what the rows themselves leave open. */
function applyGroup(marked: MarkedPage, fields: RawPerson['fields'], group: RawAnswer): void {
  const bare =
    statedSector(marked.round, group.text) !== null &&
    group.text.split(/\s+/u).length <= 2 &&
    !looksLikePlace(group.text);
  const field = bare ? 'sector' : looksLikeOrganisation(group.text) ? 'organisation' : null;
  if (field !== null && (fields[field]?.text ?? '') === '') {
    fields[field] = group;
  }
}

function looksLikePlace(text: string): boolean {
  return /\p{Lu}\p{Ll}+\s+kommune|region\s+\p{Lu}|hospital/iu.test(text) && text.split(/\s+/u).length > 1;
}

function inColumns(marked: MarkedPage, row: number, from: number, to: number): readonly Slot[] {
  const found: Slot[] = [];
  for (let column = from; column < Math.min(to, from + 40); column += 1) {
    const slot = slotAt(marked.page, row, column);
    if (slot !== null && found.at(-1) !== slot) {
      found.push(slot);
    }
  }
  return found;
}

function joined(slots: readonly Slot[]): RawAnswer {
  const texts = slots.filter((slot) => slot.cell.placeholder !== true).map((slot) => slot.cell.text);
  const [first] = slots;
  return {
    text: texts.join(' '),
    place: first?.cell.place ?? null,
    links: slots.flatMap((slot) => slot.cell.links ?? []),
  };
}

function sectorAnswer(slots: readonly Slot[]): RawAnswer {
  const [slot] = slots;
  const boxes = slot === undefined ? [] : boxesOf(slot.cell);
  return slot !== undefined && boxes.length > 0
    ? { text: boxAnswer(boxes), place: slot.cell.place }
    : joined(slots);
}

function answerOf(slot: Slot): RawAnswer {
  return { text: slot.cell.text, place: slot.cell.place, links: slot.cell.links };
}

/** One entry over several rows: what the further rows add fills what is open. */
function addToLast(state: RowState, more: RawPerson): void {
  const last = state.people.pop();
  if (last === undefined) {
    return;
  }
  const fields = { ...last.fields };
  for (const [name, answer] of Object.entries(more.fields)) {
    const field = name as keyof RawPerson['fields'];
    const known = fields[field]?.text ?? '';
    if (known === '') {
      fields[field] = answer;
    } else if (answer.text !== '' && answer.text !== known) {
      state.unplaced.push(answer);
    }
  }
  state.people.push({ ...last, fields, ticked: last.ticked ?? more.ticked });
}

/** Several people in one row, one below the other in each cell, as their names and addresses show. */
function severalInOne(person: RawPerson): readonly RawPerson[] {
  const names = linesOf(person.fields.name?.text);
  const emails = linesOf(person.fields.email?.text);
  if (names.length < 2 || !(names.length === emails.length || names.every(looksLikeName))) {
    return [person];
  }
  return names.map((_, number) => {
    const fields: RawPerson['fields'] = {};
    for (const [name, answer] of Object.entries(person.fields)) {
      const lines = linesOf(answer.text);
      const text =
        lines.length === names.length ? (lines[number] ?? '') : lines.length <= 1 ? answer.text : '';
      const links =
        answer.links?.length === names.length ? answer.links.slice(number, number + 1) : answer.links;
      fields[name as keyof RawPerson['fields']] = { ...answer, text, links };
    }
    return { ...person, fields };
  });
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

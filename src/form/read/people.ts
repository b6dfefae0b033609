import type { PersonField } from '../../round';
import { answerTo, type FoundAnswer } from './answers';
import { asksHere, headingOf, nextRight, sectionAt, type FormPage } from './form-page';
import { contactField, initiativeField, personField } from './label-cell';
import { markAt } from './marks';
import { rowAfter, type Slot } from './page';
import type { RawAnswer, RawPerson } from './person';
import { orderOf, readLine } from './participant-lines';
import { isPlaceholder } from './placeholders';
import { looksLikeName } from './names';

export type Role = 'initiative' | 'contact' | 'participant' | 'none';

/** Whom or what a label asks about: its own words, else its section, else its neighbours decide. */
export function roleOf(form: FormPage, slot: Slot): Role {
  const { label } = markAt(form, slot);
  if (label === null) {
    return 'none';
  }
  const person = personField(label);
  const initiative = initiativeField(label);
  const section = sectionAt(form, slot);
  if (section === 'office' || section === 'others' || section === 'example' || section === 'guide') {
    return 'none';
  }
  const best = label.matches[0];
  if (
    person === null ||
    (best?.part === 'initiative' &&
      initiative !== null &&
      scoreOf(form, slot, false) > scoreOf(form, slot, true) + 0.04)
  ) {
    return 'initiative';
  }
  if (contactField(label) !== null) {
    return section === 'participant' ? 'participant' : 'contact';
  }
  if (section === 'participants' || section === 'participant') {
    return 'participant';
  }
  if (section === 'contact') {
    return 'contact';
  }
  if (initiative === null) {
    return 'contact';
  }
  return standsAmongPeople(form, slot) ? 'contact' : 'initiative';
}

function scoreOf(form: FormPage, slot: Slot, ofPerson: boolean): number {
  const matches = markAt(form, slot).label?.matches ?? [];
  return Math.max(
    0,
    ...matches.filter((match) => (match.part !== 'initiative') === ofPerson).map((match) => match.score),
  );
}

/** "Titel" right after "Navn", or between a name and a mail address, is a person's. */
function standsAmongPeople(form: FormPage, slot: Slot): boolean {
  let previous: Slot | null = null;
  for (const other of form.page.slots) {
    if (other === slot) {
      break;
    }
    if (
      markAt(form, other).label !== null &&
      slot.row - other.row <= 2 &&
      (other.column === slot.column || other.row === slot.row)
    ) {
      previous = other;
    }
  }
  if (previous === null) {
    return false;
  }
  const { label } = markAt(form, previous);
  return personField(label) !== null && initiativeField(label) === null;
}

export interface Block {
  readonly first: Slot;
  readonly person: RawPerson;
  readonly asked: number;
}

export interface FoundPeople {
  readonly participants: readonly Block[];
  readonly contacts: readonly Block[];
  readonly unplaced: readonly RawAnswer[];
}

/** People asked for label by label, side by side in columns, or written in lines; tables with a header are read before. */
export function findPeople(form: FormPage): FoundPeople {
  const across = peopleAcross(form);
  const blocks = peopleInBlocks(form);
  const lines = peopleInLines(form, blocks.contacts.length > 0);
  return {
    participants: [...across, ...blocks.participants, ...lines.participants].sort(
      (a, b) => a.first.row - b.first.row,
    ),
    contacts: [...blocks.contacts, ...lines.contacts],
    unplaced: lines.unplaced,
  };
}

/** Labels one below the other with several people beside them, one in each column. */
function peopleAcross(form: FormPage): readonly Block[] {
  const found: Block[] = [];
  for (const run of labelRuns(form)) {
    const [first] = run;
    if (first === undefined || sectionAt(form, first) === 'contact') {
      continue;
    }
    const columns = new Map<number, { fields: RawPerson['fields']; slots: Slot[] }>();
    for (const label of run) {
      const field = personField(markAt(form, label).label);
      for (const slot of form.page.rows.get(label.row) ?? []) {
        if (slot.column < label.endColumn || slot.grid !== label.grid || field === null) {
          continue;
        }
        if (personField(markAt(form, slot).label) === field) {
          break;
        }
        const column = columns.get(slot.column) ?? { fields: {}, slots: [] };
        columns.set(slot.column, column);
        if (!markAt(form, slot).guidance && !isPlaceholder(slot.cell.text)) {
          column.fields[field] = { text: slot.cell.text, place: slot.cell.place, links: slot.cell.links };
          column.slots.push(slot);
        }
      }
    }
    const people = [...columns.values()].filter(({ fields }) => isPerson(fields));
    if (people.length < 2) {
      continue;
    }
    for (const { fields, slots } of people) {
      const [start] = slots;
      if (start !== undefined) {
        found.push({ first: start, person: { place: start.cell.place, fields }, asked: run.length });
        slots.forEach((slot) => form.claimed.add(slot));
      }
    }
    run.forEach((slot) => form.claimed.add(slot));
  }
  return found;
}

function isPerson(fields: RawPerson['fields']): boolean {
  const name = fields.name?.text ?? fields.firstName?.text ?? '';
  const filled = Object.keys(fields).length;
  return (
    filled >= 2 &&
    (looksLikeName(name) || (fields.email?.text.includes('@') ?? false) || (name !== '' && filled >= 3))
  );
}

/** Runs of three or more different person labels in one column, at most a row apart. */
function labelRuns(form: FormPage): readonly (readonly Slot[])[] {
  const runs: Slot[][] = [];
  const open = new Map<number, { run: Slot[]; seen: Set<PersonField> }>();
  for (const slot of form.page.slots) {
    const field = personField(markAt(form, slot).label);
    if (slot.grid.kind === 'text' || field === null || form.claimed.has(slot)) {
      continue;
    }
    const current = open.get(slot.column);
    const last = current?.run.at(-1);
    if (
      current !== undefined &&
      last !== undefined &&
      last.grid === slot.grid &&
      slot.row - last.endRow <= 1 &&
      !current.seen.has(field)
    ) {
      current.run.push(slot);
      current.seen.add(field);
    } else {
      const run = [slot];
      open.set(slot.column, { run, seen: new Set([field]) });
      runs.push(run);
    }
  }
  return runs.filter((run) => run.length >= 3);
}

interface OpenBlock {
  readonly role: Role;
  readonly heading: Slot | null;
  readonly first: Slot;
  readonly fields: RawPerson['fields'];
  asked: number;
  place: string;
}

/** One label after another: a new person begins with a heading or where a question comes again. */
function peopleInBlocks(form: FormPage): { participants: readonly Block[]; contacts: readonly Block[] } {
  const blocks: OpenBlock[] = [];
  for (const slot of form.page.slots) {
    if (form.claimed.has(slot) || !asksHere(form, slot)) {
      continue;
    }
    const role = roleOf(form, slot);
    if (role !== 'contact' && role !== 'participant') {
      continue;
    }
    const { label, section } = markAt(form, slot);
    const field = contactField(label) ?? personField(label);
    if (field === null || (section !== null && field === 'name' && opensBlock(form, slot))) {
      continue;
    }
    if (section === 'participants' || section === 'participant') {
      continue;
    }
    const answer = answerTo(form, slot, false);
    if (section !== null && answer.text === '') {
      continue;
    }
    const found = headingOf(form, slot);
    const heading = found === null || found.section === 'initiative' ? null : found.slot;
    let block = blocks.findLast(
      (candidate) => candidate.role === role && (role === 'contact' || candidate.heading === heading),
    );
    if (block === undefined || (field in block.fields && (role === 'participant' || field === 'name'))) {
      block = { role, heading, first: slot, fields: {}, asked: 0, place: answer.place ?? slot.cell.place };
      blocks.push(block);
    }
    block.asked += 1;
    claim(form, slot, answer);
    if (field === 'name' && looksCrowded(form, answer)) {
      readCrowded(form, answer, block.fields);
    } else {
      block.fields[field] ??= answer;
    }
  }
  const read = blocks.map((block) => ({
    role: block.role,
    first: block.first,
    asked: block.asked,
    person: { place: block.place, fields: block.fields },
  }));
  return {
    participants: read.filter(({ role }) => role === 'participant'),
    contacts: read.filter(({ role }) => role === 'contact'),
  };
}

/** "Kontaktperson" over "Navn", "E-mail" … is a heading, not a question. */
function opensBlock(form: FormPage, slot: Slot): boolean {
  const right = nextRight(form.page, slot);
  if (right !== null && !asksHere(form, right, slot) && !markAt(form, right).guidance) {
    return false;
  }
  if ((markAt(form, slot).label?.rest ?? '') !== '') {
    return false;
  }
  const next = rowAfter(form.page, slot.endRow - 1);
  const below = next === null ? [] : (form.page.rows.get(next) ?? []);
  return (
    below.some((other) => personField(markAt(form, other).label) !== null) ||
    (right !== null && personField(markAt(form, right).label) !== null)
  );
}

function claim(form: FormPage, label: Slot, answer: FoundAnswer): void {
  form.claimed.add(label);
  answer.slots.forEach((slot) => form.claimed.add(slot));
}

/** A whole person in the cell of the name: "Mette Holm, konsulent, mette@…, 24 75 90 69". */
function looksCrowded(form: FormPage, answer: FoundAnswer): boolean {
  return (
    /@|\d{2}\s?\d{2}\s?\d{2}\s?\d{2}/u.test(answer.text) || (answer.text.match(/[,;\n]/gu) ?? []).length >= 2
  );
}

function readCrowded(form: FormPage, answer: FoundAnswer, fields: RawPerson['fields']): void {
  const line = readLine(
    form.round,
    form.index,
    { ...answer, text: answer.text.replace(/\s*\n\s*/gu, '; ') },
    null,
  );
  if (line === null) {
    fields.name ??= answer;
    return;
  }
  for (const [name, part] of Object.entries(line.person.fields)) {
    fields[name as PersonField] ??= part;
  }
}

/** Text under "Deltagere" or "Kontaktperson" that answers no label: each line, or row of cells, may be a person. */
function peopleInLines(form: FormPage, contactKnown: boolean): FoundPeople {
  const participants: Block[] = [];
  const contacts: Block[] = [];
  const unplaced: RawAnswer[] = [];
  let order: ReturnType<typeof orderOf> = null;
  const contactTexts: { slot: Slot; text: string }[] = [];
  for (const { slot, text, slots } of looseLines(form)) {
    const listed = orderOf(form.index, text);
    if (listed !== null) {
      order = listed;
      form.claimed.add(slot);
      continue;
    }
    const mark = markAt(form, slot);
    const section = mark.section ?? sectionAt(form, slot);
    if (
      form.guides(text) ||
      (section !== 'participants' && section !== 'participant' && section !== 'contact')
    ) {
      continue;
    }
    if (section === 'contact') {
      contactTexts.push({ slot, text });
      continue;
    }
    const read = readLine(
      form.round,
      form.index,
      { text, place: slot.cell.place, links: slots.flatMap(({ cell }) => cell.links ?? []) },
      order,
    );
    if (read !== null) {
      participants.push({ first: slot, person: read.person, asked: 1 });
      unplaced.push(...read.unplaced);
      slots.forEach((used) => form.claimed.add(used));
    }
  }
  const [first] = contactTexts;
  if (first !== undefined && !contactKnown) {
    const text = contactTexts.map((part) => part.text).join('; ');
    const read = readLine(
      form.round,
      form.index,
      { text, place: first.slot.cell.place, links: first.slot.cell.links },
      null,
    );
    if (
      read !== null &&
      (read.person.fields.email !== undefined ||
        read.person.fields.phone !== undefined ||
        looksLikeName(read.person.fields.name?.text ?? ''))
    ) {
      contacts.push({ first: first.slot, person: read.person, asked: 1 });
      contactTexts.forEach((part) => form.claimed.add(part.slot));
    }
  }
  return { participants, contacts, unplaced };
}

interface Line {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly text: string;
}

/** Text that belongs to no label: the lines of a cell, what stands behind a heading's colon, or the cells of a row. */
function looseLines(form: FormPage): readonly Line[] {
  const found: Line[] = [];
  const seen = new Set<Slot>();
  for (const slot of form.page.slots) {
    const mark = markAt(form, slot);
    const heads =
      mark.section === 'participants' || mark.section === 'participant' || mark.section === 'contact';
    if (seen.has(slot) || form.claimed.has(slot) || mark.guidance || (mark.label !== null && !heads)) {
      continue;
    }
    if (heads) {
      found.push(...linesIn(behindHeading(slot.cell.text)).map((text) => ({ slot, slots: [slot], text })));
      continue;
    }
    const row = slot.grid.kind === 'text' ? [slot] : looseRow(form, slot);
    row.forEach((other) => seen.add(other));
    const several = row.length > 1 && row.every((other) => !other.cell.text.includes('\n'));
    const lines = several
      ? [row.map((other) => other.cell.text).join('; ')]
      : row.flatMap((other) => linesIn(other.cell.text));
    found.push(...lines.map((text) => ({ slot, slots: several ? row : [slot], text })));
  }
  return found;
}

function looseRow(form: FormPage, first: Slot): readonly Slot[] {
  return (form.page.rows.get(first.row) ?? []).filter((slot) => {
    const mark = markAt(form, slot);
    const loose = !form.claimed.has(slot) && !mark.guidance && mark.section === null && mark.label === null;
    return (
      slot.row === first.row &&
      slot.grid === first.grid &&
      slot.column >= first.column &&
      loose &&
      !isPlaceholder(slot.cell.text)
    );
  });
}

function behindHeading(text: string): string {
  const colon = /^[^:\n]{0,60}(?:\([^)]*\))?\s*[:\n]/u.exec(text);
  return colon === null ? '' : text.slice(colon[0].length);
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

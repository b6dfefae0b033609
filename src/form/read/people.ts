import type { PersonField } from '../../round';
import { answerTo, type FoundAnswer } from './answers';
import { withDetails } from './crowded-answer';
import { asksHere, headingOf, sectionAt, type FormPage } from './form-page';
import { contactField, initiativeField, personField } from './label-cell';
import { markAt } from './marks';
import { nextRight, rowAfter, type Slot } from './page';
import type { RawAnswer, RawPerson } from './person';
import { sectorNamed } from './sectors';
import { readLine } from './participant-lines';
import { peopleAcross } from './people-across';
import { peopleInLines } from './people-lines';

export type Role = 'initiative' | 'contact' | 'participant' | 'none';

/** "Deltager 2, mail": the label itself says whose it is. */
const numbered = /^(?:deltager|leder|teammedlem|medlem|participant)\w*\s*(?:nr\.?\s*)?\d{1,2}\P{L}*\p{L}/iu;

/** Whom or what a label asks about: its own words, else its section, else its neighbours decide. */
export function roleOf(form: FormPage, slot: Slot): Role {
  const { label } = markAt(form, slot);
  if (label === null) {
    return 'none';
  }
  const person = personField(label);
  const initiative = initiativeField(label);
  const section = opensForm(form, slot) ? 'initiative' : sectionAt(form, slot);
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
  if (person !== null && numbered.test(slot.cell.text)) {
    return 'participant';
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

/** "Udfyldes af sekretariatet: journalnr." above the first question is a strip for the receiver; the form begins below it. */
function opensForm(form: FormPage, slot: Slot): boolean {
  const { label } = markAt(form, slot);
  const heading = headingOf(form, slot);
  return (
    heading?.section === 'office' &&
    heading.slot.row < slot.row &&
    initiativeField(label) !== null &&
    (personField(label) === null || nextAsksInitiative(form, slot)) &&
    !form.headings.some((other) => other.section === 'initiative' && other.slot.row < heading.slot.row)
  );
}

function nextAsksInitiative(form: FormPage, slot: Slot): boolean {
  const next = form.page.rows.get(rowAfter(form.page, slot.row) ?? -1)?.[0];
  const label = next === undefined ? null : markAt(form, next).label;
  return initiativeField(label) !== null && personField(label) === null;
}

function scoreOf(form: FormPage, slot: Slot, ofPerson: boolean): number {
  const matches = markAt(form, slot).label?.matches ?? [];
  return Math.max(
    0,
    ...matches.filter((match) => (match.part !== 'initiative') === ofPerson).map((match) => match.score),
  );
}

/** The label before one in its row, else the nearest one in its column up to two rows above. */
function labelBefore(form: FormPage, slot: Slot): Slot | null {
  for (let row = slot.row; row >= slot.row - 2; row -= 1) {
    const line = (form.page.rows.get(row) ?? []).filter(
      (other) =>
        markAt(form, other).label !== null &&
        (row === slot.row ? other.column < slot.column : other.column === slot.column),
    );
    const last = line.at(-1);
    if (last !== undefined) {
      return last;
    }
  }
  return null;
}

/** "Titel" right after "Navn", or between a name and a mail address, is a person's. */
function standsAmongPeople(form: FormPage, slot: Slot): boolean {
  const previous = labelBefore(form, slot);
  if (previous === null) {
    return false;
  }
  const { label } = markAt(form, previous);
  const heading = headingOf(form, slot);
  const apart =
    heading !== null &&
    markAt(form, heading.slot).section === 'initiative' &&
    heading.slot.row > previous.row;
  return !apart && personField(label) !== null && initiativeField(label) === null;
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
export function findPeople(form: FormPage, tables: { readonly participants: boolean }): FoundPeople {
  const across = peopleAcross(form);
  const blocks = peopleInBlocks(form);
  const lines = peopleInLines(form, {
    contact: blocks.contacts.length > 0,
    participants: tables.participants || across.length > 0 || blocks.participants.length > 0,
  });
  return {
    participants: [...across, ...blocks.participants, ...lines.participants].sort(
      (a, b) => a.first.row - b.first.row,
    ),
    contacts: [...blocks.contacts, ...lines.contacts],
    unplaced: lines.unplaced,
  };
}

interface OpenBlock {
  readonly role: Role;
  readonly heading: Slot | null;
  readonly first: Slot;
  readonly fields: RawPerson['fields'];
  readonly used: Slot[];
  asked: number;
  place: string;
}

/** One label after another: a new person begins with a heading or where a question comes again. */
function peopleInBlocks(form: FormPage): { participants: readonly Block[]; contacts: readonly Block[] } {
  const blocks: OpenBlock[] = [];
  const open = new Map<string, OpenBlock>();
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
    const told = answerTo(form, slot, false);
    const answer = role === 'contact' && field === 'name' ? withDetails(form, slot, told) : told;
    if (section !== null && answer.text === '') {
      continue;
    }
    const found = headingOf(form, slot);
    const heading = found === null || found.section === 'initiative' ? null : found.slot;
    const key = role === 'contact' || heading === null ? role : `${role} ${heading.row}/${heading.column}`;
    let block = open.get(key);
    if (
      block === undefined ||
      (field in block.fields &&
        !isSecond(form, block.fields, field, answer) &&
        (role === 'participant' || field === 'name'))
    ) {
      block = {
        role,
        heading,
        first: slot,
        fields: {},
        used: [],
        asked: 0,
        place: answer.place ?? slot.cell.place,
      };
      blocks.push(block);
      open.set(key, block);
    }
    block.asked += 1;
    claim(form, slot, answer);
    block.used.push(slot, ...answer.slots);
    if (field === 'name' && looksCrowded(form, answer)) {
      readCrowded(form, answer, block.fields);
    } else {
      place(form, block.fields, field, answer);
    }
  }
  const whole = blocks.filter((block) => isWhole(form, block));
  const read = whole.map((block) => ({
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

/** Organisation and sector asked for by labels that look alike: one of the two answers only names a sector. */
function isSecond(
  form: FormPage,
  fields: RawPerson['fields'],
  field: PersonField,
  answer: FoundAnswer,
): boolean {
  const texts = [fields.organisation?.text ?? '', answer.text];
  return (
    field === 'organisation' && texts.filter((text) => sectorNamed(form.round, text) !== null).length === 1
  );
}

function place(form: FormPage, fields: RawPerson['fields'], field: PersonField, answer: FoundAnswer): void {
  if (field in fields && isSecond(form, fields, field, answer)) {
    const sectorFirst = sectorNamed(form.round, fields.organisation?.text ?? '') !== null;
    fields.sector ??= sectorFirst ? fields.organisation : answer;
    fields.organisation = sectorFirst ? answer : fields.organisation;
  } else {
    fields[field] ??= answer;
  }
}

/** "Tlf.: 24 75 90 69" alone is no person but the end of a line about one: its cells are given back. */
function isWhole(form: FormPage, block: OpenBlock): boolean {
  const { name, firstName, lastName, title, organisation } = block.fields;
  const told = [name, firstName, lastName, title, organisation].some((answer) => answer !== undefined);
  if (!told && block.role === 'participant') {
    block.used.forEach((slot) => form.claimed.delete(slot));
    return false;
  }
  return true;
}

/** "Kontaktperson" over "Navn", "E-mail" … is a heading, not a question. */
function opensBlock(form: FormPage, slot: Slot): boolean {
  let right = nextRight(form.page, slot);
  while (right !== null && markAt(form, right).guidance) {
    right = nextRight(form.page, right);
  }
  if (right !== null && !asksHere(form, right, slot)) {
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

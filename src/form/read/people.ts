import type { PersonField } from '../../round';
import { answerTo, type FoundAnswer } from './answers';
import { tellsOnlyHowReached, withDetails } from './crowded-answer';
import { asksHere, headingOf, type FormPage } from './form-page';
import { contactField, personField } from './label-cell';
import { takeNameAbove } from './name-above';
import { markAt } from './marks';
import { nextRight, rowAfter, type Slot } from './page';
import type { RawAnswer, RawPerson } from './person';
import { sectorNamed } from './sectors';
import { readLine } from './participant-lines';
import { roleOf, type Role } from './roles';
import { peopleAcross } from './people-across';
import { peopleInLines } from './people-lines';

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
    const told = partedByCells(field, answerTo(form, slot, false));
    const known = role === 'contact' && field === 'name' ? open.get(role) : undefined;
    if (known !== undefined && tellsOnlyHowReached(told.text)) {
      claim(form, slot, told);
      known.used.push(slot, ...told.slots);
      known.fields.contact ??= told;
      continue;
    }
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
    const crowded =
      field === 'name' || (field === 'email' && !('name' in block.fields) && namesBeside(answer.text));
    if (crowded && looksCrowded(form, answer)) {
      readCrowded(form, answer, block.fields);
    } else {
      place(form, block.fields, field, answer);
    }
  }
  blocks.filter(({ role }) => role === 'participant').forEach((block) => takeNameAbove(form, block));
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

/** Several cells in one row that answer who somebody is: name, job and address, each in its own. */
function partedByCells(field: PersonField, answer: FoundAnswer): FoundAnswer {
  const [first, ...others] = answer.slots;
  const inRow = first !== undefined && others.length >= 2 && others.every(({ row }) => row === first.row);
  return field === 'name' && inRow
    ? { ...answer, text: answer.slots.map(({ cell }) => cell.text).join('; ') }
    : answer;
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

/** "Rikke Ulv, rul@skive.dk" under "Navn og mail på kontaktpersonen": more than an address. */
function namesBeside(text: string): boolean {
  return text.includes('@') && !tellsOnlyHowReached(text);
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

import { tellsOnlyHowReached } from './crowded-answer';
import { peopleOfLine } from './crowded-line';
import { headingOf, sectionAt, type FormPage } from './form-page';
import { withHome } from './home-headings';
import { withoutListSign } from './list-signs';
import { looseLines, type Line } from './loose-lines';
import { markAt } from './marks';
import { looksLikeName, readName } from './names';
import { linksOf } from './page';
import { originNamed } from './origin';
import { orderOf, readLine, type Order } from './participant-lines';
import { applyGroup } from './participant-row';
import type { Block, FoundPeople } from './people';
import type { RawAnswer, RawPerson } from './person';
import { shownField } from './shown-field';

/** What is read before the lines: whether the contact person and the participants are known already. */
export interface KnownPeople {
  readonly contact: boolean;
  readonly participants: boolean;
}

/**
 * Text under "Deltagere" or "Kontaktperson" that answers no label: each line, or row of cells, may be a person, or several lines
 * together as on a visiting card. Where nobody is found so, lines that each name a person with an address are the participants,
 * whatever stands over them.
 */
export function peopleInLines(form: FormPage, known: KnownPeople): FoundPeople {
  let order: Order | null = null;
  const contactLines: Line[] = [];
  const ours: Line[] = [];
  const elsewhere: Line[] = [];
  for (const line of looseLines(form).flatMap(apart)) {
    const listed = orderOf(form.index, line.text);
    if (listed !== null) {
      order = listed;
      form.claimed.add(line.slot);
    } else if (!form.guides(line.text)) {
      const section = markAt(form, line.slot).section ?? sectionAt(form, line.slot);
      if (section === 'contact') {
        contactLines.push(line);
      } else if (section === 'participants' || section === 'participant') {
        ours.push(line);
      } else if (section === null || section === 'initiative') {
        elsewhere.push(line);
      }
    }
  }
  const participants: Block[] = [];
  const unplaced: RawAnswer[] = [];
  const read = (lines: readonly Line[]) => {
    for (const line of lines) {
      const person = personIn(form, line, order);
      if (person !== null && !namesWorkplacesOnly(form, person.person)) {
        const heading =
          markAt(form, line.slot).section === null ? headingOf(form, line.slot)?.slot : line.slot;
        const origin = heading === undefined ? null : originNamed(heading);
        if (origin !== null) {
          applyGroup(form, person.person.fields, origin);
        }
        participants.push({ first: line.slot, person: withHome(form, line.slot, person.person), asked: 1 });
        unplaced.push(...person.unplaced);
        line.slots.forEach((used) => form.claimed.add(used));
      }
    }
  };
  read(asCards(form, ours));
  if (participants.length === 0 && !known.participants) {
    read(peopleAmong(form, elsewhere));
  }
  return { participants, contacts: known.contact ? [] : contactIn(form, contactLines), unplaced };
}

/** Several people in one line, a line for each. */
function apart(line: Line): readonly Line[] {
  const people = peopleOfLine(line.text);
  return people.length === 1 ? [line] : people.map((text) => ({ ...line, text }));
}

/** "Hvem deltager: Aabenraa Kommune, Sygehus Sønderjylland" answers with workplaces, and no person is one. */
function namesWorkplacesOnly(form: FormPage, { fields }: RawPerson): boolean {
  const { name, email, phone } = fields;
  const isReached = email !== undefined || phone !== undefined;
  return name !== undefined && !isReached && shownField(form.round, name.text) === 'organisation';
}

function personIn(
  form: FormPage,
  { slot, slots, text }: Line,
  order: Order | null,
): ReturnType<typeof readLine> {
  const links = linksOf(slots);
  return readLine(form.round, form.index, { text, place: slot.cell.place, links }, order);
}

/** Lines that hold one thing each, name, job, address, put together to one line for each person. */
function asCards(form: FormPage, lines: readonly Line[]): readonly Line[] {
  const bare = lines.filter(({ text }) => text.includes('@') && tellsOnlyHowReached(text));
  if (bare.length === 0 || bare.length * 5 < lines.length) {
    return lines;
  }
  const cards: Line[] = [];
  for (const line of lines) {
    const last = cards.at(-1);
    if (last === undefined || beginsCard(form, line)) {
      cards.push(line);
    } else {
      const text = `${last.text}; ${line.text}`;
      cards[cards.length - 1] = { slot: last.slot, slots: [...last.slots, ...line.slots], text };
    }
  }
  return cards;
}

function beginsCard(form: FormPage, { text }: Line): boolean {
  const [first = ''] = withoutListSign(text).split(/\s*[,;]\s*/u);
  return looksLikeName(readName(form.round, first).name) && shownField(form.round, first) !== 'organisation';
}

/** Two lines or more, one below the other, that each name somebody with a mail address. */
function peopleAmong(form: FormPage, lines: readonly Line[]): readonly Line[] {
  const named = lines.filter((line) => line.text.includes('@') && namesSomebody(form, line));
  return named.filter((line, at) => {
    const near = [named[at - 1], named[at + 1]];
    return near.some((other) => other !== undefined && Math.abs(other.slot.row - line.slot.row) <= 2);
  });
}

function namesSomebody(form: FormPage, line: Line): boolean {
  const { name, email } = personIn(form, line, null)?.person.fields ?? {};
  return email !== undefined && looksLikeName(readName(form.round, name?.text ?? '').name);
}

function contactIn(form: FormPage, lines: readonly Line[]): readonly Block[] {
  const [first] = lines;
  if (first === undefined) {
    return [];
  }
  const text = lines.map((line) => line.text).join('; ');
  const links = lines.flatMap((line) => line.slot.cell.links ?? []);
  const read = readLine(form.round, form.index, { text, place: first.slot.cell.place, links }, null);
  const { name, email, phone } = read?.person.fields ?? {};
  if (read === null || (email === undefined && phone === undefined && !looksLikeName(name?.text ?? ''))) {
    return [];
  }
  lines.forEach((line) => form.claimed.add(line.slot));
  return [{ first: first.slot, person: read.person, asked: 1 }];
}

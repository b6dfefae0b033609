import type { PersonField } from '../../round';
import { boxAnswer, boxesOf, isNoTick, isTick } from './boxes';
import type { MarkedPage } from './marks';
import { partMixed } from './mixed-columns';
import { looksLikeName } from './names';
import { linksOf, placeBeside, slotAt, type Slot } from './page';
import type { Header } from './participant-header';
import type { RawAnswer, RawPerson } from './person';
import { isPlaceholder } from './placeholders';
import { shownField } from './shown-field';
import { looksLikeOrganisation, sectorNamed, statedSector } from './sectors';

/** With blanks around it. */
const longestCount = 10;

/** A row's number, as forms print it before the name. */
export function isCount(slot: Slot): boolean {
  return slot.cell.text.length <= longestCount && /^\d{1,3}[.):]?$/.test(slot.cell.text.trim());
}

/** What two columns of the same kind are joined with: "Fornavn | Navn", "Titel | Stilling", "Fastnet | Mobil". */
const joints = { name: ' ', title: ', ', phone: ' / ' };
const isTold = (text: string) => text !== '';

/** A person and the cell that names them. */
export interface RowPerson {
  readonly person: RawPerson;
  readonly nameSlot: Slot | null;
  readonly unplaced: readonly RawAnswer[];
}

/** The person in a row of a table; the organisation or sector that heads a group of rows fills what the row leaves open. */
export function personOfRow(
  marked: MarkedPage,
  header: Header,
  row: number,
  group: RawAnswer | null,
): RowPerson {
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
      } else if (use.field in joints) {
        const joint = joints[use.field as keyof typeof joints];
        fields[use.field] = { ...known, text: [known.text, answer.text].filter(isTold).join(joint) };
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
      const field = contactShown(marked, slot, use.heading);
      if (field !== null && (fields[field]?.text ?? '') === '') {
        fields[field] = answerOf(slot);
      } else {
        unplaced.push({ ...answerOf(slot), text: `${use.heading}: ${slot.cell.text}` });
      }
    }
  }
  unplaced.push(...partMixed(marked, fields));
  if (group !== null) {
    applyGroup(marked, fields, group);
  }
  const place =
    nameSlot?.cell.place ??
    inColumns(marked, row, header.columns[0]?.from ?? 0, header.columns.at(-1)?.to ?? 0)[0]?.cell.place ??
    '';
  return { person: { place, fields, ticked }, nameSlot, unplaced };
}

/** An address or telephone number in a column nobody knows; other numbers have a heading of their own. */
function contactShown(marked: MarkedPage, slot: Slot, heading: string): PersonField | null {
  const field = shownField(marked.round, slot.cell.text);
  const numbered = /cvr|ean|yder|konto|reg|journal|cpr/i.test(heading);
  return field === 'email' || (field === 'phone' && !numbered) ? field : null;
}

/** An organisation or sector that heads a group of rows fills what the rows themselves leave open. */
export function applyGroup(marked: MarkedPage, fields: RawPerson['fields'], group: RawAnswer): void {
  // "AUH" names a hospital and "AP" a sector.
  const short = /^\p{Lu}{2,}$/u.test(group.text) && sectorNamed(marked.round, group.text) === null;
  const bare =
    !short &&
    statedSector(marked.round, group.text) !== null &&
    group.text.split(/\s+/u).length <= 2 &&
    !looksLikePlace(group.text);
  const field = bare ? 'sector' : looksLikeOrganisation(group.text) ? 'organisation' : null;
  if (field !== null && (fields[field]?.text ?? '') === '') {
    fields[field] = group;
  }
}

function looksLikePlace(text: string): boolean {
  return (
    /\p{Lu}\p{Ll}+\s+kommune|region\s+\p{Lu}|hospital|sygehus|læge\p{L}*\s+\p{L}/iu.test(text) &&
    text.split(/\s+/u).length > 1
  );
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
    links: linksOf(slots),
  };
}

function sectorAnswer(slots: readonly Slot[]): RawAnswer {
  const [slot] = slots;
  const boxes = slot === undefined ? [] : boxesOf(slot.cell);
  return slot !== undefined && boxes.length > 0
    ? { text: boxAnswer(boxes), place: slot.cell.place }
    : joined(slots);
}

/** What a cell says and where. */
export function answerOf(slot: Slot): RawAnswer {
  return { text: slot.cell.text, place: slot.cell.place, links: slot.cell.links };
}

/** One entry over several rows: what a further row adds fills what is open; the rest is left over. */
export function addRow(
  person: RawPerson,
  more: RawPerson,
): { person: RawPerson; unplaced: readonly RawAnswer[] } {
  const fields = { ...person.fields };
  const unplaced: RawAnswer[] = [];
  for (const [name, answer] of Object.entries(more.fields)) {
    const field = name as keyof RawPerson['fields'];
    const known = fields[field]?.text ?? '';
    if (known === '') {
      fields[field] = answer;
    } else if (answer.text !== '' && answer.text !== known) {
      unplaced.push(answer);
    }
  }
  return { person: { ...person, fields, ticked: person.ticked ?? more.ticked }, unplaced };
}

/** Several people in one row, one below the other in each cell, as their names and addresses show. */
export function severalInOne(person: RawPerson): readonly RawPerson[] {
  const names = linesOf(person.fields.name?.text);
  if (names.length < 2) {
    return [person];
  }
  const emails = linesOf(person.fields.email?.text);
  if (!(names.length === emails.length || names.every(looksLikeName))) {
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
  if (text === undefined || text === '') {
    return [];
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

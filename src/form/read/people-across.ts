import type { PersonField } from '../../round';
import { labelsInColumn, sectionAt, type FormPage } from './form-page';
import { personField } from './label-cell';
import { markAt, openSlots } from './marks';
import { looksLikeName } from './names';
import type { Slot } from './page';
import type { Block } from './people';
import type { RawAnswer, RawPerson } from './person';
import { isPlaceholder } from './placeholders';
import { looksLikeOrganisation, sectorNamed } from './sectors';

const longestHead = 40;

/** What is asked of one person, by the cells of a column. */
interface Beside {
  readonly fields: RawPerson['fields'];
  readonly slots: Slot[];
}

/** Labels one below the other with several people beside them, one in each column. */
export function peopleAcross(form: FormPage): readonly Block[] {
  const found: Block[] = [];
  for (const run of labelRuns(form)) {
    const [first] = run;
    if (first === undefined || (sectionAt(form, first) === 'contact' && !headsColumns(form, first))) {
      continue;
    }
    const columns = columnsBeside(form, run);
    const heads = headsOver(form, first, columns);
    takeNames(heads, columns);
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
    [...run, ...heads].forEach((slot) => form.claimed.add(slot));
  }
  return found;
}

/** The answers to the right of a run of labels, by their column. */
function columnsBeside(form: FormPage, run: readonly Slot[]): ReadonlyMap<number, Beside> {
  const columns = new Map<number, Beside>();
  for (const label of run) {
    const field = personField(markAt(form, label).label);
    for (const slot of form.page.rows.get(label.row) ?? []) {
      if (slot.column < label.endColumn || slot.grid !== label.grid || field === null) {
        continue;
      }
      if (beginsAnother(form, slot, field) || standsAmongLabels(form, slot, label)) {
        break;
      }
      const column = columns.get(slot.column) ?? { fields: {}, slots: [] };
      columns.set(slot.column, column);
      if (!markAt(form, slot).guidance && !isPlaceholder(slot.cell.text)) {
        putApart(form, column.fields, field, answerIn(slot));
        column.slots.push(slot);
      }
    }
  }
  return columns;
}

function answerIn({ cell: { text, place, links } }: Slot): RawAnswer {
  return { text, place, links };
}

/** Names or workplaces that stand over the columns are the people's where no label asks for them. */
function takeNames(heads: readonly Slot[], columns: ReadonlyMap<number, Beside>): void {
  for (const head of heads) {
    const fields = columns.get(head.column)?.fields;
    const isNameless = fields !== undefined && !('name' in fields || 'firstName' in fields);
    if (fields !== undefined && !('organisation' in fields) && looksLikeOrganisation(head.cell.text)) {
      fields.organisation = answerIn(head);
    } else if (isNameless && looksLikeName(head.cell.text)) {
      fields.name = answerIn(head);
    }
  }
}

/** "Deltager 1 | Deltager 2" over the answers says whose they are, whatever heading stands over the labels. */
function headsColumns(form: FormPage, first: Slot): boolean {
  const above = [first.row - 1, first.row - 2].flatMap((row) => form.page.rows.get(row) ?? []);
  const heads = above.filter(
    (slot) =>
      slot.grid === first.grid &&
      slot.column >= first.endColumn &&
      markAt(form, slot).section === 'participant',
  );
  return new Set(heads).size >= 2;
}

/**
 * What stands over the columns of people, right above the first label: "Nr. 1 | Nr. 2", which is nobody's answer, or
 * "Else Bro | Finn Dahl", which are their names where no label asks for them.
 */
function headsOver(form: FormPage, first: Slot, columns: ReadonlyMap<number, unknown>): readonly Slot[] {
  const heads = (form.page.rows.get(first.row - 1) ?? []).filter(
    (slot) => slot.grid === first.grid && slot.column >= first.endColumn,
  );
  const areHeads =
    heads.length >= 2 &&
    heads.every(
      (head) => columns.has(head.column) && !form.claimed.has(head) && head.cell.text.length <= longestHead,
    );
  return areHeads ? heads : [];
}

/** The same label again in a column of labels: another block stands to the right. */
function beginsAnother(form: FormPage, slot: Slot, field: PersonField): boolean {
  const { label } = markAt(form, slot);
  return label?.rest === '' && personField(label) === field && labelsInColumn(form, slot) >= 3;
}

/** "Navn: | Dorte Vium | Titel: | Chef": the third column asks as the first one does, so the second is all that answers it. */
function standsAmongLabels(form: FormPage, slot: Slot, label: Slot): boolean {
  const mark = markAt(form, slot);
  const here = labelsInColumn(form, slot);
  return (
    mark.label?.rest === '' &&
    personField(mark.label) !== null &&
    here >= 2 &&
    here * 2 >= labelsInColumn(form, label)
  );
}

function isPerson(fields: RawPerson['fields']): boolean {
  const name = fields.name?.text ?? fields.firstName?.text ?? '';
  const filled = Object.keys(fields).length;
  return (
    filled >= 2 &&
    (looksLikeName(name) || (fields.email?.text.includes('@') ?? false) || (name !== '' && filled >= 3))
  );
}

/** Runs of three or more different person labels in one column, at most a row apart and no heading between. */
function labelRuns(form: FormPage): readonly (readonly Slot[])[] {
  const runs: Slot[][] = [];
  const open = new Map<number, { run: Slot[]; seen: Set<PersonField> }>();
  for (const slot of openSlots(form)) {
    if (slot.grid.kind === 'text') {
      continue;
    }
    const field = personField(markAt(form, slot).label);
    if (field === null) {
      continue;
    }
    const current = open.get(slot.column);
    const last = current?.run.at(-1);
    if (
      current !== undefined &&
      last !== undefined &&
      last.grid === slot.grid &&
      slot.row - last.endRow <= 2 &&
      !isParted(form, last, slot) &&
      (!current.seen.has(field) || (field === 'organisation' && current.run.length < 8))
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

/** Whether a heading of a part of the form stands in the rows between two labels of a column. */
function isParted(form: FormPage, above: Slot, below: Slot): boolean {
  for (let row = above.endRow; row < below.row; row += 1) {
    const heading = (form.page.rows.get(row) ?? []).some(
      (slot) => slot.column <= below.column && markAt(form, slot).section !== null,
    );
    if (heading) {
      return true;
    }
  }
  return false;
}

/** Of two answers for the organisation the one that only names a sector is the sector. */
function putApart(form: FormPage, fields: RawPerson['fields'], field: PersonField, answer: RawAnswer): void {
  const known = fields[field];
  if (field !== 'organisation' || known === undefined) {
    fields[field] = answer;
  } else if (sectorNamed(form.round, answer.text) !== null) {
    fields.sector ??= answer;
  } else {
    fields.sector ??= sectorNamed(form.round, known.text) === null ? undefined : known;
    fields.organisation = answer;
  }
}

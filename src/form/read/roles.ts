import { headingOf, sectionAt, type FormPage } from './form-page';
import { contactField, initiativeField, personField, type LabelReading } from './label-cell';
import { markAt } from './marks';
import { looksLikeName, readName } from './names';
import { rowAfter, slotAt, type Slot } from './page';

export type Role = 'initiative' | 'contact' | 'participant' | 'none';

/** "Deltager 2, mail": the label itself says whose it is. */
const numbered = /^(?:deltager|leder|teammedlem|medlem|participant)\w*\s*(?:nr\.?\s*)?\d{1,2}\P{L}*\p{L}/iu;

/** "Mail 2": one of several people's. */
const counted = /\p{L}\W{0,2}\d{1,2}\W*$/u;

/** "Deltager", "Deltagers mail": whatever section it stands in. */
const ofParticipant = /^\P{L}*(?:deltager|teammedlem|participant)/iu;

/** Whom or what a label asks about: its own words, else its section, else its neighbours decide. */
export function roleOf(form: FormPage, slot: Slot): Role {
  const { label } = markAt(form, slot);
  if (label === null) {
    return 'none';
  }
  const person = personField(label);
  const initiative = initiativeField(label);
  const section = opensForm(form, slot) || opensSheet(form, slot) ? 'initiative' : sectionAt(form, slot);
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
  const { text } = slot.cell;
  if (numbered.test(text) || counted.test(text) || ofParticipant.test(text)) {
    return 'participant';
  }
  if (followsNumbered(form, slot)) {
    return 'participant';
  }
  if (contactField(label) !== null) {
    return section === 'participant' && !introduces(form, label) ? 'participant' : 'contact';
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

/** "Kontakt: Mie Kær, mie@…" below the last participant names another one; "Kontakt: mie@…" is the participant's. */
function introduces({ round }: FormPage, label: LabelReading): boolean {
  const [first = ''] = label.rest.split(/\s*[,;\n]\s*/u);
  return label.gap === 'colon' && looksLikeName(readName(round, first).name);
}

const mostAsked = 8;

/** "Titel" and "Mail" below "Deltager 1: navn", with none but labels of a person between, are the same participant's. */
function followsNumbered(form: FormPage, slot: Slot): boolean {
  for (let row = slot.row - 1; row >= Math.max(0, slot.row - mostAsked); row -= 1) {
    const above = slotAt(form.page, row, slot.column);
    const label = above?.grid === slot.grid ? markAt(form, above).label : null;
    if (above === null || label === null || personField(label) === null) {
      return false;
    }
    if (numbered.test(above.cell.text)) {
      return true;
    }
  }
  return false;
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

/** "Titel" over "Sundhedsklynge" and "Formål" at the top of a sheet that is called "Team". */
function opensSheet(form: FormPage, slot: Slot): boolean {
  const { label } = markAt(form, slot);
  const named = form.sheetSection !== null && headingOf(form, slot) === null;
  return (
    named && initiativeField(label) !== null && personField(label) !== null && nextAsksInitiative(form, slot)
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

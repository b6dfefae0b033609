import type { FormPage } from './form-page';
import { behindHeading } from './loose-lines';
import { markAt } from './marks';
import { looksLikeName, readName } from './names';
import { slotAt, type Slot } from './page';
import type { RawPerson } from './person';
import { stripPlaceholders } from './placeholders';
import { shownField } from './shown-field';

/** What is asked of somebody label by label, and the heading it stands under. */
interface Asked {
  readonly heading: Slot | null;
  readonly first: Slot;
  readonly fields: RawPerson['fields'];
}

/**
 * Gives the person whose labels ask for no name the name that stands over them: behind the number of the participant ("Deltager 1:
 * Ida Lund"), else alone in the line right above the first label.
 */
export function takeNameAbove(form: FormPage, asked: Asked): void {
  const { heading, first, fields } = asked;
  if ((fields.name ?? fields.firstName ?? fields.lastName) !== undefined) {
    return;
  }
  const numbered = heading === null || form.claimed.has(heading) ? '' : nameBehindNumber(form, heading);
  const above = slotAt(form.page, first.row - 1, first.column);
  if (heading !== null && numbered !== '') {
    fields.name = { text: numbered, place: heading.cell.place };
    form.claimed.add(heading);
  } else if (above !== null && namesSomebody(form, first, above)) {
    fields.name = { text: above.cell.text, place: above.cell.place };
    form.claimed.add(above);
  }
}

function nameBehindNumber(form: FormPage, heading: Slot): string {
  const text = stripPlaceholders(behindHeading(heading.cell.text));
  return markAt(form, heading).section === 'participant' && !text.includes('\n') ? text : '';
}

function namesSomebody(form: FormPage, first: Slot, above: Slot): boolean {
  const { label, section } = markAt(form, above);
  const { text } = above.cell;
  return (
    above.grid === first.grid &&
    !form.claimed.has(above) &&
    label === null &&
    section === null &&
    looksLikeName(readName(form.round, text).name) &&
    shownField(form.round, text) !== 'organisation'
  );
}

import { headingOf, type FormPage } from './form-page';
import { markAt, type MarkedPage } from './marks';
import { rowAfter, type Slot } from './page';
import type { RawPerson } from './person';
import { sectionOf } from './sections';
import { looksLikeOrganisation, sectorNamed } from './sectors';

const longestHeading = 60;
const comingFrom = /^(?:(?:deltager\w*|ledere?|repræsentant\w*)\s+)?(?:fra|for|i|from)\s+/iu;

/** "Almen praksis:", "Fra hospitalet:" or "Randers Kommune" over a line with somebody's address: where the people below come from. */
export function headsPeople(marked: MarkedPage, slot: Slot): boolean {
  const { text, emphasis } = slot.cell;
  if (slot.grid.kind !== 'text' || text.length > longestHeading || text.includes('@')) {
    return false;
  }
  const home = homeIn(text);
  const isPlace = (emphasis === true || /:\s*$/u.test(text)) && looksLikeOrganisation(home);
  if (!isPlace && sectorNamed(marked.round, home) === null) {
    return false;
  }
  const below = marked.page.rows.get(rowAfter(marked.page, slot.row) ?? -1)?.[0];
  return below?.grid === slot.grid && markAt(marked, below).label === null && below.cell.text.includes('@');
}

function homeIn(text: string): string {
  return text.replace(comingFrom, '').replace(/\s*:\s*$/u, '');
}

/** What the heading over somebody's line says of the sector or the organisation, where the line itself leaves it open. */
export function withHome(form: FormPage, slot: Slot, person: RawPerson): RawPerson {
  const heading = headingOf(form, slot);
  if (heading === null || heading.section !== 'participants' || heading.slot.grid.kind !== 'text') {
    return person;
  }
  const { text, place } = heading.slot.cell;
  if (!comingFrom.test(text) && sectionOf(text) !== null) {
    return person;
  }
  const home = { text: homeIn(text), place };
  const { organisation, sector } = person.fields;
  if (sectorNamed(form.round, home.text) !== null) {
    return sector === undefined ? { ...person, fields: { ...person.fields, sector: home } } : person;
  }
  return organisation === undefined && looksLikeOrganisation(home.text)
    ? { ...person, fields: { ...person.fields, organisation: home } }
    : person;
}

import type { PersonField } from '../../round';
import { looksLikeTitle } from './job-words';
import type { MarkedPage } from './marks';
import { readLine } from './participant-lines';
import type { RawAnswer, RawPerson } from './person';
import { looksLikeOrganisation } from './sectors';

/**
 * Parts what stands in a column of several things ("Titel/arbejdssted", "Navn, stilling og mail") into the fields that are
 * still open, and gives back what it could not tell.
 */
export function partMixed(marked: MarkedPage, fields: RawPerson['fields']): readonly RawAnswer[] {
  const unplaced: RawAnswer[] = [];
  const { person, work } = fields;
  if (person !== undefined && person.text !== '') {
    const line = person.text.replace(/\s*\n\s*/gu, '; ');
    const read = readLine(marked.round, marked.index, { ...person, text: line }, null);
    for (const [field, answer] of Object.entries(read?.person.fields ?? { name: person })) {
      fillOpen(fields, field as PersonField, answer);
    }
    unplaced.push(...(read?.unplaced ?? []));
  }
  if (work !== undefined && work.text !== '') {
    unplaced.push(...partWork(marked, fields, work));
  }
  return unplaced;
}

/** "Områdeleder, Randers Kommune": the job and the workplace by their words, else in the order in which people write. */
function partWork(marked: MarkedPage, fields: RawPerson['fields'], work: RawAnswer): readonly RawAnswer[] {
  const parts = work.text
    .split(/\s*[,;\n]\s*|\s+[-–—/|]\s+|\s+(?:i|på|ved|hos)\s+(?=\p{Lu})/u)
    .filter((part) => part !== '');
  const left: RawAnswer[] = [];
  for (const text of parts) {
    const shown = looksLikeTitle(marked.round, text)
      ? 'title'
      : looksLikeOrganisation(text)
        ? 'organisation'
        : null;
    const order: readonly PersonField[] = ['title', 'organisation', 'department'];
    const field = shown ?? order.find((open) => (fields[open]?.text ?? '') === '');
    const known = field === undefined ? undefined : fields[field];
    if (field === undefined) {
      left.push({ ...work, text });
    } else if (known === undefined || known.text === '') {
      fields[field] = { ...work, text };
    } else {
      fields[field] = { ...known, text: `${known.text}, ${text}` };
    }
  }
  return left;
}

function fillOpen(fields: RawPerson['fields'], field: PersonField, answer: RawAnswer): void {
  if ((fields[field]?.text ?? '') === '') {
    fields[field] = answer;
  }
}

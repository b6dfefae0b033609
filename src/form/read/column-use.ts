import { perRound, type InitiativeField, type PersonField, type Sector } from '../../round';
import { initiativeUse } from './initiative-columns';
import { personField } from './label-cell';
import { matchLabel } from './label-match';
import { isBareLabel, markAt, mostRemembered, type MarkedPage } from './marks';
import type { Slot } from './page';
import { sectorNamed } from './sectors';

/** Columns that hold several things of a person: telephone and mail; title and organisation; all in one. */
export type Mixed = 'contact' | 'work' | 'person';

/** What a column of a participant table holds. "contact" is telephone and mail together, "number" counts the rows. */
export type ColumnUse =
  | { readonly kind: 'field'; readonly field: PersonField | Mixed }
  | { readonly kind: 'sector'; readonly sector: Sector; readonly label: string }
  | { readonly kind: 'initiative'; readonly field: InitiativeField; readonly heading: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'unknown'; readonly heading: string };

/** What a heading says of its column. */
export function columnUse(marked: MarkedPage, slot: Slot): ColumnUse {
  const before = marked.uses.get(slot);
  if (before !== undefined) {
    return before;
  }
  const use = isBareLabel(markAt(marked, slot)) ? rememberedUse(marked, slot) : findUse(marked, slot);
  marked.uses.set(slot, use);
  return use;
}

/** What the labels of a round say over a column, as every form of a round repeats them. */
const labelUses = perRound(() => new Map<string, ColumnUse>());

function rememberedUse(marked: MarkedPage, slot: Slot): ColumnUse {
  const remembered = labelUses(marked.round);
  const known = remembered.get(slot.cell.text);
  if (known !== undefined) {
    return known;
  }
  const use = findUse(marked, slot);
  if (remembered.size < mostRemembered) {
    remembered.set(slot.cell.text, use);
  }
  return use;
}

/** A sentence is longer than any heading of a column. */
const longestHeading = 160;

function findUse(marked: MarkedPage, slot: Slot): ColumnUse {
  const { text } = slot.cell;
  if (/^(?:nr|nummer|no|#|løbenr|lb ?nr|id|antal)\.?$/i.test(text.trim())) {
    return { kind: 'number' };
  }
  if (text.trim() === '@') {
    return { kind: 'field', field: 'email' };
  }
  const sector = sectorNamed(marked.round, text);
  if (sector !== null) {
    return { kind: 'sector', sector, label: text.trim() };
  }
  const mixed = mixedUse(marked, text);
  if (mixed !== null) {
    return { kind: 'field', field: mixed };
  }
  const mark = markAt(marked, slot);
  // "Ring til" is near "Hvem kan vi ringe til", and over a column of numbers names nobody.
  const best = mark.label?.matches[0];
  const doubtful = best?.part === 'contact' && best.score < 0.9;
  const field =
    mark.label !== null && mark.label.gap !== 'colon' && !doubtful ? personField(mark.label) : null;
  const first = field ?? (doubtful ? null : firstPart(marked, text));
  return first === null
    ? (initiativeUse(marked, slot) ?? { kind: 'unknown', heading: text.trim() })
    : { kind: 'field', field: first };
}

const severalThings = /[()&+,/]| (?:og|samt|and) /u;

/** "Navn, titel og organisation", "Mail/tlf.", "Kontaktoplysninger": several fields in one column. */
function mixedUse(marked: MarkedPage, text: string): PersonField | Mixed | null {
  if (
    /^kontakt ?(?:oplysninger|info|information|data|detaljer)?(?: ?\([^)]*\))?$|^contact(?: details| information)?$/i.test(
      text.trim(),
    )
  ) {
    return 'contact';
  }
  if (text.length > longestHeading || !severalThings.test(text)) {
    return null;
  }
  const parts = text
    .replace(/[()]/gu, ',')
    .split(/\s*[,/&+]\s*|\s+(?:og|samt|and)\s+/u)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) {
    return null;
  }
  const fields = new Set<PersonField>();
  for (const [at, part] of parts.entries()) {
    const field = exactField(marked, part);
    if (field !== null) {
      fields.add(field);
    }
    // One part may be anything; a second one shows a sentence, which need not be read to its end.
    if (fields.size < at) {
      return null;
    }
  }
  const known = (...wanted: readonly PersonField[]) => wanted.some((field) => fields.has(field));
  if (fields.size < 2) {
    return null;
  }
  if (known('name')) {
    return known('organisation', 'email', 'phone') ? 'person' : 'name';
  }
  if (fields.has('email') && fields.has('phone')) {
    return 'contact';
  }
  return known('title') && known('organisation', 'department') ? 'work' : null;
}

function exactField(marked: MarkedPage, text: string): PersonField | null {
  const match = matchLabel(marked.index, text).find(
    (candidate) => candidate.part !== 'initiative' && candidate.score > 0.9,
  );
  return match === undefined ? null : (match.field as PersonField);
}

/** Two names of one column ("Name / Navn", "Navn\nName"): either may be known. */
function firstPart(marked: MarkedPage, text: string): PersonField | null {
  for (const part of text.split(/[/\n|]+/u)) {
    const match = matchLabel(marked.index, part).find((candidate) => candidate.part !== 'initiative');
    if (match !== undefined) {
      return match.field as PersonField;
    }
  }
  return null;
}

import { perRound, type Round } from '../../round';
import type { Cell } from '../open';
import { boxesOf } from './boxes';
import type { ColumnUse } from './column-use';
import { labelIndexOf, type LabelIndex } from './label-index';
import { readLabel, type LabelReading } from './label-cell';
import type { Page, Slot } from './page';
import { isExample, isGuidance, isPlaceholder, ownGuidance, type OwnGuidance } from './placeholders';
import { sureAnswers } from './sure-answers';
import { SlotMap, SlotSet } from './slot-map';
import { sectionOf, type SectionKind } from './sections';

/** What a cell seems to be, before the geometry decides: it may be a heading and a label at once ("Kontaktperson"). */
export interface Mark {
  readonly label: LabelReading | null;
  readonly section: SectionKind | null;
  /** Instructions, examples and placeholders: never an answer. */
  readonly guidance: boolean;
  /** A placeholder marks the place of an answer, so it is guidance that says where answers stand. */
  readonly placeholder: boolean;
}

/** A page with what its cells seem to be, and which cells have been used up by an answer, a label or a table. */
export interface MarkedPage {
  readonly page: Page;
  readonly round: Round;
  readonly index: LabelIndex;
  /** Cells that answer the label beside them, whatever their words resemble. */
  readonly answers: SlotSet;
  /** Of the cells that somebody has asked about: what stands in a table of people is seldom asked whether it is a label. */
  readonly marks: SlotMap<Mark>;
  /** What the cells that may head a column say of it, as far as somebody has asked. */
  readonly uses: SlotMap<ColumnUse>;
  readonly claimed: SlotSet;
}

/** Where people end a letter; what follows is their signature. */
export const signOff =
  /^(?:(?:med |de )?(?:(?:venlig|bedste|kærlig|mange|rigtig god|god)e? )?hils(?:en|ner)\w*|m\.?[vb]\.?h\.?|dbh\.?|k\.?h\.?|vh\.?|(?:best|kind) regards|på vegne af|på forhånd tak)(?![a-zà-ÿ])/i;

const plain: Mark = { label: null, section: null, guidance: false, placeholder: false };

/** The round's own guidance, so that an untouched blank form shows no answers. */
export const guidanceOf = perRound((round): OwnGuidance =>
  ownGuidance(round.fields.map(({ guidance }) => guidance)),
);

/** The marks of cells that are a known label and nothing else, as every form of a round repeats them. */
const labelMarks = perRound(() => new Map<string, Mark>());
/** Labels of more spellings than this are not remembered. */
export const mostRemembered = 5_000;

/** A page none of whose cells is marked or claimed yet. */
export function markPage(page: Page, round: Round): MarkedPage {
  const index = labelIndexOf(round);
  return {
    page,
    round,
    index,
    answers: sureAnswers(page, index),
    marks: new SlotMap(),
    uses: new SlotMap(),
    claimed: new SlotSet(),
  };
}

/** The mark of a slot, worked out when it is first asked for. */
export function markAt(marked: MarkedPage, slot: Slot): Mark {
  const known = marked.marks.get(slot);
  if (known !== undefined) {
    return known;
  }
  const mark = rememberedMark(marked, slot);
  marked.marks.set(slot, mark);
  return mark;
}

/** The cells that nothing has claimed, in reading order. */
export function openSlots({ page, claimed }: MarkedPage): readonly Slot[] {
  return page.slots.filter((slot) => !claimed.has(slot));
}

function rememberedMark({ round, index, answers }: MarkedPage, slot: Slot): Mark {
  const { kind, text, placeholder } = slot.cell;
  const remembered = labelMarks(round);
  const known = kind === 'text' && placeholder !== true ? remembered.get(text) : undefined;
  if (known !== undefined) {
    return known;
  }
  const mark = answers.has(slot)
    ? markOfAnswer(slot, guidanceOf(round))
    : markOf(slot, index, guidanceOf(round));
  if (isBareLabel(mark) && remembered.size < mostRemembered) {
    remembered.set(text, mark);
  }
  return mark;
}

/** Whether a cell has the very words of a label, so that nothing a person wrote is remembered with it. */
export function isBareLabel({ label }: Mark): boolean {
  return label?.gap === 'none' && label.matches[0]?.score === 1;
}

function markOf(slot: Slot, index: LabelIndex, own: OwnGuidance): Mark {
  const { cell } = slot;
  if (slot.grid.kind === 'text' && cell.text.trim() === '--') {
    return { ...plain, section: 'office' };
  }
  if (isLeftToFill(cell)) {
    return markOfEmpty(cell);
  }
  if (cell.kind !== 'text') {
    return plain;
  }
  if (slot.grid.kind === 'text' && cell.text.length < 80 && signOff.test(cell.text)) {
    return { ...plain, section: 'office' };
  }
  const found = readLabel(index, cell.text, cell.lead);
  // "Eks.: kontaktpersonens mail" shows what an answer looks like.
  const asked = found !== null && isExample(cell.text) ? null : found;
  const headed = sectionOf(cell.text) ?? sectionBefore(cell.text);
  const asksOnly =
    (headed === 'contact' && asksInitiative(asked)) ||
    (headed === 'participant' && asksOfNumbered(asked, cell.text));
  // "Eksempel: 20 % færre" is an example itself; "Eksempel" alone heads one.
  const section = asksOnly || (headed === 'example' && /:\s*\S/u.test(cell.text)) ? null : headed;
  const label = section === 'participants' && (asked?.matches[0]?.score ?? 1) < 1 ? null : asked;
  return {
    ...plain,
    label,
    section,
    guidance: label === null && section === null && !asksInBold(cell) && isGuidance(cell.text, own),
  };
}

/** "**Hvorfor er det vigtigt?** Mange falder": what is not bold answers the question, and does not explain it. */
export function asksInBold({ lead }: Cell): boolean {
  return lead?.endsWith('?') === true;
}

/** Whether what stands in a cell was there before the sender came. */
function isLeftToFill({ placeholder, text }: Cell): boolean {
  return placeholder === true || isPlaceholder(text);
}

/** A cell left to fill in answers nothing, unless there are boxes in it to tick. */
function markOfEmpty(cell: Cell): Mark {
  const boxed = boxesOf(cell).length > 0;
  return { ...plain, guidance: !boxed, placeholder: !boxed };
}

function markOfAnswer({ cell }: Slot, own: OwnGuidance): Mark {
  if (isLeftToFill(cell)) {
    return markOfEmpty(cell);
  }
  return cell.kind === 'text' && isGuidance(cell.text, own) ? { ...plain, guidance: true } : plain;
}

/** "Kontakt til almen praksis" is a question of its own, however much it looks like a heading. */
function asksInitiative(label: LabelReading | null): boolean {
  const best = label?.matches[0];
  return best?.part === 'initiative' && best.score > 0.8;
}

/** "Deltager 1: stilling" asks, and does not head what follows. */
function asksOfNumbered(label: LabelReading | null, text: string): boolean {
  return (
    label?.gap === 'none' &&
    label.matches[0]?.part === 'participant' &&
    /\p{L}\P{L}*\d\P{L}*\p{L}/u.test(text)
  );
}

/** "Deltagere: (navn, titel …)" and "Deltager 1: Jens Hansen": the heading stands before the colon. */
function sectionBefore(text: string): SectionKind | null {
  // "Deltagere. Ida Lund …", and not the full stop behind a number.
  const head = /^(?:[^:(\n]*?[^\d\s](?=\.\s)|[^:(\n]+(?=[:(\n]))/u.exec(text)?.[0];
  return head === undefined ? null : sectionOf(head);
}

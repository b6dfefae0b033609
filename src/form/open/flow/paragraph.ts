import type { Line } from './lines';
import type { TableBuilder } from './table';
import { isBlank, tidyText } from '../text';

/** A stretch of a paragraph's text and what is around it. */
export interface Piece {
  text: string;
  readonly bold: boolean;
  /** In italics or grey. */
  readonly aside: boolean;
  /** Number of the content control or form field around it; 0 for none. Check boxes are no fields of their own. */
  readonly field: number;
  readonly placeholder: boolean;
}

export interface ParagraphBuilder {
  readonly pieces: Piece[];
  heading: boolean;
  tag: string | null;
  readonly links: string[];
  /** The table whose cell it stands in; null in running text. */
  readonly table: TableBuilder | null;
  /** Where it stands, once part of it is written before a text box in it. */
  place: string | null;
}

export function startParagraph(table: TableBuilder | null): ParagraphBuilder {
  return { pieces: [], heading: false, tag: null, links: [], table, place: null };
}

/** A label in front of a field is longer than a sign such as "/" and shorter than a paragraph. */
const LONGEST_LABEL = 90;

/**
 * The lines of a paragraph; mostly one. Where several labels and fields stand in one paragraph ("Navn [ ] Titel [ ]")
 * each pair becomes a line "label: answer", because nothing else in the text tells where an answer ends.
 */
export function finishParagraph(paragraph: ParagraphBuilder): Line[] {
  const { pieces, heading, tag, links } = paragraph;
  const written = pieces.filter((piece) => !isBlank(piece.text));
  const placeholder = written.length > 0 && written.every((piece) => piece.placeholder);
  // A placeholder beside real text is no part of the answer; alone it is told apart by its mark.
  const shown = placeholder ? pieces : pieces.filter((piece) => !piece.placeholder || piece.field !== 0);
  const emphasis = heading || (written.length > 0 && written.every((piece) => piece.bold));
  const aside = !emphasis && written.length > 0 && written.every((piece) => piece.aside);
  return pairLines(shown, placeholder)
    .map(tidyText)
    .filter((text) => !isBlank(text))
    .map((text) => ({ text, emphasis, aside, lead: leadOf(written, text), placeholder, tag, links }));
}

/** "**Formål** At samle …": nothing but the bold parts the one from the other; "**Hvad er målet?** Færre fald" alike. */
function leadOf(written: readonly Piece[], text: string): string | null {
  const plain = written.findIndex((piece) => !piece.bold);
  if (plain < 1) return null;
  const bold = written.slice(0, plain).map((piece) => piece.text);
  const lead = tidyText(bold.join(''));
  const isParted = /[:.–—-]$/u.test(lead) || /^\s*[:?.–—-]/u.test(text.slice(lead.length));
  return lead.length <= LONGEST_LABEL && text.startsWith(lead) && !isParted ? lead : null;
}

interface Pair {
  label: string;
  answer: string;
  field: number;
}

function pairLines(pieces: readonly Piece[], placeholder: boolean): string[] {
  const whole = pieces.map((piece) => (piece.placeholder && !placeholder ? '' : piece.text)).join('');
  if (!pieces.some((piece) => piece.field !== 0)) return [whole];
  const pairs = collectPairs(pieces);
  const labelled = pairs.filter((pair) => pair.field !== 0 && isLabel(pair.label));
  if (labelled.length === 0) return [whole];
  if (labelled.length === 1 && pairs.length <= 2) {
    return [pairs.map(joinPair).join('')];
  }
  return labelled.length > 1 ? pairs.map(joinPair) : [whole];
}

/** Plain text and the field after it, in turn; the last pair may have no field. */
function collectPairs(pieces: readonly Piece[]): Pair[] {
  const pairs: Pair[] = [];
  let label = '';
  for (const piece of pieces) {
    const text = piece.placeholder ? '' : piece.text;
    const last = pairs[pairs.length - 1];
    if (piece.field === 0) label += text;
    else if (label === '' && last?.field === piece.field) last.answer += text;
    else {
      pairs.push({ label, answer: text, field: piece.field });
      label = '';
    }
  }
  if (!isBlank(label)) pairs.push({ label, answer: '', field: 0 });
  return pairs;
}

function isLabel(text: string): boolean {
  return text.trim().length <= LONGEST_LABEL && /\p{L}.*\p{L}/su.test(text);
}

function joinPair({ label, answer, field }: Pair): string {
  if (field === 0 || !isLabel(label)) return label + answer;
  const trimmed = label.trimEnd();
  return `${trimmed}${/[:?]$/.test(trimmed) ? '' : ':'} ${answer}`;
}

import type { InitiativeField, PersonField } from '../../round';
import { labelKey, type LabelIndex, type LabelMatch } from './label-index';
import { isExactLabel, matchLabel } from './label-match';

/** A cell's text read as a label: what it may ask, and what stands behind the label in the same cell. */
export interface LabelReading {
  readonly matches: readonly LabelMatch[];
  /** Text after the label in the same cell: an answer or guidance. */
  readonly rest: string;
  /** What parts label and rest. "none": the label fills the cell. */
  readonly gap: 'none' | 'colon' | 'break' | 'blank' | 'question' | 'sentence';
  /** The initiative's question that the label asks best; null if it asks none. */
  readonly initiative: InitiativeField | null;
  /** The person's field that the label asks for best, whoever the person is; null if it asks for none. */
  readonly person: PersonField | null;
}

/** A label that may ask what it matches, the best first. */
export function labelReading(
  matches: readonly LabelMatch[],
  rest: string,
  gap: LabelReading['gap'],
): LabelReading {
  const initiative = matches.find(({ part }) => part === 'initiative');
  const person = matches.find(({ part }) => part !== 'initiative');
  return {
    matches,
    rest,
    gap,
    initiative: initiative === undefined ? null : (initiative.field as InitiativeField),
    person: person === undefined ? null : (person.field as PersonField),
  };
}

interface Split {
  readonly head: string;
  readonly rest: string;
  readonly gap: LabelReading['gap'];
}

/** The label that a cell's text begins with; null if it begins with none. `lead` is what it begins with in bold. */
export function readLabel(index: LabelIndex, text: string, lead = ''): LabelReading | null {
  const whole = matchLabel(index, text);
  let bestScore = whole[0]?.score ?? 0;
  let best: LabelReading | null = bestScore >= 0.72 ? labelReading(whole, '', 'none') : null;
  if (bestScore >= 1) {
    return best;
  }
  for (const split of splits(text, lead)) {
    // "Hvorfor gør vi det? Formålet": the label stands behind the question, and neither answers the other.
    if (split.gap === 'question' && isExactLabel(index, split.rest)) {
      return labelReading(matchLabel(index, split.rest), '', 'none');
    }
    const matches = matchLabel(index, split.head);
    const score = (matches[0]?.score ?? 0) - (split.gap === 'sentence' ? 0.12 : 0);
    if (score > bestScore + 0.001 && score >= 0.72) {
      best = labelReading(matches, split.rest, split.gap);
      bestScore = score;
    }
    if (bestScore >= 1) {
      break;
    }
  }
  return best;
}

/** "Kontaktperson for initiativet er Poul Riis" names somebody as a colon would; "Formålet er …" is how answers begin too. */
const contactIs =
  /^(\P{L}*(?:\p{L}+ )?[Kk]ontakt[^.:?\n]{0,60}?) er ((?:\p{Ll}+ ){0,3}\p{Lu}.*?|\p{Ll}[^:?\n]*\S@\S.*?)\.?$/u;
/** "**Det er målet, at** 300 patienter …": the bold words are a label and the hinges of a sentence. */
const aroundLead = /^det er\s+|,?\s+at$/giu;

/** The ways in which a cell may hold a label and something after it, the likeliest first. */
function splits(text: string, lead: string): readonly Split[] {
  const found: Split[] = [];
  const lineEnd = text.indexOf('\n');
  const line = lineEnd < 0 ? text : text.slice(0, lineEnd);
  const below = lineEnd < 0 ? '' : text.slice(lineEnd + 1).trim();
  if (below !== '') {
    found.push({ head: line, rest: below, gap: 'break' });
  }
  const add = (at: number, length: number, keep: number, gap: Split['gap']) => {
    if (at > 0 && at < 160) {
      const rest = text.slice(at + length).trim();
      if (rest !== '') {
        found.push({ head: text.slice(0, at + keep), rest, gap });
      }
    }
  };
  add(outsideParentheses(text, ':'), 1, 0, 'colon');
  if (text.startsWith(lead)) {
    const rest = text.slice(lead.length).trim();
    if (lead !== '' && rest !== '') {
      found.push({ head: lead.replace(aroundLead, ''), rest, gap: 'colon' });
    }
  }
  const [arrow = ''] = /\s(?:→|⇒|[-=]>)\s/u.exec(line) ?? [];
  if (arrow !== '') {
    add(line.indexOf(arrow), arrow.length, 0, 'colon');
  }
  add(line.search(/\t| {3,}|_{3,}|\.{4,}|…{2,}/), 1, 0, 'blank');
  add(line.indexOf('?'), 1, 1, 'question');
  add(line.search(/\.\s/), 1, 0, 'sentence');
  add(line.search(/ [-–—] /), 3, 0, 'sentence');
  add(line.indexOf('('), 0, 0, 'sentence');
  const [, head, name] = contactIs.exec(line) ?? [];
  if (head !== undefined && name !== undefined) {
    found.push({ head, rest: name, gap: 'colon' });
  }
  return found;
}

function outsideParentheses(text: string, mark: string): number {
  if (!text.includes('(')) {
    const at = text.indexOf(mark);
    return at < 200 ? at : -1;
  }
  let depth = 0;
  for (let at = 0; at < Math.min(text.length, 200); at += 1) {
    const letter = text[at];
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === mark && depth <= 0) {
      return at;
    }
  }
  return -1;
}

/** Whether a text only names what is to be written of a person: "Navn, e-mail og telefon". */
export function listsFields(index: LabelIndex, text: string): boolean {
  const parts =
    text.length > 80 ? [] : text.split(/\s*[,/&()]\s*|\s+(?:og|samt|and)\s+/u).filter((part) => part !== '');
  return (
    parts.length >= 2 &&
    parts.every(
      (part) => index.exact.get(labelKey(part))?.some((match) => match.part === 'participant') ?? false,
    )
  );
}

/** The initiative's question that the label asks; null if it asks none. */
export function initiativeField(reading: LabelReading | null): InitiativeField | null {
  return reading === null ? null : reading.initiative;
}

/** The person's field that the label asks for, whoever the person is; null if it asks for none. */
export function personField(reading: LabelReading | null): PersonField | null {
  return reading === null ? null : reading.person;
}

/** The field of the contact person where the label itself says so ("Kontaktpersonens e-mail"); null elsewhere. */
export function contactField(reading: LabelReading | null): PersonField | null {
  const best = reading?.matches[0];
  if (reading === null || best === undefined || best.part !== 'contact') {
    return null;
  }
  const shared = reading.matches.some(
    (other) => other.part === 'participant' && other.field === best.field && other.score >= best.score,
  );
  return shared ? null : (best.field as PersonField);
}

import type { InitiativeField } from '../../round';
import type { FormPage } from './form-page';
import type { AskedQuestion } from './initiative';
import { matchLabel } from './label-match';

/** A label of its own inside an answer: at the beginning of a line, or after a sentence. */
const inner = /(^|\n|[.;!?]\s)\s*(?:[-•*]\s*)?(\p{L}[^:\n.;!?]{1,50}):[ \t]*(?=\S)/gu;
/** So sure must an inner label be. */
const sure = 0.9;

interface Part {
  readonly field: InitiativeField;
  readonly from: number;
  readonly at: number;
}

/**
 * The questions in an answer that repeats their labels: "Formål: at … ⏎ Mål: 20 % færre" under "Formål og mål", or a whole form
 * written into one cell. Each gets what stands behind its own label; an answer without such labels is given back whole.
 */
export function partLabelled(form: FormPage, question: AskedQuestion): readonly AskedQuestion[] {
  const { fields, answer } = question;
  const { text } = answer;
  const [own] = fields;
  if (own === undefined || !text.includes(':') || (fields.length < 2 && !text.includes('\n'))) {
    return [question];
  }
  const parts = partsOf(form, text, fields);
  const [first] = parts;
  if (first === undefined || (parts.length < 2 && fields.length < 2 && first.field === own)) {
    return [question];
  }
  const before = text.slice(0, first.at).trim();
  const found = parts.map(({ field, from }, number): AskedQuestion => {
    const to = parts[number + 1]?.at ?? text.length;
    return { ...question, fields: [field], answer: { ...answer, text: text.slice(from, to).trim() } };
  });
  const left = fields.filter((field) => !parts.some((part) => part.field === field));
  if (before === '') {
    return found;
  }
  return [
    { ...question, fields: left.length === 0 ? [own] : left, answer: { ...answer, text: before } },
    ...found,
  ];
}

function partsOf(form: FormPage, text: string, fields: readonly InitiativeField[]): readonly Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(inner)) {
    const [whole, sign = '', label = ''] = match;
    const best = matchLabel(form.index, label).find(({ part }) => part === 'initiative');
    const field = best === undefined || best.score < sure ? null : (best.field as InitiativeField);
    // Within a line only what is asked for begins a part: "… bedre. Data: …" may be a sentence.
    const begins = sign === '' || sign.endsWith('\n') || (field !== null && fields.includes(field));
    if (field !== null && begins && !parts.some((part) => part.field === field)) {
      parts.push({
        field,
        at: match.index + (sign === '\n' || sign === '' ? 0 : 1),
        from: match.index + whole.length,
      });
    }
  }
  return parts;
}

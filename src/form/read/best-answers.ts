import type { InitiativeField } from '../../round';
import type { AskedQuestion } from './initiative';
import { textAnswer, type RawAnswer } from './person';

/** The answer to a question: of several labels that ask it the surest one that is answered. */
export function bestAnswer(
  questions: readonly AskedQuestion[],
  field: InitiativeField,
): AskedQuestion | undefined {
  const asking = questions.filter((question) => question.fields.includes(field));
  const answered = asking.filter(isAnswered);
  const ranked = [...(answered.length > 0 ? answered : asking)].sort(
    (left, right) => right.score - left.score,
  );
  return ranked[0];
}

/**
 * What was answered to questions that other labels ask more surely, with the words of the question: "Hvad vil I forbedre?" beside
 * "Formål". What says nothing else than the answer that was taken is left out.
 */
export function answersBesides(questions: readonly AskedQuestion[]): readonly RawAnswer[] {
  const fields = new Set(questions.flatMap((question) => question.fields));
  const best = [...fields].map((field) => bestAnswer(questions, field));
  const others = questions.filter((question) => isAnswered(question) && !best.includes(question));
  const taken = others.length === 0 ? [] : best.map((question) => comparable(question?.answer));
  return others
    .filter(({ answer }) => {
      const text = comparable(answer);
      return !taken.some((other) => other.includes(text));
    })
    .map(({ slot, answer }) => ({
      text: slot.cell.text.includes(answer.text) ? slot.cell.text : `${slot.cell.text} ${answer.text}`,
      place: answer.place,
    }));
}

function isAnswered({ answer }: AskedQuestion): boolean {
  return textAnswer(answer).text !== '';
}

function comparable(answer: RawAnswer | undefined): string {
  return textAnswer(answer).text.replace(/\s+/gu, ' ').toLowerCase();
}

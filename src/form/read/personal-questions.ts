import type { InitiativeField } from '../../round';
import type { FormPage } from './form-page';
import type { AskedQuestion } from './initiative';
import { initiativeField, personField } from './label-cell';
import { markAt } from './marks';
import type { Slot } from './page';

/**
 * Parts questions about one participant from those about the initiative: "Motivation" after "Navn", "Titel" and "E-mail" of
 * "Deltager 1" asks why that person takes part, where the background is asked for elsewhere. `known` is what other pages ask.
 */
export function partPersonal(
  form: FormPage,
  questions: readonly AskedQuestion[],
  known: ReadonlySet<InitiativeField>,
): { readonly ours: readonly AskedQuestion[]; readonly personal: readonly AskedQuestion[] } {
  const near = new Set(questions.filter((question) => standsWithPerson(form, question.slot)));
  if (near.size === 0) {
    return { ours: questions, personal: [] };
  }
  const apart = new Set([
    ...known,
    ...questions.filter((question) => !near.has(question)).flatMap(({ fields }) => fields),
  ]);
  const isPersonal = (question: AskedQuestion) =>
    near.has(question) && question.fields.every((field) => apart.has(field));
  return {
    ours: questions.filter((question) => !isPersonal(question)),
    personal: questions.filter(isPersonal),
  };
}

/** Whether a question follows those about a person in its column, below the heading or on the sheet of one participant. */
function standsWithPerson(form: FormPage, slot: Slot): boolean {
  let asked: boolean | null = null;
  for (let row = slot.row - 1; row >= Math.max(0, slot.row - 12); row -= 1) {
    for (const other of form.page.rows.get(row) ?? []) {
      const { label, section } = markAt(form, other);
      if (section === 'participant') {
        return asked === true;
      }
      if (other.column === slot.column && label !== null) {
        asked ??= personField(label) !== null || initiativeField(label) === null;
      }
    }
  }
  return asked === true && form.sheetSection === 'participant';
}

import type { Checked } from '../check';

/** A checked file that is a form: what can be imported or returned. */
export type CheckedForm = Checked & { readonly outcome: { readonly kind: 'form' } };

/** Tells whether a checked file is a form. */
export function isForm(checked: Checked): checked is CheckedForm {
  return checked.outcome.kind === 'form';
}

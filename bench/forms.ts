/** The forms the bench reads: one Excel form of ordinary size and one Word form, both made by other programs. */
export const benchForms: readonly { readonly name: string; readonly path: string }[] = [];

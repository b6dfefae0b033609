/** The forms the bench reads: Excel and Word forms of ordinary size, made by other programs. */
export const benchForms: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'form.xlsx', path: 'test/fixtures/forms/01-label-til-venstre.xlsx' },
  { name: 'form on two sheets.xlsx', path: 'test/fixtures/forms/09-vejledning-og-to-ark.xlsx' },
];

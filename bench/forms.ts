/** A form the bench reads, made by another program than ours. */
export interface BenchForm {
  readonly name: string;
  readonly path: string;
  readonly kind: 'xlsx' | 'docx';
}

/** The library that people usually load such a file with. */
export const usualLibraries = { xlsx: 'exceljs', docx: 'mammoth' } as const;

/** Forms of ordinary size. */
export const benchForms: readonly BenchForm[] = [
  { name: 'form.xlsx', path: 'test/fixtures/forms/01-label-til-venstre.xlsx', kind: 'xlsx' },
  { name: 'form on two sheets.xlsx', path: 'test/fixtures/forms/09-vejledning-og-to-ark.xlsx', kind: 'xlsx' },
  { name: 'form.docx', path: 'test/fixtures/forms/61-word-tabel.docx', kind: 'docx' },
];

/** Forms that people really send and that bring other readers down. */
export const hardForms: readonly (BenchForm & {
  readonly milliseconds: number;
  readonly megabytes: number | null;
})[] = [
  {
    name: 'drop-downs on ten whole columns',
    path: 'test/fixtures/forms/52-rullelister-paa-hele-kolonner.xlsx',
    kind: 'xlsx',
    milliseconds: 100,
    megabytes: 50,
  },
  {
    name: 'formatted to row 1,048,576',
    path: 'test/fixtures/forms/51-formateret-til-sidste-raekke.xlsx',
    kind: 'xlsx',
    milliseconds: 1500,
    megabytes: null,
  },
];

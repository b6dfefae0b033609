import type { Document } from '../../../src/form/open';
import { readForm, type Nomination } from '../../../src/form/read';
import { hold3 } from '../../../src/round';

/** What is read of a document that is a form; throws where it is not read as one. */
export function read(document: Document): Nomination {
  const result = readForm(document, hold3);
  if (result.kind !== 'form') {
    throw new Error('not read as a form');
  }
  return result.nomination;
}

/** The text of every answer about the initiative, by field. */
export function told({ answers }: Nomination): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, answer.text]));
}

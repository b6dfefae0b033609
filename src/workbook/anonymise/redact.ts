import { initiativeTable, participantTable } from '../layout';
import { openTable } from '../open-table';
import type { TableContent } from '../tables';

/** What stands where a person stood. */
export const anonymised = '(anonymiseret)';

const emailAddress = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
/** Eight digits together or in pairs; years and amounts are not written so. */
const telephone = /(?<!\d)(?:\+45 ?)?(?:\d{8}|\d{2} \d{2} \d{2} \d{2})(?!\d)/g;

/**
 * Takes the full names that the workbook's own people have, e-mail addresses and telephone numbers out of a text. A name
 * that stands in no column of names is not known, so the texts still want a person's eye.
 */
export function redactor(contents: ReadonlyMap<string, TableContent>): (text: string) => string {
  const names = namesIn(contents);
  return (text) => {
    const withoutAddresses = text.replace(emailAddress, anonymised).replace(telephone, anonymised);
    return names === null ? withoutAddresses : withoutAddresses.replace(names, anonymised);
  };
}

function namesIn(contents: ReadonlyMap<string, TableContent>): RegExp | null {
  const initiatives = openTable(contents, initiativeTable);
  const participants = openTable(contents, participantTable);
  const names = [
    ...participants.content.rows.map((row) => participants.text(row, 'name')),
    ...initiatives.content.rows.flatMap((row) => [
      initiatives.text(row, 'contactName'),
      initiatives.text(row, 'partner'),
    ]),
  ];
  // A single word may as well be a place or the first word of a sentence.
  const full = [...new Set(names)].filter((name) => name.includes(' ') && name !== anonymised);
  if (full.length === 0) return null;
  const written = full
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<!\\p{L})(?:${written.join('|')})(?!\\p{L})`, 'giu');
}

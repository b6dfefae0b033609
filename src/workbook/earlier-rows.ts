import { type AnswerField, answerFields } from '../round';
import { initiativeTable } from './layout';
import type { LedgerInitiative } from './ledger';
import { openTable } from './open-table';
import type { TableContent } from './tables';

/** What an initiative's row keeps of the form it came from. */
export interface KeptForm {
  /** By the name of the question, which is the column's as well. */
  readonly answers: Readonly<Record<AnswerField, string>>;
  /** What was left to be settled with the cluster, a line each. */
  readonly openPoints: readonly string[];
  /** The cluster's contact person, who may have been changed since; null where the row names none. */
  readonly contact: Readonly<Record<'name' | 'title' | 'organisation' | 'email' | 'phone', string>> | null;
  /** Subject and sender of the mail it came with, and the name of its file. */
  readonly subject: string;
  readonly sender: string;
  readonly file: string;
}

/** Looks up what rows keep of their forms; the columns are found once. Throws `LayoutError`. */
export function keptForms(
  contents: ReadonlyMap<string, TableContent>,
): (initiative: Pick<LedgerInitiative, 'row'>) => KeptForm {
  const table = openTable(contents, initiativeTable);
  return ({ row }) => {
    const cells = table.content.rows[row] ?? [];
    const text = (key: Parameters<typeof table.text>[1]) => table.text(cells, key);
    const contact = {
      name: text('contactName'),
      title: text('contactTitle'),
      organisation: text('contactOrganisation'),
      email: text('contactEmail'),
      phone: text('contactPhone'),
    };
    return {
      answers: Object.fromEntries(answerFields.map((key) => [key, text(key)])) as KeptForm['answers'],
      openPoints: text('openPoints')
        .split('\n')
        .filter((line) => line.trim() !== ''),
      contact: Object.values(contact).every((part) => part === '') ? null : contact,
      subject: text('subject'),
      sender: text('sender'),
      file: text('file'),
    };
  };
}

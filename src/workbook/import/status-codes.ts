import { type Round, statusByCode } from '../../round';

/** Codes of the statuses that the import itself writes; `checkRound` sees to it that every round has them. */
export const statusCodes = {
  received: 'NY',
  awaitingDecision: 'AFV',
  imported: 'IMP',
  importedWithOpenPoints: 'IMPÅ',
  waiting: 'VENT',
  withdrawn: 'TRUK',
  rejected: 'AFVIST',
  undone: 'FORT',
  replaced: 'ERST',
  returned: 'RET',
} as const;

/** The name that stands in the workbook for a status; the code itself where the round has no such status. */
export function statusName(round: Round, code: string): string {
  return statusByCode(round, code)?.name ?? code;
}

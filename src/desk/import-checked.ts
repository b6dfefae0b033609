import { reviewFile, type CheckContext } from '../check';
import type { Finding } from '../review';
import type { Language, Round } from '../round';
import {
  importForm,
  type ImportChoices,
  type ImportOutcome,
  type MailFacts,
  type WorkbookTables,
} from '../workbook';
import type { CheckedForm } from './checked-form';

export interface ImportOrder {
  readonly form: CheckedForm;
  readonly round: Round;
  readonly mail: MailFacts;
  readonly who: string;
  readonly now: Date;
  /** Why it is imported in spite of what needs a decision; null for a ready form. */
  readonly reason: string | null;
  readonly actionId: string;
  readonly choices?: ImportChoices;
  readonly language: Language;
}

/**
 * Imports a form that a person, or the one-click command, has seen the review of. The seats are read again first: a
 * finding that was not there when it was seen stops the import and is said in words, so nobody imports over a quota
 * that a colleague has filled meanwhile. Rejects as `importForm` does.
 */
export function importChecked(tables: WorkbookTables, order: ImportOrder): Promise<ImportOutcome> {
  const { form, round, language, choices = {} } = order;
  const replaces = choices.replaces === undefined ? [] : [choices.replaces];
  const seen = new Set(form.outcome.review.findings.map(identity));
  return importForm(tables, {
    round,
    key: form.key,
    nomination: form.outcome.nomination,
    mail: order.mail,
    findings: form.outcome.review.findings,
    who: order.who,
    now: order.now,
    reason: order.reason,
    actionId: order.actionId,
    ...choices,
    recheck: (ledger) =>
      findingsNow(form, {
        round,
        ledger,
        received: order.mail.received,
        sender: order.mail.sender,
        replaces,
      })
        .filter((finding) => finding.severity !== 'advice' && !seen.has(identity(finding)))
        .map((finding) => finding.texts[language].message),
  });
}

function findingsNow(form: CheckedForm, context: CheckContext): readonly Finding[] {
  const { nomination, notes } = form.outcome;
  const again = reviewFile({ ...form, reading: { kind: 'form', nomination, notes } }, context);
  return again.outcome.kind === 'form' ? again.outcome.review.findings : [];
}

function identity(finding: Finding): string {
  return `${finding.code} ${finding.field ?? ''}`;
}

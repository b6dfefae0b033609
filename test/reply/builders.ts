import type { ReplyContext } from '../../src/reply';
import { review } from '../../src/review';
import { hold3 } from '../../src/round';
import type { Ledger } from '../../src/workbook/ledger';
import { ledgerWith, subjectWith, type EarlierInitiative, type SubjectWords } from '../review/builders';

export const key = '3f9a0c12d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f';

/** Two weeks before the deadline of Hold 3, where the sandbox's clock stands. */
export const beforeDeadline = Date.parse('2024-04-16T09:14:00+02:00');

/** A reply to Karen Lund about a form with these words; every finding goes into it. */
export function replyTo(words: SubjectWords = {}, change: Partial<ReplyContext> = {}): ReplyContext {
  const subject = subjectWith(words);
  const outcome = review(subject);
  return {
    round: subject.round,
    ledger: subject.ledger,
    content: { kind: 'form', nomination: subject.nomination, review: outcome },
    key,
    fileName: 'skema.xlsx',
    mail: {
      subject: 'Indmelding – Den gode udskrivelse',
      fromName: 'Karen Lund',
      fromAddress: 'karen.lund@randers.example',
    },
    cluster: null,
    findings: outcome.findings,
    copy: null,
    replyBy: null,
    now: beforeDeadline,
    ...change,
  };
}

/** A reply that answers no form: a file that could not be read, or a reminder. */
export function replyWithout(change: Partial<ReplyContext> = {}): ReplyContext {
  return { ...replyTo(), content: null, key: null, fileName: null, findings: [], ...change };
}

/** The workbook with the form in it, in a status, and other initiatives after it. A review never sees the form itself there, so it is only for the reply. */
export function importedAs(status: string, others: readonly EarlierInitiative[] = []): Ledger {
  return ledgerWith(
    [
      {
        key,
        title: 'Den gode udskrivelse',
        status,
        participants: [{ name: 'Mette Holm' }, { name: 'Jens Lund' }, { name: 'Anne Krog' }],
      },
      ...others,
    ],
    hold3,
  );
}

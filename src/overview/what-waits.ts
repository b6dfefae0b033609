import { dayInWords, deadline, type Language } from '../round';
import type { Receipt } from '../workbook';
import { explainWaiting, type LedgerInitiative } from '../workbook/ledger';
import { checkText } from './check-text';
import type { RoundReading, Standing } from './standing';
import { waitingWords } from './waiting-words';

/** One thing that waits: what it is, since when or why, and what there is to open. */
export interface WaitingRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly opens:
    | { readonly kind: 'cluster'; readonly code: string }
    | { readonly kind: 'initiative'; readonly key: string }
    | { readonly kind: 'form'; readonly receipt: Receipt }
    | null;
}

/** Things of one kind that wait for somebody; the heading says how many. */
export interface WaitingSection {
  readonly kind:
    'checks' | 'undecided' | 'returned' | 'open-points' | 'waiting-list' | 'take-ups' | 'following-gaps';
  readonly heading: string;
  readonly rows: readonly WaitingRow[];
}

/** What waits for somebody, in sentences, most pressing kind first; a kind of which there is nothing is left out. */
export function whatWaits(
  { ledger, round }: Pick<RoundReading, 'ledger' | 'round'>,
  { checks, awaiting, followUp }: Standing,
  now: Date,
  language: Language,
): readonly WaitingSection[] {
  const say = waitingWords[language];
  const isPast = now.getTime() > deadline(round);
  const section = (
    kind: WaitingSection['kind'],
    heading: (count: number) => string,
    rows: readonly WaitingRow[],
  ): readonly WaitingSection[] => (rows.length === 0 ? [] : [{ kind, heading: heading(rows.length), rows }]);
  return [
    ...section(
      'checks',
      isPast ? say.sections.checksPast : say.sections.checks,
      checks
        .filter(({ pressing }) => pressing)
        .map((check) => ({
          id: checkText(check, round, language),
          title: checkText(check, round, language),
          note: '',
          opens:
            check.kind === 'cluster-without-initiative' ? { kind: 'cluster', code: check.cluster } : null,
        })),
    ),
    ...section(
      'undecided',
      say.sections.undecided,
      awaiting.undecided.map(({ receipt, days }) => ({
        ...formRow(receipt, `${receipt.state} ${say.since(days)}`),
        // A form whose import was undone has its row, and there it can be closed.
        ...(ledger.initiatives.some(({ key }) => key === receipt.key)
          ? { opens: { kind: 'initiative' as const, key: receipt.key } }
          : {}),
      })),
    ),
    ...section(
      'returned',
      say.sections.returned,
      awaiting.returned.map(({ receipt, daysLeft }) =>
        formRow(
          receipt,
          receipt.replyBy === null || daysLeft === null
            ? say.noReplyBy
            : say.replyBy(dayInWords(receipt.replyBy, language), daysLeft),
        ),
      ),
    ),
    ...section(
      'open-points',
      say.sections.openPoints,
      awaiting.openPoints.map(({ initiative, days, points }) =>
        initiativeRow(initiative, `${say.since(days)}: ${points}`),
      ),
    ),
    ...section(
      'waiting-list',
      say.sections.waitingList,
      ledger.initiatives
        .filter(({ waiting }) => waiting > 0)
        .map((one) => {
          const asked = awaiting.answers.get(one.key);
          const why = explainWaiting(ledger, round, one.key, language) ?? '';
          const until = asked && say.replyBy(dayInWords(asked.replyBy, language), asked.daysLeft);
          return initiativeRow(one, until === undefined ? why : `${why} · ${until}`);
        }),
    ),
    ...section(
      'take-ups',
      say.sections.takeUps,
      followUp.due.map(({ initiative, day, daysLeft }) => ({
        ...initiativeRow(initiative, say.takeUp(dayInWords(day, language), daysLeft)),
        id: `${initiative.key} ${day}`,
      })),
    ),
    // Before the deadline nobody has been asked for these agreements yet.
    ...section(
      'following-gaps',
      say.sections.gaps,
      (isPast ? followUp.gaps : []).map(({ initiative, lacks }) =>
        initiativeRow(initiative, say.lacking(lacks.map((gap) => say.lacks[gap]).join(', '))),
      ),
    ),
  ];
}

function formRow(receipt: Receipt, state: string): WaitingRow {
  const { key, title, subject, file, cluster, sender } = receipt;
  return {
    id: key,
    title: [title, subject, file].find((text) => text !== '') ?? '',
    note: [cluster, sender, state].filter((text) => text !== '').join(' · '),
    opens: { kind: 'form', receipt },
  };
}

function initiativeRow({ key, number, title }: LedgerInitiative, note: string): WaitingRow {
  return {
    id: key,
    title,
    note: [number, note].filter((text) => text !== '').join(' · '),
    opens: { kind: 'initiative', key },
  };
}

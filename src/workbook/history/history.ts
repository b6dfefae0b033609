import { momentInWords, type Language } from '../../round';
import type { LogEntry } from '../import/log';
import { isCourtesy, logActions, undoneBy } from '../import/log-actions';

/** One thing that was done to an initiative, with all that it changed. */
export interface HistoryLine {
  readonly actionId: string;
  /** ISO 8601; null if the log does not say. */
  readonly at: string | null;
  readonly who: string;
  readonly reason: string;
  readonly entries: readonly LogEntry[];
  /** It takes back an earlier action. */
  readonly isUndoing: boolean;
  /** A later action took it back. */
  readonly isUndone: boolean;
  /** It can be taken back by `undoAction`. */
  readonly isReversible: boolean;
}

const reversible: ReadonlySet<string> = new Set([
  logActions.import,
  logActions.status,
  logActions.seat,
  logActions.plan,
  logActions.setAside,
]);

/** What was done to an initiative, oldest first: the lines of the log under its key, those of one action together. */
export function historyOf(log: readonly LogEntry[], key: string): readonly HistoryLine[] {
  const undone = new Set(log.flatMap(({ actionId }) => undoneBy(rootOf(actionId)) ?? []));
  const actions = new Map<string, LogEntry[]>();
  for (const [index, entry] of log.entries()) {
    if (entry.key !== key || isCourtesy(entry.action)) continue;
    // A line without an id was written by a person and stands for itself.
    const id = entry.actionId === '' ? `linje ${index}` : rootOf(entry.actionId);
    const entries = actions.get(id);
    if (entries === undefined) actions.set(id, [entry]);
    else entries.push(entry);
  }
  return [...actions].flatMap(([actionId, entries]): readonly HistoryLine[] => {
    const [first] = entries;
    if (first === undefined) return [];
    const { at, who, reason } = first;
    const isUndoing = undoneBy(actionId) !== null;
    const isReversible = first.actionId !== '' && entries.every(({ action }) => reversible.has(action));
    return [{ actionId, at, who, reason, entries, isUndoing, isUndone: undone.has(actionId), isReversible }];
  });
}

/** The actions that set rows aside and were not undone, the newest first. */
export function actionsSetAside(log: readonly LogEntry[]): readonly HistoryLine[] {
  const entries = log.filter(
    ({ action }) => action === logActions.setAside || action === logActions.setAsideUndone,
  );
  return [...new Set(entries.map(({ key }) => key))]
    .flatMap((key) => historyOf(entries, key))
    .filter(({ isReversible, isUndone }) => isReversible && !isUndone)
    .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
}

/** "16. april 2024 kl. 10:42: Anna Berg importerede skemaet som M-RAND-1 (Importeret). 5 pladser, Randersklyngen." */
export function historySentence(line: HistoryLine, timeZone: string, language: Language): string {
  const say = words[language];
  // Of many rows set aside at once each has its line in the log.
  const deeds = new Set(line.entries.map((entry) => deedOf(entry, language)));
  const when = line.at === null ? say.unknownTime : momentInWords(Date.parse(line.at), timeZone, language);
  const who = line.who === '' ? say.somebody : line.who;
  const what = `${line.isUndoing ? say.undoing : ''}${[...deeds].join(say.and)}`;
  const reason = line.reason === '' ? '' : ` ${line.reason.replace(/[.!?]?$/, '.')}`;
  return `${when}: ${who} ${what}.${reason}${line.isUndone ? ` ${say.undone}` : ''}`;
}

function deedOf(entry: LogEntry, language: Language): string {
  const say = words[language];
  const { action, subject, before, after } = entry;
  switch (action) {
    case logActions.import:
      return say.imported(subject, after);
    case logActions.receipt:
      return say.received(after);
    case logActions.status:
      return before === '' ? say.gotStatus(after) : say.changedStatus(before, after);
    case logActions.seat:
      return say.changedSeat(subject.split(', ').slice(1).join(', ') || subject, before, after);
    case logActions.plan:
      if (after === '') return say.gaveUpPlan(before);
      return before === '' ? say.planned(after) : say.changedPlan(before, after);
    case logActions.setAside:
      return say.setAside;
    case logActions.setAsideUndone:
      return say.tookBack;
    default:
      return say.other(action, before, after);
  }
}

const danish = {
  unknownTime: 'Tidspunkt ukendt',
  somebody: 'nogen',
  and: ' og ',
  undoing: 'fortrød og ',
  undone: '(Fortrudt siden.)',
  imported: (number: string, status: string) => `importerede skemaet som ${number} (${status})`,
  received: (state: string) => `noterede skemaet: ${state}`,
  gotStatus: (after: string) => `gav status ${after}`,
  changedStatus: (before: string, after: string) => `ændrede status fra ${before} til ${after}`,
  changedSeat: (who: string, before: string, after: string) => `ændrede ${who} fra ${before} til ${after}`,
  planned: (after: string) => `satte påtænkt status til ${after}`,
  changedPlan: (before: string, after: string) => `ændrede påtænkt status fra ${before} til ${after}`,
  gaveUpPlan: (before: string) => `fjernede påtænkt status ${before}`,
  setAside: 'satte rækker, der ikke tæller med, til side',
  tookBack: 'tog rækker i brug igen',
  other: (action: string, before: string, after: string) =>
    `${action}: ${[before, after].filter((part) => part !== '').join(' → ')}`,
};

const english: typeof danish = {
  unknownTime: 'Time unknown',
  somebody: 'somebody',
  and: ' and ',
  undoing: 'undid and ',
  undone: '(Undone since.)',
  imported: (number, status) => `imported the form as ${number} (${status})`,
  received: (state) => `noted the form: ${state}`,
  gotStatus: (after) => `gave the status ${after}`,
  changedStatus: (before, after) => `changed the status from ${before} to ${after}`,
  changedSeat: (who, before, after) =>
    `changed ${who.replace(/deltager/g, 'participant').replace('i stedet for', 'instead of')} from ${before} to ${after}`,
  planned: (after) => `planned the status ${after}`,
  changedPlan: (before, after) => `changed the planned status from ${before} to ${after}`,
  gaveUpPlan: (before) => `gave up the planned status ${before}`,
  setAside: 'set rows aside that do not count',
  tookBack: 'took rows into use again',
  other: danish.other,
};

const words: Readonly<Record<Language, typeof danish>> = { da: danish, en: english };

/** Lines of one action have its id, those after the first with what tells them apart behind it. */
function rootOf(actionId: string): string {
  return actionId.replace(/-(?:deltager-\w+|nr-\d+|erstattet|forrige)$/, '');
}

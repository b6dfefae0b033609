import type { Round } from '../../round';
import { logTable } from '../layout';
import { foldName } from '../open-table';
import type { WorkbookTables } from '../tables';
import { addLines } from './books';
import { readLog, type LogEntry } from './log';
import { isCourtesy, logActions } from './log-actions';
import type { Action } from './request';

/** Minutes after which nobody is taken to be at work with a form any more: people go home. */
const claimMinutes = 15;
/** Minutes for which what a colleague did is news. */
const newsMinutes = 60;

/** Who is at work with a form, and what was done with it last. */
export interface Handling {
  /** The newest to say so; null where nobody does, or it is long ago. */
  readonly claim: { readonly who: string; readonly since: string } | null;
  /** What was done with the form within the hour, in the log's own words; null where nothing was. */
  readonly latest: {
    readonly who: string;
    readonly at: string;
    readonly action: string;
    /** The name of the status it was given; null where something else was done. */
    readonly status: string | null;
  } | null;
}

export interface HandlingRequest extends Omit<Action, 'reason'> {
  readonly round: Round;
  readonly key: string;
  /** What people call the form: its initiative's title. */
  readonly subject: string;
}

/** How a form is being handled, by the log in order. An import, a reply or any other deed ends the claim before it. */
export function handlingOf(log: readonly LogEntry[], key: string, now: Date): Handling {
  const lines = log.filter((entry) => entry.key === key && entry.at !== null);
  const isWithin = ({ at }: LogEntry, minutes: number) =>
    at !== null && now.getTime() - Date.parse(at) < minutes * 60_000;
  const newest = lines.at(-1);
  const latest = lines.findLast(({ action }) => !isCourtesy(action));
  return {
    claim:
      newest?.action === logActions.claim && isWithin(newest, claimMinutes)
        ? { who: newest.who, since: sinceOf(lines, newest) }
        : null,
    latest:
      latest !== undefined && isWithin(latest, newsMinutes)
        ? {
            who: latest.who,
            at: latest.at ?? '',
            action: latest.action,
            status: latest.action === logActions.status ? latest.after : null,
          }
        : null,
  };
}

/** Reads how a form is being handled. Rejects with the transport's error. */
export async function readHandling(
  tables: WorkbookTables,
  { key, now, round }: Pick<HandlingRequest, 'key' | 'now' | 'round'>,
): Promise<Handling> {
  const contents = await tables.read([logTable.name]);
  return handlingOf(readLog(contents, round.timeZone), key, now);
}

/**
 * Says that a person is at work with a form, or no longer is, and reads back how it stands: of two who say so at once the
 * lower line holds, and both see it. Nothing is locked; it is a courtesy. Rejects with the transport's error.
 */
export async function sayHandling(
  tables: WorkbookTables,
  request: HandlingRequest,
  what: 'claim' | 'release',
): Promise<Handling> {
  const { round } = request;
  const contents = await tables.read([logTable.name]);
  const line = {
    ...request,
    reason: null,
    action: logActions[what],
    before: '',
    after: '',
  };
  await addLines(tables, contents, round.timeZone, [], [line]);
  return readHandling(tables, request);
}

/** The first of the claims that the same person has made in a row without anything between. */
function sinceOf(lines: readonly LogEntry[], newest: LogEntry): string {
  let since = newest;
  for (const line of lines.toReversed()) {
    if (line.action !== logActions.claim || foldName(line.who) !== foldName(newest.who)) break;
    since = line;
  }
  return since.at ?? '';
}

import type { Round } from '../../round';
import { receiptTable } from '../layout';
import { momentOf } from '../moments';
import { foldName, isBlank, openTable } from '../open-table';
import type { TableContent } from '../tables';
import type { FormOnItsWay, LedgerInitiative } from './ledger-types';
import type { Names } from './names';

/** Codes of the states in which a form is still to be imported; the codes of a round's statuses are fixed. */
const openStates: ReadonlySet<string> = new Set(['NY', 'KLAR', 'FEJL', 'AFV', 'RET']);
/** An import that was undone leaves the form as it was before; one that came straight from the mail is undecided now. */
const undone = 'FORT';

/**
 * The forms that are returned or undecided, by the lines of Indmeldinger in order: the newest line of a form holds, save that
 * one whose import was undone is again what it was before it. Where nothing stood before, the form waits for a decision and
 * counts no seats, for it counted none: undoing restores every figure. A form is no longer on its way when an initiative stands under
 * its key, or when one of its cluster with its title does, for then a corrected version was taken instead of it.
 */
export function formsOnTheirWay(
  contents: ReadonlyMap<string, TableContent>,
  round: Round,
  names: Names,
  initiatives: readonly LedgerInitiative[],
  without: ReadonlySet<string>,
): readonly FormOnItsWay[] {
  const table = openTable(contents, receiptTable);
  const open = new Map<string, FormOnItsWay>();
  const before = new Map<string, FormOnItsWay>();
  table.content.rows.forEach((cells, row) => {
    if (isBlank(cells)) return;
    const writtenKey = foldName(table.text(cells, 'key'));
    if (without.has(writtenKey)) return;
    const key = writtenKey === '' ? `row:${row}` : writtenKey;
    const state = names.status(table.text(cells, 'state'))?.code ?? '';
    const earlier = open.get(key) ?? before.get(key);
    // Deleted first, so that the order is that of the newest lines.
    open.delete(key);
    if (state === undone && earlier !== undefined) {
      open.set(key, { ...earlier, row });
    } else if (state === undone || openStates.has(state)) {
      const received = table.number(cells, 'received');
      const asked = (count: 'participantCount' | 'generalPracticeCount') =>
        state === undone ? 0 : Math.max(0, table.number(cells, count) ?? 0);
      open.set(key, {
        key,
        title: table.text(cells, 'title'),
        state,
        ...placeOf(table.text(cells, 'region'), table.text(cells, 'cluster'), round, names),
        seats: asked('participantCount'),
        generalPractice: asked('generalPracticeCount'),
        received: received === null ? null : momentOf(received, round.timeZone),
        row,
      });
    } else if (earlier !== undefined) {
      before.set(key, earlier);
    }
  });

  const settled = new Set(initiatives.filter(isLive).flatMap(({ key, ...rest }) => [key, ...workOf(rest)]));
  const newest = new Map([...open.values()].flatMap((form) => workOf(form).map((work) => [work, form.key])));
  return [...open.values()].filter((form) => {
    if (settled.has(form.key)) return false;
    return workOf(form).every((work) => !settled.has(work) && newest.get(work) === form.key);
  });
}

function isLive({ takesSeat, waits }: LedgerInitiative): boolean {
  return takesSeat || waits;
}

/** What two forms have in common that are versions of one initiative; empty where too little is known to say. */
function workOf({ cluster, title }: Pick<FormOnItsWay, 'cluster' | 'title'>): readonly string[] {
  return cluster === null || title === '' ? [] : [`${cluster}|${foldName(title)}`];
}

/** A line from before there was a column for the region names its cluster alone. */
function placeOf(
  region: string,
  cluster: string,
  round: Round,
  names: Names,
): Pick<FormOnItsWay, 'region' | 'cluster'> {
  const code = names.region(region)?.code ?? null;
  if (code !== null) return { region: code, cluster: names.cluster(cluster, code)?.code ?? null };
  const named = round.clusters.filter(({ name }) => foldName(name) === foldName(cluster));
  const only = named.length === 1 ? named[0] : undefined;
  return { region: only?.region ?? null, cluster: only?.code ?? null };
}

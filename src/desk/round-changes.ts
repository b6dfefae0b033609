import type { Round } from '../round';

type RoundList = {
  [Property in keyof Round]: Round[Property] extends readonly unknown[] ? Property : never;
}[keyof Round];

/** What names a row of each list, so that a change can say which row it means. */
const rowNames: Readonly<Record<RoundList, readonly [string, ...string[]]>> = {
  regions: ['code'],
  clusters: ['code'],
  municipalities: ['code'],
  calendar: ['title'],
  fields: ['part', 'field'],
  rules: ['code'],
  statuses: ['code'],
  sectors: ['sector'],
  titles: ['word'],
  templates: ['code', 'language'],
};

/** A row that the changes name and the old round does not have. */
export interface UnknownRow {
  readonly list: RoundList;
  readonly name: string;
  readonly known: readonly string[];
}

export interface ChangedRound {
  /** Shaped like a round, and not yet checked to be one. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly unknownRows: readonly UnknownRow[];
}

/**
 * Lays changes over a round. A value takes the old one's place, a group ("clusterWord") is changed part by part. A list
 * given as a list takes the old one's place, where a row whose name the old list has may leave out what stays the same;
 * a list given as an object changes the rows it names and leaves the others: `"fields": {"initiative/cluster": {...}}`.
 */
export function applyChanges(old: Round, changes: Readonly<Record<string, unknown>>): ChangedRound {
  const draft: Record<string, unknown> = { ...old };
  const unknownRows: UnknownRow[] = [];
  for (const [property, change] of Object.entries(changes)) {
    const before = draft[property];
    if (isList(property)) draft[property] = changeList(property, old[property], change, unknownRows);
    else if (isRecord(before) && isRecord(change)) draft[property] = { ...before, ...change };
    else draft[property] = change;
  }
  return { draft, unknownRows };
}

/** "initiative/cluster", "M", "kvittering/da": how changes name a row. */
export function nameOfRow(list: RoundList, row: Readonly<Record<string, unknown>>): string {
  return rowNames[list].map((part) => String(row[part])).join('/');
}

/** Whether the round has a list of this name. */
export function isList(property: string): property is RoundList {
  return Object.hasOwn(rowNames, property);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changeList(
  list: RoundList,
  rows: readonly Readonly<Record<string, unknown>>[],
  change: unknown,
  unknownRows: UnknownRow[],
): unknown {
  const earlier = new Map(rows.map((row) => [nameOfRow(list, row), row]));
  if (Array.isArray(change)) {
    return change.map((row: unknown) =>
      isRecord(row) ? { ...earlier.get(nameOfRow(list, row)), ...row } : row,
    );
  }
  if (!isRecord(change)) return change;
  for (const name of Object.keys(change)) {
    if (!earlier.has(name)) unknownRows.push({ list, name, known: [...earlier.keys()] });
  }
  return rows.map((row) => {
    const name = nameOfRow(list, row);
    if (!Object.hasOwn(change, name)) return row;
    const changed = change[name];
    return isRecord(changed) ? { ...row, ...changed } : changed;
  });
}

import { checkRound, type Round, roundSchema } from '../../round';
import { cellText, foldName, isBlank } from '../open-table';
import type { WorkbookProblem } from '../problem';
import type { CellValue, TableContent } from '../tables';
import type { Codec, Reading } from './codecs';
import { generalEntries, generalTable, isRecord } from './general';
import type { SetupColumn, SetupList } from './setup-tables';
import { schemaProblems } from './schema-problems';
import { listsOf } from './write-setup';

export type RoundReading =
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'broken'; readonly problems: readonly WorkbookProblem[] };

/** Names of the tables that `readRound` needs. */
export const setupTableNames: readonly string[] = [generalTable.name, ...listsOf().map(({ name }) => name)];

const notARound: WorkbookProblem = {
  sheet: generalTable.sheet,
  table: generalTable.name,
  row: null,
  message: 'Filen er ikke en rundes arbejdsbog: ingen af opsætningens tabeller findes i den.',
  fix: 'Vælg den rigtige arbejdsbog, eller opret en ny.',
};

/**
 * Reads the round from the workbook's setup tables through the round's one schema. Nothing falls back silently: a table, a
 * heading or a value that is missing or wrong comes back as a problem with place and correction, all of them at once.
 */
export function readRound(contents: ReadonlyMap<string, TableContent>): RoundReading {
  if (!setupTableNames.some((name) => contents.has(name))) return { kind: 'broken', problems: [notARound] };
  const problems: WorkbookProblem[] = [];
  const draft: Record<string, unknown> = {};
  readGeneral(contents, draft, problems);

  const codes = new Map<string, ReadonlySet<string>>();
  const rowNumbers = new Map<SetupList, readonly number[]>();
  for (const table of listsOf()) {
    const rows = readList(contents, table, codes, problems);
    if (rows === null) continue;
    draft[table.property] = rows.map(({ values }) => values);
    rowNumbers.set(
      table.property,
      rows.map(({ number }) => number),
    );
    // Without the table its codes are unknown, and what refers to them is no fault of its own.
    codes.set(table.property, new Set(rows.map(({ values }) => String(values['code']))));
  }
  if (problems.length > 0) return { kind: 'broken', problems };

  const parsed = roundSchema.safeParse(draft);
  if (!parsed.success) return { kind: 'broken', problems: schemaProblems(parsed.error, rowNumbers) };

  const contradictions = checkRound(parsed.data).map(contradiction);
  return contradictions.length > 0
    ? { kind: 'broken', problems: contradictions }
    : { kind: 'round', round: parsed.data };
}

function readGeneral(
  contents: ReadonlyMap<string, TableContent>,
  draft: Record<string, unknown>,
  problems: WorkbookProblem[],
): void {
  const { name, sheet, headings } = generalTable;
  const found = findColumns(contents, name, sheet, [headings.label, headings.value], problems);
  if (found === null) return;
  const [labelAt = 0, valueAt = 1] = found.positions;
  const labels = found.content.rows.map((row) => foldName(cellText(row[labelAt] ?? null)));

  for (const { label, path, codec } of generalEntries) {
    const index = labels.indexOf(foldName(label));
    if (index < 0) {
      problems.push({
        sheet,
        table: name,
        row: null,
        message: `Opsætning, ${name}: rækken »${label}« mangler.`,
        fix: `Sæt rækken ind igen med »${label}« i kolonnen ${headings.label}.`,
      });
      continue;
    }
    const reading = readCell(codec, found.content.rows[index]?.[valueAt] ?? null);
    if (reading.kind === 'wrong') {
      const message = `Opsætning, ${name}, række ${index + 1}: »${label}« ${reading.message}`;
      problems.push({ sheet, table: name, row: index + 1, message, fix: reading.fix });
      continue;
    }
    const [first, second] = path;
    if (second === undefined) draft[first] = reading.value;
    else {
      const group = draft[first];
      draft[first] = { ...(isRecord(group) ? group : {}), [second]: reading.value };
    }
  }
}

interface ReadRow {
  readonly number: number;
  readonly values: Record<string, unknown>;
}

function readList(
  contents: ReadonlyMap<string, TableContent>,
  table: ReturnType<typeof listsOf>[number],
  codes: ReadonlyMap<string, ReadonlySet<string>>,
  problems: WorkbookProblem[],
): readonly ReadRow[] | null {
  const { name, sheet, columns } = table;
  const wanted = columns.map(([, column]) => column.heading);
  const found = findColumns(contents, name, sheet, wanted, problems);
  if (found === null) return null;

  const taken = new Map<string, number>();
  const rows: ReadRow[] = [];
  found.content.rows.forEach((cells, index) => {
    if (isBlank(cells)) return;
    const number = index + 1;
    const values: Record<string, unknown> = {};
    columns.forEach(([property, column], position) => {
      const cell = cells[found.positions[position] ?? -1] ?? null;
      const reading = checked(column, readCell(column.codec, cell), cell, number, taken, codes);
      if (reading.kind === 'value') values[property] = reading.value;
      else {
        const message = `Opsætning, ${name}, række ${number}: »${column.heading}« ${reading.message}`;
        problems.push({ sheet, table: name, row: number, message, fix: reading.fix });
      }
    });
    rows.push({ number, values });
  });
  return rows;
}

/** A value that may stand once only, or that must name a row of another table. */
function checked(
  column: SetupColumn<unknown>,
  reading: Reading<unknown>,
  cell: CellValue,
  row: number,
  taken: Map<string, number>,
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): Reading<unknown> {
  if (reading.kind === 'wrong') return reading;
  if (column.unique) {
    const key = `${column.heading}|${foldName(cellText(cell))}`;
    const earlier = taken.get(key);
    if (earlier !== undefined) {
      const message = `indeholder »${cellText(cell)}«, som allerede står i række ${earlier}.`;
      return { kind: 'wrong', message, fix: 'Giv den ene af de to rækker en anden værdi.' };
    }
    taken.set(key, row);
  }
  const known = column.refersTo === undefined ? undefined : codes.get(column.refersTo);
  if (known !== undefined) {
    const named = Array.isArray(reading.value) ? reading.value.map(String) : [String(reading.value)];
    const unknown = named.filter((code) => !known.has(code));
    if (unknown.length > 0) {
      const table = column.refersTo === 'regions' ? 'Regioner' : 'Klynger';
      const message = `indeholder »${unknown.join('«, »')}«, som ikke er en kode i tabellen ${table}.`;
      return { kind: 'wrong', message, fix: `Skriv en af koderne: ${[...known].join(', ')}.` };
    }
  }
  return reading;
}

function findColumns(
  contents: ReadonlyMap<string, TableContent>,
  name: string,
  sheet: string,
  headings: readonly string[],
  problems: WorkbookProblem[],
): { content: TableContent; positions: readonly number[] } | null {
  const content = contents.get(name);
  if (content === undefined) {
    problems.push({
      sheet,
      table: name,
      row: null,
      message: `Opsætning: tabellen »${name}« på arket »${sheet}« findes ikke.`,
      fix: `Gendan den fra versionshistorikken, eller giv tabellen sit navn tilbage: ${name}.`,
    });
    return null;
  }
  const present = content.headings.map(foldName);
  const positions = headings.map((heading) => present.indexOf(foldName(heading)));
  const missing = headings.filter((_, index) => positions[index] === -1);
  for (const heading of missing) {
    problems.push({
      sheet,
      table: name,
      row: null,
      message: `Opsætning, ${name}: kolonnen »${heading}« findes ikke.`,
      fix: `Skriv overskriften »${heading}« tilbage over kolonnen.`,
    });
  }
  return missing.length > 0 ? null : { content, positions };
}

function readCell(codec: Codec<never> | Codec<unknown>, cell: CellValue): Reading<unknown> {
  return codec.read(cell);
}

/** The round's own checks name the table and say in one text what is wrong and what to do: its last sentence. */
function contradiction(problem: ReturnType<typeof checkRound>[number]): WorkbookProblem {
  const text = problem.texts.da;
  const end = text.lastIndexOf('. ', text.length - 2);
  const sheet = problem.table === generalTable.name ? generalTable.sheet : problem.table;
  return end < 0
    ? { sheet, table: problem.table, row: null, message: text, fix: '' }
    : {
        sheet,
        table: problem.table,
        row: null,
        message: text.slice(0, end + 1),
        fix: text.slice(end + 2),
      };
}

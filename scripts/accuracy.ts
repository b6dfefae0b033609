import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { checkFile, reportOf, type Report } from '../src/check';
import { hold3 } from '../src/round';
import { emptyLedger } from '../src/workbook/ledger';

/**
 * How much of the forms with a known content is read right: `accuracy [--json] [--dir DIR]`. Beside each form stands
 * `NAME.truth.json`; the README in that folder describes it. Ends with 1 if anything was misread.
 */

const personSchema = z.looseObject({ name: z.string().optional() });
const nominationSchema = z.looseObject({
  participants: z.array(personSchema).optional(),
  contactPerson: personSchema.nullable().optional(),
});
const expectedSchema = z.looseObject({
  name: z.string().optional(),
  kind: z.enum(['form', 'not-a-form', 'unreadable']),
  inside: z.array(z.string()).optional(),
  reason: z.string().optional(),
  nomination: nominationSchema.optional(),
  findings: z.array(z.string()).optional(),
});
const truthSchema = z.union([
  z.looseObject({ forms: z.array(expectedSchema) }).transform(({ forms }) => forms),
  expectedSchema.transform((form) => [form]),
]);
type Expected = z.infer<typeof expectedSchema>;

interface Tally {
  right: number;
  all: number;
}

interface Score {
  readonly tallies: Map<string, Tally>;
  readonly misses: string[];
}

const participantFields = [
  'name',
  'title',
  'organisation',
  'department',
  'sector',
  'email',
  'phone',
] as const;

async function main(): Promise<void> {
  const [options, directory] = readArguments(process.argv.slice(2));
  const score: Score = { tallies: new Map(), misses: [] };
  const names = readdirSync(directory).filter((name) => name.endsWith('.truth.json'));
  for (const name of names.sort()) {
    const expected = truthSchema.parse(JSON.parse(readFileSync(join(directory, name), 'utf8')));
    const file = fileBeside(directory, name);
    compareReports(score, file, expected, await report(join(directory, file)));
  }
  print(score, names.length, options.json);
  process.exitCode = score.misses.length === 0 ? 0 : 1;
}

function readArguments(given: readonly string[]): [{ json: boolean }, string] {
  const at = given.indexOf('--dir');
  const directory = at < 0 ? resolve('test/fixtures/forms') : resolve(given[at + 1] ?? '.');
  return [{ json: given.includes('--json') }, directory];
}

function fileBeside(directory: string, truth: string): string {
  const base = truth.replace(/truth\.json$/u, '');
  const file = readdirSync(directory).find((name) => name.startsWith(base) && name !== truth);
  if (file === undefined) {
    throw new Error(`${truth}: the form it describes is not beside it`);
  }
  return file;
}

interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

async function report(path: string): Promise<readonly NamedReport[]> {
  const context = { round: hold3, ledger: emptyLedger(hold3), received: null, sender: null, replaces: [] };
  const checked = await checkFile(new Uint8Array(readFileSync(path)), path, context);
  return checked.map((one) => ({ name: basename(one.name), report: reportOf(one, path, hold3, 'da') }));
}

function compareReports(
  score: Score,
  file: string,
  expected: readonly Expected[],
  found: readonly NamedReport[],
): void {
  const forms = (kinds: readonly string[]) => kinds.filter((kind) => kind === 'form').length;
  compare(
    score,
    'files',
    file,
    'forms found',
    forms(expected.map(({ kind }) => kind)),
    forms(found.map((one) => one.report.kind)),
  );
  expected.forEach((truth, number) => {
    const read = (truth.name === undefined ? found[number] : found.find(({ name }) => name === truth.name))
      ?.report;
    const where = expected.length > 1 ? `${file} (${number + 1})` : file;
    compare(score, 'files', where, 'kind', truth.kind, read?.kind);
    if (truth.reason !== undefined) {
      compare(score, 'files', where, 'reason', truth.reason, read?.reason?.code);
    }
    if (truth.nomination !== undefined) {
      compareNominations(score, where, truth.nomination, read?.nomination);
    }
    if (truth.findings !== undefined) {
      compareFindings(score, where, truth.findings, read?.findings ?? []);
    }
  });
}

function compareNominations(
  score: Score,
  where: string,
  truth: z.infer<typeof nominationSchema>,
  read: Report['nomination'],
): void {
  const values: Readonly<Record<string, unknown>> = { ...read };
  for (const [field, value] of Object.entries(truth)) {
    if (field !== 'participants' && field !== 'contactPerson') {
      compare(score, `field ${field}`, where, field, value, values[field]);
    }
  }
  if (truth.contactPerson !== undefined) {
    const contact: Readonly<Record<string, unknown>> = { ...read?.contactPerson };
    compare(
      score,
      'field contactPerson',
      where,
      'contactPerson',
      truth.contactPerson !== null,
      Object.keys(contact).length > 0,
    );
    for (const [field, value] of Object.entries(truth.contactPerson ?? {})) {
      compare(score, 'field contactPerson', where, `contactPerson.${field}`, value, contact[field]);
    }
  }
  const people = truth.participants ?? [];
  compare(
    score,
    'number of participants',
    where,
    'participants',
    people.length,
    read?.participants.length ?? 0,
  );
  people.forEach((person, number) => {
    const participant: Readonly<Record<string, unknown>> = { ...read?.participants[number] };
    for (const field of participantFields) {
      if (person[field] !== undefined) {
        compare(
          score,
          `participant ${field}`,
          where,
          `participants[${number}].${field}`,
          person[field],
          participant[field],
        );
      }
    }
  });
}

/** Each code counts once. One too many is as wrong as one too few; only advice may say more than the truth lists. */
function compareFindings(
  score: Score,
  where: string,
  expected: readonly string[],
  found: Report['findings'],
): void {
  const grave = found.filter(({ severity }) => severity !== 'advice').map(({ code }) => code);
  for (const code of new Set([...expected, ...grave])) {
    const seen = found.some((finding) => finding.code === code);
    compare(score, 'findings', where, code, expected.includes(code), seen);
  }
}

function compare(
  score: Score,
  group: string,
  where: string,
  what: string,
  expected: unknown,
  found: unknown,
): void {
  const tally = score.tallies.get(group) ?? { right: 0, all: 0 };
  score.tallies.set(group, tally);
  tally.all += 1;
  if (plain(expected, what) === plain(found, what)) {
    tally.right += 1;
  } else {
    score.misses.push(
      `${where}: ${what}\n    expected ${JSON.stringify(expected)}\n    found    ${JSON.stringify(found)}`,
    );
  }
}

/** White space and the case of an address make no difference; nor does null beside an empty text. */
function plain(value: unknown, what: string): string {
  const text = (
    typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value)
  )
    .replace(/\s+/gu, ' ')
    .trim();
  return what.endsWith('email') ? text.toLowerCase() : text;
}

function print(score: Score, files: number, asJson: boolean): void {
  const groups = [...score.tallies].map(([group, { right, all }]) => ({
    group,
    right,
    all,
    share: right / all,
  }));
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ files, groups, misses: score.misses }, null, 2)}\n`);
    return;
  }
  for (const { group, right, all, share } of groups) {
    process.stdout.write(
      `${group.padEnd(28)} ${String(right).padStart(5)} of ${String(all).padStart(5)}  ${(100 * share).toFixed(1)} %\n`,
    );
  }
  process.stdout.write(`\n${files} forms, ${score.misses.length} misses\n`);
  for (const miss of score.misses) {
    process.stdout.write(`- ${miss}\n`);
  }
}

void main();

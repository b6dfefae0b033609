import { z } from 'zod';
import { roundSchema, type Round } from '../round';
import { readRound, schemaProblems, setupContents, type WorkbookProblem } from '../workbook';
import { applyChanges, isList, isRecord, type UnknownRow } from './round-changes';
import { roundNotices } from './round-notices';

export type NewRound =
  | {
      readonly kind: 'round';
      readonly round: Round;
      /** What was carried over and wants a look, in Danish sentences that say where it stands. */
      readonly notices: readonly string[];
    }
  /** Nothing may be made of it; each problem says what to put right. */
  | { readonly kind: 'broken'; readonly problems: readonly WorkbookProblem[] };

/** The round's schema, which here also refuses what it does not know: a misspelt name must not pass as no change. */
const strictRound = roundSchema
  .extend({
    clusterWord: roundSchema.shape.clusterWord.strict(),
    initiativesPerCluster: roundSchema.shape.initiativesPerCluster.strict(),
    secretariat: roundSchema.shape.secretariat.strict(),
    regions: z.array(roundSchema.shape.regions.element.strict()).min(1),
    clusters: z.array(roundSchema.shape.clusters.element.strict()).min(1),
    municipalities: z.array(roundSchema.shape.municipalities.element.strict()),
    calendar: z.array(roundSchema.shape.calendar.element.strict()),
    fields: z.array(roundSchema.shape.fields.element.strict()).min(1),
    rules: z.array(roundSchema.shape.rules.element.strict()),
    statuses: z.array(roundSchema.shape.statuses.element.strict()).min(1),
    sectors: z.array(roundSchema.shape.sectors.element.strict()).min(1),
    titles: z.array(roundSchema.shape.titles.element.strict()),
    templates: z.array(roundSchema.shape.templates.element.strict()),
  })
  .strict();

/**
 * The setup of a new round: the old one's with the changes laid over it (see `applyChanges`), checked as the workbook's own
 * setup is checked, with the same sentences. What belongs to the year and is not changed is carried over with a notice,
 * never silently and never guessed.
 * @param changes what came in from outside: any value at all
 */
export function newRound(old: Round, changes: unknown): NewRound {
  if (!isRecord(changes)) {
    return broken([
      problem('filen er ikke et sæt af indstillinger.', 'Skriv et JSON-objekt, fx {"name": "Hold 4"}.'),
    ]);
  }
  const { draft, unknownRows } = applyChanges(old, changes);
  const parsed = strictRound.safeParse(draft);
  if (unknownRows.length > 0 || !parsed.success) {
    return broken([
      ...unknownRows.map(unknownRow),
      ...(parsed.success ? [] : problemsOf(parsed.error, draft)),
    ]);
  }
  // What is read back is what the new workbook will say, so nothing can differ between the two.
  const reading = readRound(setupContents(parsed.data));
  if (reading.kind === 'broken') return broken(reading.problems);
  return { kind: 'round', round: reading.round, notices: roundNotices(old, reading.round, changes) };
}

function broken(problems: readonly WorkbookProblem[]): NewRound {
  return { kind: 'broken', problems };
}

function problemsOf(error: z.ZodError, draft: Readonly<Record<string, unknown>>): readonly WorkbookProblem[] {
  return error.issues.flatMap((issue) => {
    const place = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey([...place, key], draft));
    if (issue.code === 'invalid_type' && place.length < 3) return [wrongShape(place, issue.expected)];
    return schemaProblems(new z.ZodError([issue]), rowNumbersOf(draft));
  });
}

function rowNumbersOf(draft: Readonly<Record<string, unknown>>): Parameters<typeof schemaProblems>[1] {
  return new Map(
    Object.entries(draft).flatMap(([property, rows]) =>
      isList(property) && Array.isArray(rows) ? [[property, rows.map((_, index) => index + 1)] as const] : [],
    ),
  );
}

function unknownKey(path: readonly string[], draft: Readonly<Record<string, unknown>>): WorkbookProblem {
  return problem(
    `»${path.join(' › ')}« findes ikke i en runde.`,
    `Ret stavemåden, eller fjern linjen. Her kan stå ${knownKeys(path, draft).join(', ')}.`,
  );
}

/** The names that a round has at the place of the one it does not have. */
function knownKeys(path: readonly string[], draft: Readonly<Record<string, unknown>>): readonly string[] {
  const unknown = path.at(-1);
  const beside = path.slice(0, -1).reduce<unknown>(stepInto, draft);
  return isRecord(beside) ? Object.keys(beside).filter((name) => name !== unknown) : [];
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)] as unknown;
  return isRecord(value) ? value[step] : undefined;
}

function unknownRow({ list, name, known }: UnknownRow): WorkbookProblem {
  const nearby = known.length > 30 ? `${known.slice(0, 30).join(', ')} …` : known.join(', ');
  return problem(
    `»${list} › ${name}« er ikke en række i den gamle runde.`,
    `Skriv en af ${nearby}, eller skriv hele listen for at tilføje en.`,
  );
}

const shapes: Readonly<Record<string, string>> = {
  array: 'en liste af rækker, eller et objekt med de rækker, der ændres',
  object: 'et objekt med navngivne værdier',
  string: 'en tekst i anførselstegn',
  number: 'et tal uden anførselstegn',
};

function wrongShape(path: readonly string[], expected: string): WorkbookProblem {
  return problem(
    `»${path.join(' › ')}« har en forkert form.`,
    `Skriv ${shapes[expected] ?? 'en værdi som i den gamle runde'}.`,
  );
}

function problem(message: string, fix: string): WorkbookProblem {
  return { sheet: 'Ændringer', table: 'Ændringer', row: null, message: `Ændringerne: ${message}`, fix };
}

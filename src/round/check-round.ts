import { fold } from './fold';
import { fieldOf } from './look-up';
import type { FormField, Language, Round } from './schema';

/** Something in the setup that does not hold together; imports stop until it is put right. */
export interface RoundProblem {
  /** The setup table, as the sheet calls it: "Regioner". */
  readonly table: string;
  /** Where, what is wrong, and what to do. */
  readonly texts: Readonly<Record<Language, string>>;
}

/** The statuses that the import itself writes; without them it cannot say what it did. */
const statusesInUse = ['IMP', 'IMPÅ', 'VENT', 'TRUK', 'FORT', 'ERST'];

/** The questions that no form can do without: what makes an initiative, and what makes a participant. */
const questionsInUse: readonly Pick<FormField, 'part' | 'field'>[] = [
  ...(['title', 'cluster', 'purpose', 'goal'] as const).map((field) => ({
    part: 'initiative' as const,
    field,
  })),
  ...(['name', 'title', 'organisation', 'email'] as const).map((field) => ({
    part: 'participant' as const,
    field,
  })),
];

/**
 * Holds the tables of a round against each other: sums, references and names. The schema has already seen to it that each
 * row is well formed. Empty where the setup is right.
 */
export function checkRound(round: Round): readonly RoundProblem[] {
  return [
    ...seats(round),
    ...generalPractice(round),
    ...guidelines(round),
    ...references(round),
    ...duplicates(round),
    ...statuses(round),
    ...questions(round),
    ...general(round),
  ];
}

function seats(round: Round): RoundProblem[] {
  const sum = round.regions.reduce((total, region) => total + region.seats, 0);
  if (sum === round.seats) return [];
  return [
    problem(
      'Regioner',
      `pladserne giver ${sum}, men Pladser i alt er ${round.seats}. Ret regionernes pladser eller Pladser i alt.`,
      `the seats add up to ${sum}, but the total number of seats is ${round.seats}. Correct the regions' seats or the total.`,
    ),
  ];
}

function generalPractice(round: Round): RoundProblem[] {
  return round.regions.flatMap((region) => {
    const { generalPracticeMinimum: minimum, generalPracticeMaximum: maximum } = region;
    const most = maximum ?? region.seats;
    if (minimum !== null && minimum > most) {
      return [
        problem(
          'Regioner',
          `${region.name} har mindst ${minimum} pladser til almen praksis, men højst ${most}. Ret minimum eller maksimum.`,
          `${region.name} has at least ${minimum} seats for general practice but at most ${most}. Correct the minimum or the maximum.`,
        ),
      ];
    }
    if (maximum !== null && maximum > region.seats) {
      return [
        problem(
          'Regioner',
          `${region.name} har højst ${maximum} pladser til almen praksis, men kun ${region.seats} pladser i alt. Ret maksimum.`,
          `${region.name} has at most ${maximum} seats for general practice but only ${region.seats} seats in all. Correct the maximum.`,
        ),
      ];
    }
    return [];
  });
}

function guidelines(round: Round): RoundProblem[] {
  return round.clusters
    .filter(({ guidelineFrom: from, guidelineTo: to }) => from !== null && to !== null && from > to)
    .map(({ name, guidelineFrom, guidelineTo }) =>
      problem(
        'Klynger',
        `${name} er vejledt til ${guidelineFrom} til ${guidelineTo} pladser. Skriv det mindste tal først.`,
        `${name} has a guideline of ${guidelineFrom} to ${guidelineTo} seats. Put the smaller number first.`,
      ),
    );
}

function references(round: Round): RoundProblem[] {
  const regions = new Set(round.regions.map((region) => region.code));
  const clusters = new Set(round.clusters.map((cluster) => cluster.code));
  return [
    ...round.clusters
      .filter((cluster) => !regions.has(cluster.region))
      .map((cluster) =>
        problem(
          'Klynger',
          `${cluster.name} ligger i regionen "${cluster.region}", som ikke står i tabellen Regioner. Skriv en af koderne ${[...regions].join(', ')}.`,
          `${cluster.name} lies in the region "${cluster.region}", which is not in the table Regioner. Write one of the codes ${[...regions].join(', ')}.`,
        ),
      ),
    ...round.municipalities.flatMap((municipality) =>
      municipality.clusters
        .filter((code) => !clusters.has(code))
        .map((code) =>
          problem(
            'Kommuner',
            `${municipality.officialName} hører til "${code}", som ikke står i tabellen Klynger. Ret koden, eller tilføj den i Klynger.`,
            `${municipality.officialName} belongs to "${code}", which is not in the table Klynger. Correct the code, or add it there.`,
          ),
        ),
    ),
  ];
}

function duplicates(round: Round): RoundProblem[] {
  const sameName = round.regions.flatMap((region) => {
    const names = round.clusters
      .filter((cluster) => cluster.region === region.code)
      .flatMap((cluster) => [...new Set([cluster.name, ...cluster.aliases].map(fold))]);
    return repeated(names).map((name) =>
      problem(
        'Klynger',
        `navnet "${name}" bruges om to i ${region.name}. Fjern det ene alias, så en indmelding kun kan passe ét sted.`,
        `the name "${name}" is used for two in ${region.name}. Remove one alias, so that a nomination fits one place only.`,
      ),
    );
  });
  return [
    ...repeatedCodes('Regioner', round.regions),
    ...repeatedCodes('Klynger', round.clusters),
    ...repeatedCodes('Kommuner', round.municipalities),
    ...repeatedCodes('Status', round.statuses),
    ...repeatedCodes('Kontroller', round.rules),
    ...sameName,
  ];
}

function statuses(round: Round): RoundProblem[] {
  const codes = new Set(round.statuses.map((status) => status.code));
  return statusesInUse
    .filter((code) => !codes.has(code))
    .map((code) =>
      problem(
        'Status',
        `rækken med koden ${code} mangler. Sæt den ind igen; navn og kategori må ændres, koden ikke.`,
        `the row with the code ${code} is missing. Put it back; its name and category may be changed, its code may not.`,
      ),
    );
}

function questions(round: Round): RoundProblem[] {
  return questionsInUse
    .filter(({ part, field }) => fieldOf(round, part, field) === undefined)
    .map(({ part, field }) =>
      problem(
        'Felter',
        `rækken ${part}/${field} mangler, så skemaets svar kan ikke findes. Sæt den ind igen med det spørgsmål, skemaet stiller.`,
        `the row ${part}/${field} is missing, so the answer cannot be found in a form. Put it back with the question that the form asks.`,
      ),
    );
}

function general(round: Round): RoundProblem[] {
  const problems: RoundProblem[] = [];
  if (!isTimeZone(round.timeZone)) {
    problems.push(
      problem(
        'Generelt',
        `tidszonen "${round.timeZone}" findes ikke. Skriv fx Europe/Copenhagen.`,
        `there is no time zone "${round.timeZone}". Write for example Europe/Copenhagen.`,
      ),
    );
  }
  const lastDay = round.calendar
    .map((entry) => entry.to)
    .reduce((last, day) => (day > last ? day : last), '');
  if (round.deletionDate < lastDay) {
    problems.push(
      problem(
        'Generelt',
        `slettefristen ${round.deletionDate} ligger før kalenderens sidste dag ${lastDay}. Vælg en senere dag.`,
        `the deletion date ${round.deletionDate} lies before the last day of the calendar, ${lastDay}. Choose a later day.`,
      ),
    );
  }
  const { minimum, maximum } = round.initiativesPerCluster;
  if (minimum > maximum) {
    problems.push(
      problem(
        'Generelt',
        `der skal være mindst ${minimum} og højst ${maximum} initiativer pr. ${round.clusterWord.singular}. Skriv det mindste tal først.`,
        `there must be at least ${minimum} and at most ${maximum} initiatives per cluster. Put the smaller number first.`,
      ),
    );
  }
  return problems;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('da', { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function repeatedCodes(table: string, rows: readonly { readonly code: string }[]): RoundProblem[] {
  return repeated(rows.map((row) => row.code)).map((code) =>
    problem(
      table,
      `koden ${code} står i to rækker. Giv den ene en anden kode.`,
      `the code ${code} stands in two rows. Give one of them another code.`,
    ),
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function problem(table: string, danish: string, english: string): RoundProblem {
  return { table, texts: { da: `Opsætning, ${table}: ${danish}`, en: `Setup, ${table}: ${english}` } };
}

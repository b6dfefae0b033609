import type { Region, Round } from '../../round';
import { newRound, type NewRound } from '../../desk';
import {
  readRound,
  setupContents,
  type CellValue,
  type TableContent,
  type WorkbookProblem,
} from '../../workbook';

/** What belongs to the year, as it stands in the fields. */
export interface RoundDraft {
  readonly name: string;
  readonly code: string;
  readonly formVersion: string;
  /** `YYYY-MM-DD` */
  readonly deadlineDay: string;
  /** `HH:MM` */
  readonly deadlineTime: string;
  /** `YYYY-MM-DD` */
  readonly deletionDate: string;
  readonly seats: string;
  /** By the region's code. */
  readonly regions: Readonly<Record<string, RegionDraft>>;
}

export interface RegionDraft {
  readonly seats: string;
  readonly generalPracticeMinimum: string;
  readonly generalPracticeMaximum: string;
}

export type DraftPlace =
  | 'name'
  | 'code'
  | 'formVersion'
  | 'deadline'
  | 'deletionDate'
  | 'seats'
  /** The regions held against each other or against the total. */
  | 'regions'
  | `region/${string}/${keyof RegionDraft}`
  /** Nothing that has a field. */
  | 'elsewhere';

export type DraftProblems = ReadonlyMap<DraftPlace, readonly WorkbookProblem[]>;

/** The setup's own names for the fields, by which its problems find their way back to them. */
const generalLabels: Readonly<Record<string, Exclude<DraftPlace, 'regions' | 'elsewhere'>>> = {
  'Rundens navn': 'name',
  'Rundens kode': 'code',
  'Skemaets version': 'formVersion',
  Frist: 'deadline',
  Slettefrist: 'deletionDate',
  'Pladser i alt': 'seats',
};

const regionHeadings: Readonly<Record<string, keyof RegionDraft>> = {
  Pladser: 'seats',
  'Almen praksis mindst': 'generalPracticeMinimum',
  'Almen praksis højst': 'generalPracticeMaximum',
};

/** The fields as a round fills them. */
export function draftOf(round: Round): RoundDraft {
  const { name, code, formVersion, deadline, deletionDate, seats, regions } = round;
  return {
    name,
    code,
    formVersion,
    deadlineDay: deadline.slice(0, 10),
    deadlineTime: deadline.slice(11, 16),
    deletionDate,
    seats: String(seats),
    regions: Object.fromEntries(
      regions.map((region) => [
        region.code,
        {
          seats: String(region.seats),
          generalPracticeMinimum: String(region.generalPracticeMinimum ?? ''),
          generalPracticeMaximum: String(region.generalPracticeMaximum ?? ''),
        },
      ]),
    ),
  };
}

/**
 * The new round as file and fields make it. The fields are read as the setup sheets would be, so what is wrong with them is
 * said in the same words.
 * @param base the old round with the file's changes, which is what the fields began from
 * @param fromFile the file's changes; `{}` without one
 */
export function roundFromDraft(
  old: Round,
  base: Round,
  fromFile: Readonly<Record<string, unknown>>,
  draft: RoundDraft,
): NewRound {
  const typed = readRound(typedContents(base, draft));
  if (typed.kind === 'broken') return typed;
  return newRound(old, { ...fromFile, ...changesBetween(base, typed.round) });
}

/** Which field each problem belongs to. */
export function problemsByPlace(problems: readonly WorkbookProblem[], base: Round): DraftProblems {
  const general = setupContents(base).get('Generelt');
  const places = new Map<DraftPlace, WorkbookProblem[]>();
  for (const problem of problems) {
    const place = placeOf(problem, base, general);
    places.set(place, [...(places.get(place) ?? []), problem]);
  }
  return places;
}

function placeOf(
  { table, row, message }: WorkbookProblem,
  base: Round,
  general: TableContent | undefined,
): DraftPlace {
  if (table === 'Generelt') {
    // The one contradiction among these that a field can bring about: a deletion date before the calendar's last day.
    if (row === null) return message.includes('slettefristen') ? 'deletionDate' : 'elsewhere';
    return generalLabels[String(general?.rows[row - 1]?.[0])] ?? 'elsewhere';
  }
  if (table !== 'Regioner') return 'elsewhere';
  if (row === null) return 'regions';
  const region = base.regions[row - 1];
  const heading = Object.keys(regionHeadings).find((name) => message.includes(`»${name}«`));
  const column = heading === undefined ? undefined : regionHeadings[heading];
  return region === undefined || column === undefined ? 'elsewhere' : `region/${region.code}/${column}`;
}

/** The base's setup sheets with the fields typed into their cells. */
function typedContents(base: Round, draft: RoundDraft): ReadonlyMap<string, TableContent> {
  const deadline = deadlineOf(base, draft);
  const contents = new Map(setupContents(deadline === null ? base : { ...base, deadline }));
  const typed: Readonly<Record<string, string>> = {
    'Rundens navn': draft.name,
    'Rundens kode': draft.code,
    'Skemaets version': draft.formVersion,
    Slettefrist: draft.deletionDate,
    'Pladser i alt': draft.seats,
    ...(deadline === null ? { Frist: `${draft.deadlineDay} ${draft.deadlineTime}`.trim() } : {}),
  };
  replaceRows(contents, 'Generelt', ([label = null, value = null, ...rest]) => [
    label,
    typed[String(label)] ?? value,
    ...rest,
  ]);
  const headings = contents.get('Regioner')?.headings ?? [];
  replaceRows(contents, 'Regioner', (cells, index) => {
    const region = draft.regions[base.regions[index]?.code ?? ''];
    return cells.map((cell, position) => {
      const column = regionHeadings[headings[position] ?? ''];
      return region === undefined || column === undefined ? cell : region[column];
    });
  });
  return contents;
}

function replaceRows(
  contents: Map<string, TableContent>,
  name: string,
  change: (cells: readonly CellValue[], index: number) => readonly CellValue[],
): void {
  const table = contents.get(name);
  if (table !== undefined) contents.set(name, { ...table, rows: table.rows.map(change) });
}

/** The deadline in the fields as a wall clock, null where they hold no moment. An untouched one keeps its seconds. */
function deadlineOf(base: Round, { deadlineDay, deadlineTime }: RoundDraft): string | null {
  const minute = `${deadlineDay}T${deadlineTime}`;
  if (base.deadline.startsWith(minute) && minute.length === 16) return base.deadline;
  // The last minute of a day counts to its end, as the programme writes its deadlines.
  const moment = `${minute}:${deadlineTime === '23:59' ? '59' : '00'}`;
  const read = new Date(`${moment}Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(moment) ? moment : null;
}

/** What the fields have changed, as changes to a round; the regions go in whole. */
function changesBetween(base: Round, typed: Round): Readonly<Record<string, unknown>> {
  const single = (['name', 'code', 'formVersion', 'deadline', 'deletionDate', 'seats'] as const).filter(
    (property) => typed[property] !== base[property],
  );
  const columns = Object.values(regionHeadings);
  const isSame = (region: Region, index: number) =>
    columns.every((column) => region[column] === base.regions[index]?.[column]);
  return {
    ...Object.fromEntries(single.map((property) => [property, typed[property]])),
    ...(typed.regions.every(isSame) ? {} : { regions: typed.regions }),
  };
}

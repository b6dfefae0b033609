import {
  type CalendarEntry,
  type Cluster,
  type FormField,
  type Municipality,
  type Region,
  type ReplyTemplate,
  type Round,
  type RuleSetting,
  type Status,
  type TitleWord,
} from '../../round';
import {
  choice,
  type Codec,
  count,
  day,
  list,
  longText,
  optionalCount,
  optionalNumber,
  optionalText,
  requiredLongText,
  requiredText,
  yesNo,
} from './codecs';
import {
  calendarKindWords,
  fieldWords,
  languageWords,
  partWords,
  sectorWords,
  severityWords,
  titleWords,
} from './words';

export interface SetupColumn<Value> {
  readonly heading: string;
  readonly codec: Codec<Value>;
  /** In characters. */
  readonly width: number;
  /** No two rows may have the same. */
  readonly unique?: true;
  /** Holds codes of another table's rows. */
  readonly refersTo?: 'regions' | 'clusters';
}

/** One list of the round as a table on its own sheet; the compiler sees to it that every property has a column. */
export interface SetupTable<Row> {
  readonly name: string;
  readonly sheet: string;
  /** What it is for and what may be changed, for the read-me sheet. */
  readonly explanation: string;
  readonly columns: { readonly [Property in keyof Row]-?: SetupColumn<Row[Property]> };
}

type Sectors = Round['sectors'][number];

const code: SetupColumn<string> = { heading: 'Kode', codec: requiredText, width: 14, unique: true };
const name: SetupColumn<string> = { heading: 'Navn', codec: requiredText, width: 30 };
const aliases: SetupColumn<string[]> = { heading: 'Andre navne', codec: list, width: 44 };
const contactName: SetupColumn<string> = { heading: 'Kontaktperson', codec: optionalText, width: 24 };
const contactEmail: SetupColumn<string> = {
  heading: 'Kontaktpersonens e-mail',
  codec: optionalText,
  width: 30,
};

const regions: SetupTable<Region> = {
  name: 'Regioner',
  sheet: 'Regioner',
  explanation: 'Pladser pr. region og grænser for almen praksis. Summen skal være Pladser i alt.',
  columns: {
    code,
    name: { ...name, unique: true },
    seats: { heading: 'Pladser', codec: count, width: 10 },
    generalPracticeMinimum: { heading: 'Almen praksis mindst', codec: optionalCount, width: 12 },
    generalPracticeMaximum: { heading: 'Almen praksis højst', codec: optionalCount, width: 12 },
    aliases,
    contactName,
    contactEmail,
  },
};

const clusters: SetupTable<Cluster> = {
  name: 'Klynger',
  sheet: 'Klynger',
  explanation: 'Klyngerne med region, hospitaler, vejledende pladser, kontaktperson og maildomæner.',
  columns: {
    code,
    name,
    region: { heading: 'Region', codec: requiredText, width: 10, refersTo: 'regions' },
    guidelineFrom: { heading: 'Vejledende fra', codec: optionalCount, width: 12 },
    guidelineTo: { heading: 'Vejledende til', codec: optionalCount, width: 12 },
    aliases,
    hospitals: { heading: 'Hospitaler', codec: list, width: 36 },
    contactName,
    contactEmail,
    domains: { heading: 'Maildomæner', codec: list, width: 36 },
  },
};

const municipalities: SetupTable<Municipality> = {
  name: 'Kommuner',
  sheet: 'Kommuner',
  explanation: 'Kommunerne og de klynger, de ligger i. En kommune kan ligge i flere.',
  columns: {
    code,
    name,
    officialName: { heading: 'Officielt navn', codec: requiredText, width: 28 },
    aliases,
    clusters: { heading: 'Klynger', codec: list, width: 20, refersTo: 'clusters' },
  },
};

const fields: SetupTable<FormField> = {
  name: 'Felter',
  sheet: 'Felter',
  explanation: 'Spørgsmålene i skemaet og de ord, der genkendes for dem i andres skemaer.',
  columns: {
    part: { heading: 'Del', codec: choice(partWords), width: 16 },
    field: { heading: 'Felt', codec: choice(fieldWords), width: 26 },
    label: { heading: 'Spørgsmål', codec: requiredText, width: 44 },
    synonyms: { heading: 'Andre ord', codec: list, width: 60 },
    guidance: { heading: 'Vejledning', codec: longText, width: 60 },
  },
};

const rules: SetupTable<RuleSetting> = {
  name: 'Kontroller',
  sheet: 'Kontroller',
  explanation: 'Hvor alvorlig hver kontrol er, og dens grænse. »Fra« slår den fra.',
  columns: {
    code: { ...code, width: 34 },
    severity: { heading: 'Alvor', codec: choice(severityWords), width: 16 },
    limit: { heading: 'Grænse', codec: optionalNumber, width: 10 },
  },
};

const statuses: SetupTable<Status> = {
  name: 'Status',
  sheet: 'Status',
  explanation: 'Navne og Outlook-kategorier må ændres, koderne ikke. »Tager plads« styrer optællingen.',
  columns: {
    code,
    name: { ...name, unique: true },
    takesSeat: { heading: 'Tager plads', codec: yesNo, width: 12 },
    waits: { heading: 'Venter', codec: yesNo, width: 10 },
    category: { heading: 'Outlook-kategori', codec: requiredText, width: 26 },
    shownAs: { heading: 'Vises til afsender som', codec: requiredText, width: 30 },
  },
};

const calendar: SetupTable<CalendarEntry> = {
  name: 'Kalender',
  sheet: 'Kalender',
  explanation: 'Læringstræf og perioder.',
  columns: {
    title: { heading: 'Titel', codec: requiredText, width: 40 },
    from: { heading: 'Fra', codec: day, width: 12 },
    to: { heading: 'Til', codec: day, width: 12 },
    place: { heading: 'Sted', codec: optionalText, width: 36 },
    kind: { heading: 'Form', codec: choice(calendarKindWords), width: 14 },
  },
};

const sectors: SetupTable<Sectors> = {
  name: 'Sektorer',
  sheet: 'Sektorer',
  explanation: 'Sektorernes navne. »Art« siger, hvad der tæller som almen praksis.',
  columns: {
    sector: { heading: 'Art', codec: choice(sectorWords), width: 16 },
    name: { ...name, unique: true },
    aliases,
  },
};

const titles: SetupTable<TitleWord> = {
  name: 'Titler',
  sheet: 'Titler',
  explanation: 'Ord i stillingsbetegnelser, der viser ledelse, og ord, der kun ligner.',
  columns: {
    word: { heading: 'Ord', codec: requiredText, width: 30 },
    shows: { heading: 'Viser', codec: choice(titleWords), width: 14 },
  },
};

const templates: SetupTable<ReplyTemplate> = {
  name: 'Skabeloner',
  sheet: 'Skabeloner',
  explanation: 'Svarenes tekster. Ord i krøllede parenteser udfyldes, fx {fornavn}.',
  columns: {
    code: { heading: 'Kode', codec: requiredText, width: 14 },
    language: { heading: 'Sprog', codec: choice(languageWords), width: 10 },
    name,
    offeredWhen: { heading: 'Bruges når', codec: longText, width: 40 },
    subject: { heading: 'Emne', codec: requiredText, width: 40 },
    body: { heading: 'Tekst', codec: requiredLongText, width: 90 },
  },
};

/** The lists of a round, each a table. In the order of their sheets. */
export const setupTables = {
  regions,
  clusters,
  municipalities,
  fields,
  rules,
  statuses,
  sectors,
  templates,
  calendar,
  titles,
} as const;

export type SetupList = keyof typeof setupTables;

/** Which row of the table each element of a list was read from, counted from 1 below the headings. */
export type RowNumbers = ReadonlyMap<SetupList, readonly number[]>;

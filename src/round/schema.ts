import { z } from 'zod';

/**
 * A round (Hold) as data. Everything that changes from year to year is here and nowhere in the code:
 * it ships as Hold 3, lives on the workbook's setup sheets, and is read back through this one schema.
 */

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

export const severities = ['error', 'decision', 'advice'] as const;
export type Severity = (typeof severities)[number];

const sectors = ['municipality', 'region', 'general-practice', 'other'] as const;
export type Sector = (typeof sectors)[number];

const descriptionFields = [
  'background',
  'purpose',
  'goal',
  'data',
  'testing',
  'leadershipFocus',
  'citizenGroup',
  'organisations',
  'generalPracticeContact',
  'remarks',
] as const;

/** The answers kept in the sender's own words; region and cluster are looked up instead. */
export const answerFields = ['title', ...descriptionFields] as const;
export type AnswerField = (typeof answerFields)[number];

/** The answers that describe the initiative. */
export const initiativeFields = ['title', 'region', 'cluster', ...descriptionFields] as const;
export type InitiativeField = (typeof initiativeFields)[number];

/** The answers given for each participant, and for the cluster's contact person. */
const personFields = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'title',
  'organisation',
  'department',
  'sector',
  'email',
  'phone',
] as const;
export type PersonField = (typeof personFields)[number];

const fieldParts = ['initiative', 'participant', 'contact'] as const;
export type FieldPart = (typeof fieldParts)[number];

const text = z.string().trim();
const named = text.min(1);
const count = z.number().int().nonnegative();

/** A day in the calendar, `YYYY-MM-DD`. */
const day = z.iso.date();
/** A moment on the wall clock of the round's time zone, `YYYY-MM-DDTHH:MM:SS`. */
const wallClock = z.iso.datetime({ local: true, offset: false });

const regionSchema = z.object({
  code: named,
  name: named,
  aliases: z.array(named),
  seats: count,
  generalPracticeMinimum: count.nullable(),
  generalPracticeMaximum: count.nullable(),
  contactName: text,
  contactEmail: text,
});

const clusterSchema = z.object({
  code: named,
  name: named,
  /** Code of the region. */
  region: named,
  /** What its hospitals are called, the main one first; they place a participant's organisation. */
  hospitals: z.array(named),
  aliases: z.array(named),
  /** Recommended number of seats; null where the programme gives none. */
  guidelineFrom: count.nullable(),
  guidelineTo: count.nullable(),
  contactName: text,
  contactEmail: text,
  /** Mail domains of the cluster's organisations; empty where nobody has entered them. */
  domains: z.array(named),
});

const municipalitySchema = z.object({
  code: named,
  /** "Randers" */
  name: named,
  /** "Randers Kommune" */
  officialName: named,
  aliases: z.array(named),
  /** Codes of the clusters the municipality lies in; København, Billund, Vejen and Middelfart have two. */
  clusters: z.array(named),
});

const fieldSchema = z.object({
  part: z.enum(fieldParts),
  field: z.union([z.enum(initiativeFields), z.enum(personFields)]),
  /** The question as the blank form asks it. */
  label: named,
  /** What else people and earlier forms call it. */
  synonyms: z.array(named),
  /** Guidance under the question in the blank form. */
  guidance: text,
});

const ruleSettingSchema = z.object({
  code: named,
  severity: z.enum([...severities, 'off']),
  /** The number the rule compares with, where it has one (team size, words, initiatives). */
  limit: z.number().nullable(),
});

const statusSchema = z.object({
  code: named,
  name: named,
  /** Whether an initiative in this status holds its seats. */
  takesSeat: z.boolean(),
  /** Whether it stands on the waiting list. */
  waits: z.boolean(),
  /** Name of the Outlook category that marks the mail. */
  category: named,
  /** What the sender is told. */
  shownAs: named,
});

const calendarEntrySchema = z.object({
  title: named,
  from: day,
  to: day,
  place: text,
  kind: z.enum(['overnight', 'day', 'period']),
});

const sectorNameSchema = z.object({
  sector: z.enum(sectors),
  name: named,
  aliases: z.array(named),
});

const titleWordSchema = z.object({
  /** A word or the end of a word in a job title: "chef", "leder", "oversygeplejerske". */
  word: named,
  /** "leader": the title shows leadership; "trap": looks so but does not ("chefkonsulent"). */
  shows: z.enum(['leader', 'trap']),
});

const replyTemplateSchema = z.object({
  code: named,
  language: z.enum(languages),
  name: named,
  /** When it is offered, in words for the secretariat. */
  offeredWhen: text,
  subject: named,
  /** Plain text with {placeholders}; blank lines part the paragraphs. */
  body: named,
});

export const roundSchema = z.object({
  code: named,
  name: named,
  /** Stamped into the blank form and recognised when it comes back. */
  formVersion: named,
  clusterWord: z.object({ singular: named, plural: named, definite: named }),
  seats: count,
  deadline: wallClock,
  timeZone: named,
  initiativesPerCluster: z.object({ minimum: count, maximum: count }),
  mailbox: z.email(),
  secretariat: z.object({ name: named, phone: named, email: z.email() }),
  /** After this day persons are anonymised and the counts stay. */
  deletionDate: day,
  regions: z.array(regionSchema).min(1),
  clusters: z.array(clusterSchema).min(1),
  municipalities: z.array(municipalitySchema),
  calendar: z.array(calendarEntrySchema),
  fields: z.array(fieldSchema).min(1),
  rules: z.array(ruleSettingSchema),
  statuses: z.array(statusSchema).min(1),
  sectors: z.array(sectorNameSchema).min(1),
  titles: z.array(titleWordSchema),
  templates: z.array(replyTemplateSchema),
});

export type Round = z.infer<typeof roundSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type Municipality = z.infer<typeof municipalitySchema>;
export type FormField = z.infer<typeof fieldSchema>;
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
export type Status = z.infer<typeof statusSchema>;
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;
export type TitleWord = z.infer<typeof titleWordSchema>;
export type ReplyTemplate = z.infer<typeof replyTemplateSchema>;

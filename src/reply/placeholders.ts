import { dayInWords, deadline, momentInWords, type Language } from '../round';
import type { ReplyContext } from './context';
import { inertText } from './inert-text';
import {
  allTitles,
  annotatedCopy,
  firstSeminar,
  formInWords,
  initiativesAllowed,
  listed,
  longestValue,
  participants,
  personalNumberPlaces,
  placeInQueue,
  reason,
  seatsLeft,
  title,
  topic,
  sentFile,
} from './placeholder-values';
import { suggestReplyBy } from './reply-by';
import { firstName } from './sender';
import { clusterOf, initiativeOf, regionOf } from './subject-of-reply';

type Named = Readonly<Record<Language, string>>;

/** What a {placeholder} stands for. One that is a list is put in by the findings and not as text. */
export interface Placeholder {
  readonly name: string;
  /** In words for the secretariat. */
  readonly meaning: Named;
  /** The value; empty where there is none, and then the reply cannot be made. */
  readonly value: (context: ReplyContext, language: Language) => string;
}

/** The placeholders that stand for a list of findings. */
export const findingLists = ['fejlliste', 'forslagsliste'] as const;
export type FindingList = (typeof findingLists)[number];

const placeholders: readonly Placeholder[] = [
  placeholder(
    'fornavn',
    'Modtagerens fornavn; "alle", hvis mailen kom fra en fælles postkasse',
    'First name of the recipient; "all" if the mail came from a shared mailbox',
    firstName,
  ),
  placeholder('emne', 'Emnet på den mail, der svares på', 'Subject of the mail being answered', topic),
  placeholder(
    'skema',
    'Skemaet med initiativets titel, ellers filens navn',
    "The form with the initiative's title, else the name of the file",
    formInWords,
  ),
  placeholder('initiativ', 'Initiativets titel', 'Title of the initiative', title),
  placeholder(
    'titler',
    'Titlerne på alle initiativer i skemaet',
    'Titles of all initiatives in the form',
    allTitles,
  ),
  placeholder(
    'nr',
    'Initiativets nummer i arbejdsbogen',
    'Number of the initiative in the workbook',
    (context) => initiativeOf(context)?.number ?? '',
  ),
  placeholder(
    'klynge',
    'Navnet på klyngen (eller det, enheden hedder i runden)',
    'Name of the cluster (or whatever the unit is called in the round)',
    (context) => clusterOf(context)?.name ?? '',
  ),
  placeholder('region', 'Regionens navn', 'Name of the region', (context) => regionOf(context)?.name ?? ''),
  placeholder(
    'antal_deltagere',
    'Antal deltagere i ord: "5 deltagere"',
    'Number of participants in words: "5 participants"',
    participants,
  ),
  placeholder(
    'ledige_region',
    'Pladser tilbage i regionen: "2 pladser"',
    'Seats left in the region: "2 seats"',
    seatsLeft,
  ),
  placeholder(
    'køplads',
    'Plads i køen på regionens venteliste',
    "Place in the queue on the region's waiting list",
    placeInQueue,
  ),
  placeholder(
    'svarfrist',
    'Den dag, svaret skal være kommet',
    'The day the answer is due',
    (context, language) =>
      dayInWords(context.replyBy ?? suggestReplyBy(context.round, context.now), language),
  ),
  placeholder('frist', 'Rundens frist', 'Deadline of the round', ({ round }, language) =>
    momentInWords(deadline(round), round.timeZone, language),
  ),
  placeholder(
    'første_træf',
    'Rundens første læringstræf med dato og sted',
    'First seminar of the round with date and place',
    firstSeminar,
  ),
  placeholder(
    'antal_initiativer',
    'Hvor mange initiativer der kan indmeldes: "1-3 initiativer"',
    'How many initiatives can be nominated: "1-3 initiatives"',
    initiativesAllowed,
  ),
  placeholder(
    'årsag',
    'Hvorfor filen ikke kan læses, og hvad man gør',
    'Why the file cannot be read, and what to do',
    reason,
  ),
  placeholder('filnavn', 'Navnet på den vedhæftede fil', 'Name of the attached file', sentFile),
  placeholder(
    'cpr_steder',
    'Hvor i skemaet der står noget, der ligner et cpr-nummer',
    'Where the form holds something that looks like a personal number',
    personalNumberPlaces,
  ),
  placeholder('runde', 'Rundens navn', 'Name of the round', ({ round }) => round.name),
  placeholder(
    'sekretariat',
    'Sekretariatets kontaktperson',
    'Contact person of the secretariat',
    ({ round }) => round.secretariat.name,
  ),
  placeholder(
    'telefon',
    'Sekretariatets telefon',
    'Telephone of the secretariat',
    ({ round }) => round.secretariat.phone,
  ),
  placeholder('postkasse', 'Funktionspostkassen', 'The function mailbox', ({ round }) => round.mailbox),
  placeholder(
    'fejlliste',
    'Det, der skal rettes eller svares på, med sted og rettelse',
    'What is to be corrected or answered, with place and correction',
    ({ findings, askedFor = [] }) =>
      listed(findings.filter(({ severity }) => severity !== 'advice').length + askedFor.length),
  ),
  placeholder(
    'forslagsliste',
    'Forslagene, med sted og rettelse',
    'The advice, with place and correction',
    ({ findings }) => listed(findings.filter(({ severity }) => severity === 'advice').length),
  ),
  placeholder(
    'rettet_kopi',
    'En sætning om den rettede kopi, når den er vedhæftet',
    'A sentence about the annotated copy, where it is attached',
    annotatedCopy,
  ),
];

/** The placeholder of a name; undefined for a name that is none. */
export function placeholderByName(name: string): Placeholder | undefined {
  return placeholders.find((candidate) => candidate.name === name);
}

/** Each value is worked out when it is first asked for, and once. */
export function valuesOnce(context: ReplyContext, language: Language): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? placeholderByName(name)?.value(context, language) ?? '';
    known.set(name, value);
    return value;
  };
}

/** Every placeholder with what it stands for and its value for this mail; empty where it has none here. */
export function listPlaceholders(
  context: ReplyContext,
  language: Language,
): readonly { readonly name: string; readonly meaning: string; readonly value: string }[] {
  return placeholders.map(({ name, meaning, value }) => ({
    name,
    meaning: meaning[language],
    value: value(context, language),
  }));
}

function placeholder(
  name: string,
  danish: string,
  english: string,
  value: Placeholder['value'],
): Placeholder {
  return {
    name,
    meaning: { da: danish, en: english },
    value: (context, language) => inertText(value(context, language), longestValue),
  };
}

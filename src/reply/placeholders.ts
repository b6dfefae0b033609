import { refusalText } from '../form/open';
import { deadline, type Language } from '../round';
import { waitingList } from '../workbook/ledger';
import type { ReplyContext } from './context';
import { longDay, longDays, longMoment } from './dates';
import { inertText } from './inert-text';
import { suggestReplyBy } from './reply-by';
import { firstName } from './sender';
import { clusterOf, initiativeOf, nominationOf, regionOf } from './subject-of-reply';

type Named = Readonly<Record<Language, string>>;

/** What a {placeholder} stands for. One that is a list is put in by the findings and not as text. */
export interface Placeholder {
  readonly name: string;
  /** In words for the secretariat. */
  readonly meaning: Named;
  /** The value; empty where there is none, and then the reply cannot be made. */
  readonly value: (context: ReplyContext, language: Language) => string;
}

const longestValue = 400;

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
    (context, language) => longDay(context.replyBy ?? suggestReplyBy(context.round, context.now), language),
  ),
  placeholder('frist', 'Rundens frist', 'Deadline of the round', ({ round }, language) =>
    longMoment(deadline(round), round.timeZone, language),
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
  placeholder(
    'filnavn',
    'Navnet på den vedhæftede fil',
    'Name of the attached file',
    ({ fileName }) => fileName ?? '',
  ),
  placeholder(
    'cpr_steder',
    'Hvor i skemaet der står noget, der ligner et cpr-nummer',
    'Where the form holds something that looks like a personal number',
    (context) =>
      [...new Set(nominationOf(context)?.personalNumbers.map(({ place }) => place) ?? [])].join(', '),
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

function annotatedCopy({ copy }: ReplyContext, language: Language): string {
  if (copy === null) return '';
  const name = inertText(copy.name, longestValue);
  const sentences: Readonly<Record<typeof copy.kind, Named>> = {
    annotated: {
      da: `Vi har markeret hvert punkt i jeres eget skema, som er vedhæftet ("${name}"). I kan rette direkte i den fil og sende den til os.`,
      en: `We have marked each point in your own form, which is attached ("${name}"). You can correct that file directly and send it to us.`,
    },
    list: {
      da: `Punkterne står også samlet i den vedhæftede fil "${name}".`,
      en: `The points are also listed in the attached file "${name}".`,
    },
  };
  return sentences[copy.kind][language];
}

function topic({ mail, round }: ReplyContext, language: Language): string {
  const withoutMarks = inertText(mail?.subject ?? '', longestValue)
    .replace(/\[NLPS\s+[0-9a-f]{8}\]/gi, ' ')
    .replace(/^(?:\s*(?:sv|vs|re|fw|fwd|aw|antw)\s*:\s*)+/i, '')
    .trim();
  if (withoutMarks !== '') return withoutMarks;
  return { da: `Indmelding til ${round.name}`, en: `Nomination for ${round.name}` }[language];
}

function title(context: ReplyContext): string {
  return initiativeOf(context)?.title || (nominationOf(context)?.answers.title.text ?? '');
}

function formInWords(context: ReplyContext, language: Language): string {
  const form = { da: 'skemaet', en: 'the form' }[language];
  const called = inertText(title(context) || (context.fileName ?? ''), longestValue);
  return called === '' ? form : `${form} "${called}"`;
}

function allTitles(context: ReplyContext): string {
  const nomination = nominationOf(context);
  if (nomination === null) return '';
  return [nomination.answers.title, ...nomination.furtherInitiatives]
    .filter(({ text }) => text !== '')
    .map(({ text }) => `"${text}"`)
    .join(', ');
}

function participants(context: ReplyContext, language: Language): string {
  const count = initiativeOf(context)?.participants.length ?? nominationOf(context)?.participants.length ?? 0;
  if (count === 0) return '';
  return {
    da: `${count} ${count === 1 ? 'deltager' : 'deltagere'}`,
    en: `${count} ${count === 1 ? 'participant' : 'participants'}`,
  }[language];
}

function seatsLeft(context: ReplyContext, language: Language): string {
  const region = context.ledger.regions.find(({ code }) => code === regionOf(context)?.code);
  if (region === undefined) return '';
  const free = Math.max(0, region.free);
  return {
    da: `${free === 0 ? 'ingen' : free} ${free === 1 ? 'plads' : 'pladser'}`,
    en: `${free === 0 ? 'no' : free} ${free === 1 ? 'seat' : 'seats'}`,
  }[language];
}

/** A form that is not in the queue yet comes last. */
function placeInQueue(context: ReplyContext): string {
  const region = regionOf(context);
  if (region === undefined) return '';
  const queue = waitingList(context.ledger, region.code);
  const place = queue.findIndex((initiative) => initiative.key === context.key);
  return String(place === -1 ? queue.length + 1 : place + 1);
}

function firstSeminar({ round }: ReplyContext, language: Language): string {
  const [first] = round.calendar
    .filter(({ kind }) => kind !== 'period')
    .toSorted((one, other) => one.from.localeCompare(other.from));
  if (first === undefined) return '';
  const days = longDays(first.from, first.to, language);
  // In quotation marks, because titles such as "Skab fundamentet!" have punctuation of their own.
  const when = { da: `"${first.title}" den ${days}`, en: `"${first.title}" on ${days}` }[language];
  return first.place === '' ? when : `${when}, ${first.place}`;
}

function initiativesAllowed({ round }: ReplyContext, language: Language): string {
  const { minimum, maximum } = round.initiativesPerCluster;
  const count = minimum === maximum ? `${maximum}` : `${minimum}-${maximum}`;
  return {
    da: `${count} ${maximum === 1 ? 'initiativ' : 'initiativer'}`,
    en: `${count} ${maximum === 1 ? 'initiative' : 'initiatives'}`,
  }[language];
}

function reason({ content }: ReplyContext, language: Language): string {
  if (content === null || content.kind === 'form' || content.refusal === null) return '';
  const { message, fix } = refusalText(content.refusal, language);
  return `${message} ${fix}`;
}

/** A list has no text of its own here; its length says whether there is anything to put in. */
function listed(count: number): string {
  return count === 0 ? '' : String(count);
}

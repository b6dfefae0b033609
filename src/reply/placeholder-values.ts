import { refusalText } from '../form/open';
import { daysInWords, type Language } from '../round';
import { waitingList } from '../workbook/ledger';
import type { ReplyContext } from './context';
import { inertText } from './inert-text';
import { placeInWords } from './place-in-words';
import { initiativeOf, nominationOf, regionOf } from './subject-of-reply';

type Named = Readonly<Record<Language, string>>;

/** A value is a phrase within a sentence; longer ones are cut. */
export const longestValue = 400;

/** A sentence about the file that goes along; empty where none does. */
export function annotatedCopy({ copy }: ReplyContext, language: Language): string {
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

/** Where the form holds personal numbers: "arket Deltagere, celle H3; afsnit 4". */
export function personalNumberPlaces(context: ReplyContext, language: Language): string {
  const places = nominationOf(context)?.personalNumbers.map(({ place }) => placeInWords(place, language));
  return [...new Set(places)].join('; ');
}

/** What the mail is about, without our mark and the "SV:" before it. */
export function topic({ mail, round }: ReplyContext, language: Language): string {
  const withoutMarks = inertText(mail?.subject ?? '', longestValue)
    .replace(/\[NLPS\s+[0-9a-f]{8}\]/gi, ' ')
    .replace(/^(?:\s*(?:sv|vs|re|fw|fwd|aw|antw)\s*:\s*)+/i, '')
    .trim();
  if (withoutMarks !== '') return withoutMarks;
  return { da: `Indmelding til ${round.name}`, en: `Nomination for ${round.name}` }[language];
}

/** The initiative's title, by the workbook before the form. */
export function title(context: ReplyContext): string {
  return initiativeOf(context)?.title || (nominationOf(context)?.answers.title.text ?? '');
}

/** `skemaet "Den gode udskrivelse"`. */
export function formInWords(context: ReplyContext, language: Language): string {
  const form = { da: 'skemaet', en: 'the form' }[language];
  const called = inertText(title(context) || (context.fileName ?? ''), longestValue);
  return called === '' ? form : `${form} "${called}"`;
}

/** The titles of all initiatives in the form, in quotation marks. */
export function allTitles(context: ReplyContext): string {
  const nomination = nominationOf(context);
  if (nomination === null) return '';
  return [nomination.answers.title, ...nomination.furtherInitiatives]
    .filter(({ text }) => text !== '')
    .map(({ text }) => `"${text}"`)
    .join(', ');
}

/** "5 deltagere"; empty where there are none. */
export function participants(context: ReplyContext, language: Language): string {
  const count = initiativeOf(context)?.participants.length ?? nominationOf(context)?.participants.length ?? 0;
  if (count === 0) return '';
  return {
    da: `${count} ${count === 1 ? 'deltager' : 'deltagere'}`,
    en: `${count} ${count === 1 ? 'participant' : 'participants'}`,
  }[language];
}

/** "2 pladser" left in the region; empty where it is not known. */
export function seatsLeft(context: ReplyContext, language: Language): string {
  const region = context.ledger.regions.find(({ code }) => code === regionOf(context)?.code);
  if (region === undefined) return '';
  const free = Math.max(0, region.free);
  return {
    da: `${free === 0 ? 'ingen' : free} ${free === 1 ? 'plads' : 'pladser'}`,
    en: `${free === 0 ? 'no' : free} ${free === 1 ? 'seat' : 'seats'}`,
  }[language];
}

/** A form that is not in the queue yet comes last. */
export function placeInQueue(context: ReplyContext): string {
  const region = regionOf(context);
  if (region === undefined) return '';
  const queue = waitingList(context.ledger, region.code);
  const place = queue.findIndex((initiative) => initiative.key === context.key);
  return String(place === -1 ? queue.length + 1 : place + 1);
}

/** The round's first seminar with days and place; empty where the calendar has none. */
export function firstSeminar({ round }: ReplyContext, language: Language): string {
  const [first] = round.calendar
    .filter(({ kind }) => kind !== 'period')
    .toSorted((one, other) => one.from.localeCompare(other.from));
  if (first === undefined) return '';
  const days = daysInWords(first.from, first.to, language);
  // In quotation marks, because titles such as "Skab fundamentet!" have punctuation of their own.
  const when = { da: `"${first.title}" den ${days}`, en: `"${first.title}" on ${days}` }[language];
  return first.place === '' ? when : `${when}, ${first.place}`;
}

/** "1-3 initiativer". */
export function initiativesAllowed({ round }: ReplyContext, language: Language): string {
  const { minimum, maximum } = round.initiativesPerCluster;
  const count = minimum === maximum ? `${maximum}` : `${minimum}-${maximum}`;
  return {
    da: `${count} ${maximum === 1 ? 'initiativ' : 'initiativer'}`,
    en: `${count} ${maximum === 1 ? 'initiative' : 'initiatives'}`,
  }[language];
}

/** Why the file cannot be read, and what to do; empty for one that can. */
export function reason({ content }: ReplyContext, language: Language): string {
  if (content === null || content.kind === 'form' || content.refusal === null) return '';
  const { message, fix } = refusalText(content.refusal, language);
  return `${message} ${fix}`;
}

/** The name of the file that was sent; empty where the mail came without one, and bears its subject in the file's place. */
export function sentFile({ content, fileName }: ReplyContext): string {
  const refusal = content === null || content.kind === 'form' ? null : content.refusal;
  const hasNone = refusal?.code === 'mail.no-form' || refusal?.code === 'mail.no-attachment';
  return hasNone ? '' : (fileName ?? '');
}

/** A list has no text of its own here; its length says whether there is anything to put in. */
export function listed(count: number): string {
  return count === 0 ? '' : String(count);
}

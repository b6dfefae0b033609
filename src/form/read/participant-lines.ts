import type { PersonField, Round, Sector } from '../../round';
import { findEmails } from './emails';
import { looksLikeTitle } from './job-words';
import { type LabelIndex } from './label-index';
import { matchLabel } from './label-match';
import { isUnnamed, looksLikeName, readName } from './names';
import { findPhoneSpans } from './phones';
import type { RawAnswer, RawPerson } from './person';
import { withoutListSign } from './list-signs';
import { isExample, stripPlaceholders } from './placeholders';
import { looksLikeOrganisation, sectorNamed } from './sectors';

/** The fields that a line of people names, in its order. */
export type Order = readonly (PersonField | null)[];

const separators = /\t+|\s*[;|•]\s*|\s+[-–—]\s+|\s*,\s+|,(?=\D)|\s+\/\s+/u;

/** "(kl. 8-15)" behind a telephone number. */
const openingHours =
  /\s*\(?(?:kl\.?|mellem)\s*\d{1,2}(?:[.:]\d\d)?\s*(?:[-–]|og|til)\s*\d{1,2}(?:[.:]\d\d)?\)?/giu;

const fewestNamed = 3;

/** The fields a heading line lists ("Navn, titel, organisation, mail, tlf"); null if the line lists none. */
export function orderOf(index: LabelIndex, text: string): Order | null {
  if (text.length > 200 || text.includes('@')) {
    return null;
  }
  const inside = /\(([^)]*)\)/u.exec(text)?.[1];
  for (const part of inside === undefined ? [text] : [inside, text]) {
    const words = part.replace(/^[^:]{0,40}:/u, '').split(/\s*[,;|\t/]\s*|\s+[-–—]\s+|\s+og\s+/u);
    const fields = fieldsNamed(index, words);
    if (fields !== null) {
      return fields;
    }
  }
  return null;
}

/** The fields of the words, three or more; given up once too few words are left, as a sentence's are. */
function fieldsNamed(index: LabelIndex, words: readonly string[]): Order | null {
  const fields: (PersonField | null)[] = [];
  let named = 0;
  for (const [at, word] of words.entries()) {
    if (named + words.length - at < fewestNamed) {
      return null;
    }
    const field = personFieldOf(index, word);
    named += field === null ? 0 : 1;
    fields.push(field);
  }
  return named < fewestNamed ? null : fields;
}

function personFieldOf(index: LabelIndex, text: string): PersonField | null {
  const match = matchLabel(index, text).find((candidate) => candidate.part !== 'initiative');
  return match === undefined ? null : (match.field as PersonField);
}

/**
 * One person in a line of prose: "1. Jens Hansen, centerchef, Randers Kommune, jens@…, 24 75 90 69". Parts are known by what
 * they look like; what looks like nothing goes by the order in which people write: name, title, organisation. Null if the line
 * names nobody.
 */
export function readLine(
  round: Round,
  index: LabelIndex,
  line: RawAnswer,
  order: Order | null,
): { person: RawPerson; unplaced: readonly RawAnswer[] } | null {
  let text = withoutListSign(stripPlaceholders(tabsAsSigns(line.text)));
  text = text.replace(/^(?:deltager|leder|navn|kontaktperson)(?:\s*(?:nr\.?)?\s*\d{1,2})?\s*:\s*/i, '');
  text = text.replace(/^[^.:,;@]{0,30}kontaktperson[^.:,;@]{0,40}? er /i, '');
  text = toldAsList(
    text.replace(/^[^:@,\d]{0,80}\b(?:deltager\w*|ledere|personer|team\w*)[^:@,]{0,20}:\s*/iu, ''),
  );
  if (text === '' || isExample(line.text) || text.length > 400) {
    return null;
  }
  const found = new Found(line.place, line.links);
  const tabs = text.split(/\t|\s*[|;]\s*/u);
  if (order !== null && tabs.length === order.length) {
    order.forEach((field, at) => found.put(field, tabs[at] ?? ''));
  } else {
    classify(round, index, text, found);
  }
  const name = found.fields.name?.text ?? '';
  if (name === '' && found.fields.email === undefined) {
    return null;
  }
  const told = Object.keys(found.fields).length;
  const alone = told === 1 && !looksLikeName(readName(round, name).name) && !isUnnamed(name);
  return alone
    ? null
    : {
        person: { place: line.place ?? '', fields: found.fields, ticked: found.ticked },
        unplaced: found.unplaced,
      };
}

const comesFrom =
  /^(?:fra|for|på vegne af)\s+(.{3,60}?)\s+(?:deltager|kommer|indstilles|udpeges|indmeldes|tilmeldes|stiller)\s+(.+)$/isu;
const takesPart =
  /^(.{3,80}?)\s+(?:deltager|kommer|indstilles|udpeges|er udpeget)\s+(?:fra|for|på vegne af)\s+(.+)$/isu;

const isSomething = /^((?:\p{Lu}[\p{L}.'’-]*\s+){2,5})er\s+(.+)$/su;

/** "Fra Randers Kommune deltager Ida Lund (…)", "Ida Lund deltager fra Randers Kommune", "Ida Lund er chef i …" as a line of a list. */
function toldAsList(text: string): string {
  const [, home = '', who = ''] = comesFrom.exec(text) ?? [];
  if (who !== '') {
    return `${who.replace(/\.$/u, '')}, ${home}`;
  }
  const [, name = '', rest = ''] = takesPart.exec(text) ?? [];
  if (rest !== '') {
    return `${name}, ${rest}`;
  }
  const [, somebody = '', what = ''] = isSomething.exec(text) ?? [];
  return what === '' ? text : `${somebody.trim()}, ${what}`;
}

/** A tab parts like a semicolon, and behind "Navn:" parts nothing; as a blank it would be lost among the others. */
function tabsAsSigns(text: string): string {
  return text.includes('\t') ? text.replace(/([:.)])\s*\t+/gu, '$1 ').replace(/\s*\t\s*/gu, '; ') : text;
}

class Found {
  readonly fields: RawPerson['fields'] = {};
  readonly unplaced: RawAnswer[] = [];
  ticked: RawPerson['ticked'] = null;

  constructor(
    private readonly place: string | null,
    private readonly links: readonly string[] | undefined,
  ) {}

  put(field: PersonField | null, text: string): void {
    const trimmed = text.trim();
    if (trimmed === '') {
      return;
    }
    const answer = { text: trimmed, place: this.place, links: field === 'email' ? this.links : undefined };
    if (field === null || this.fields[field] !== undefined) {
      this.unplaced.push(answer);
    } else {
      this.fields[field] = answer;
    }
  }

  name(sector: Sector, label: string): void {
    this.ticked ??= { sector, label, place: this.place ?? '' };
  }
}

/** Stands for a comma inside parentheses, which parts nothing: "sygehuset (Hobro, Farsø)". */
const hidden = '\u0001';

/** Parentheses around a job or a workplace open like commas do: "Lis Thygesen (områdeleder, Aarhus Kommune)". */
function closeParentheses(round: Round, text: string): string {
  return text.replace(/\(([^()]*)\)/gu, (inside, content: string) =>
    content.includes(',') && content.split(',').some((part) => opensUp(round, part.trim()))
      ? `, ${content}, `
      : inside.replace(/,\s*/gu, hidden),
  );
}

function opensUp(round: Round, part: string): boolean {
  return looksLikeTitle(round, part) || looksLikeOrganisation(part);
}

function classify(round: Round, index: LabelIndex, text: string, found: Found): void {
  let rest = text;
  const [email, ...otherEmails] = findEmails(text);
  if (email !== undefined) {
    found.put('email', email);
    rest = rest.replace(
      /\(\s*(?:mailto:)?\S+@[^\s,;)>\]]+\)|[(<[]?\s*(?:mailto:)?\S+@[^\s,;)>\]]+[>\]]?/gi,
      ',',
    );
    otherEmails.forEach((other) => found.put(null, other));
  }
  rest = rest.replace(openingHours, '');
  const spans = findPhoneSpans(rest);
  const [phone] = spans;
  if (phone !== undefined) {
    found.put('phone', phone.phone);
    rest = `${rest.slice(0, phone.start)},${rest.slice(phone.end)}`;
  }
  rest = rest.replace(/(?:^|[\s,;(])(?:e-?mail|mail|tlf|tel|telefon|mobil|mob)\.?\s*:?\s*(?=,|$|\))/gi, ',');
  const parts = closeParentheses(round, rest)
    .split(separators)
    .map((part) => part.replaceAll(hidden, ', '))
    .map((part) => part.replace(/^[\s,()/–—-]+|[\s,(/–—-]+$/gu, ''))
    .map((part) => part.replace(/^(?:på|eller|og|samt|kan nås på)(?:\s+|$)|\s+(?:på|eller|og|samt)$/gi, ''))
    .filter((part) => part !== '' && part !== ')');
  const open: string[] = [];
  for (const part of parts) {
    const labelled = /^([^:]{2,30}):\s*(.+)$/u.exec(part);
    const field = labelled === null ? null : personFieldOf(index, labelled[1] ?? '');
    if (labelled !== null && field !== null) {
      found.put(field, labelled[2] ?? '');
    } else {
      open.push(part);
    }
  }
  placeOpen(
    round,
    open.flatMap((part) => jobAndPlace(round, part)),
    found,
  );
}

/** "Klinikchef i Frederiksberg Kommune." is a job and the place of it. */
function jobAndPlace(round: Round, part: string): readonly string[] {
  const [, job = '', place = ''] = /^(.+?)\s+(?:i|på|ved|hos|fra)\s+(\p{Lu}.*?)\.?$/u.exec(part) ?? [];
  return looksLikeTitle(round, job) && looksLikeOrganisation(place) ? [job, place] : [part];
}

/** The name comes first; titles and organisations are known by their words, and the rest by its turn. */
function placeOpen(round: Round, parts: readonly string[], found: Found): void {
  const rest = [...parts];
  if (found.fields.name === undefined) {
    const [first = '', second = ''] = rest;
    const turned = rest.length >= 2 && isSurnameFirst(round, first, second);
    const titled =
      readName(round, first).name === '' ? rest.findIndex((part) => namesSomebody(round, part)) : 0;
    const at = Math.max(0, titled);
    found.put('name', turned ? `${first}, ${second}` : (rest[at] ?? ''));
    rest.splice(at, turned ? 2 : 1);
  }
  const unknown: string[] = [];
  for (const part of rest) {
    const sector = sectorNamed(round, part);
    if (
      sector !== null &&
      !looksLikeTitle(round, part) &&
      (parts.some((other) => other !== part && looksLikeOrganisation(other)) || /sektor/i.test(part))
    ) {
      found.name(sector, part);
    } else if (found.fields.title === undefined && looksLikeTitle(round, part)) {
      found.put('title', part);
    } else if (found.fields.organisation === undefined && looksLikeOrganisation(part)) {
      found.put('organisation', part);
    } else {
      unknown.push(part);
    }
  }
  for (const part of unknown) {
    if (found.fields.title !== undefined && looksLikeTitle(round, part)) {
      found.fields.title = { ...found.fields.title, text: `${found.fields.title.text}, ${part}` };
    } else {
      const free = (['title', 'organisation', 'department'] as const).find(
        (field) => found.fields[field] === undefined,
      );
      found.put(free ?? null, part);
    }
  }
}

function namesSomebody(round: Round, part: string): boolean {
  return !looksLikeOrganisation(part) && looksLikeName(readName(round, part).name);
}

/** "Hansen, Jens": one word, then one or two that are neither title nor organisation. */
function isSurnameFirst(round: Round, first: string, second: string): boolean {
  return (
    /^\p{Lu}[\p{L}'-]+$/u.test(first) &&
    /^\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,2}$/u.test(second) &&
    !looksLikeTitle(round, first) &&
    !looksLikeTitle(round, second) &&
    !looksLikeOrganisation(second)
  );
}

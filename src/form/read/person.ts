import { findMunicipalities, type PersonField, type Round, type Sector } from '../../round';
import { findEmails, readEmail } from './emails';
import type { Answer, Participant, Person } from './nomination';
import { looksLikeTitle } from './job-words';
import { isUnnamed, readName } from './names';
import type { Mixed } from './column-use';
import { findPhoneSpans, readPhone } from './phones';
import { stripPlaceholders } from './placeholders';
import { looksLikeOrganisation, sectorNamed, sectorOfOrganisation, statedSector } from './sectors';

/** What was found for one person, before it is cleaned: the text, its place and the addresses behind it. */
export interface RawAnswer {
  readonly text: string;
  readonly place: string | null;
  readonly links?: readonly string[];
}

export interface RawPerson {
  readonly place: string;
  readonly fields: Partial<Record<PersonField | Mixed, RawAnswer>>;
  /** The sector whose column is ticked. */
  readonly ticked?: { readonly sector: Sector; readonly label: string; readonly place: string } | null;
}

/** A person read clean, and what stood in the cells that has no field. */
export interface ReadPerson {
  readonly person: Participant;
  readonly unplaced: readonly Answer[];
}

/** The answer that is not there. */
export function noAnswer(place: string | null): Answer {
  return { text: '', written: '', place };
}

/** An answer in running text: placeholders gone, blanks collapsed, line breaks kept. */
export function textAnswer(raw: RawAnswer | undefined): Answer {
  if (raw === undefined) {
    return noAnswer(null);
  }
  return { text: stripPlaceholders(raw.text), written: raw.text, place: raw.place };
}

function lineAnswer(raw: RawAnswer | undefined): Answer {
  const answer = textAnswer(raw);
  return { ...answer, text: answer.text.replace(/\s*\n\s*/g, ', ') };
}

/** "Hr." is no job. */
const civil = /^(?:hr|fru|frk|mr|mrs|ms)\.?(?:,\s*|$)/i;

/** Cleans one person: name without title, address and telephone in one form, sector stated or inferred. */
export function readPerson(round: Round, given: RawPerson): ReadPerson {
  const raw = withSectorApart(round, given);
  const unplaced: Answer[] = [];
  const { fields } = raw;
  const name = nameOf(round, raw);
  const stated = lineAnswer(fields.title);
  let title = { ...stated, text: stated.text.replace(civil, '') };
  if (name.title !== '') {
    title =
      title.text === ''
        ? { text: name.title, written: name.answer.written, place: title.place ?? name.answer.place }
        : includesWords(title.text, name.title)
          ? title
          : { ...title, text: `${title.text}, ${name.title}` };
  }
  const department = lineAnswer(fields.department);
  // "Enhed" over the names of municipalities and hospitals asks for the workplace where nothing else does.
  const isWorkplace = fields.organisation === undefined && looksLikeOrganisation(department.text);
  const organisation = isWorkplace ? department : lineAnswer(fields.organisation);
  const contact = contactDetails(round, raw, name.rest);
  unplaced.push(...contact.unplaced);
  const person: Participant = {
    name: name.answer,
    title,
    organisation,
    department: isWorkplace ? noAnswer(department.place) : department,
    email: contact.email,
    phone: contact.phone,
    sector: sectorOf(round, raw, organisation, title),
    place: raw.place,
  };
  return { person, unplaced };
}

/** "Kommune/region" may ask for the organisation or only for the sector; what is answered tells which. */
function withSectorApart(round: Round, raw: RawPerson): RawPerson {
  const { organisation, sector } = raw.fields;
  if (
    organisation === undefined ||
    (sector?.text ?? '') !== '' ||
    sectorNamed(round, organisation.text) === null
  ) {
    return raw;
  }
  return {
    ...raw,
    fields: { ...raw.fields, sector: organisation, organisation: { text: '', place: organisation.place } },
  };
}

/** The same for the contact person, who has no sector. */
export function contactPersonOf(participant: Participant): Person {
  const { name, title, organisation, department, email, phone } = participant;
  return { name, title, organisation, department, email, phone };
}

function nameOf(round: Round, raw: RawPerson): { answer: Answer; title: string; rest: string } {
  const { name, firstName, middleName, lastName } = raw.fields;
  if (name !== undefined && stripPlaceholders(name.text) !== '') {
    // A column "Navn" beside "Efternavn" holds first names.
    const behind = firstName === undefined ? written([middleName, lastName]) : [];
    return split(round, { ...name, text: [name.text, ...behind].join(' ') });
  }
  if (firstName === undefined && lastName === undefined) {
    return { answer: noAnswer(name?.place ?? null), title: '', rest: '' };
  }
  const text = written([firstName, middleName, lastName]).join(' ');
  return split(round, { text, place: firstName?.place ?? lastName?.place ?? null });
}

function written(parts: readonly (RawAnswer | undefined)[]): readonly string[] {
  return parts.map((part) => stripPlaceholders(part?.text ?? '')).filter((text) => text !== '');
}

function split(round: Round, raw: RawAnswer): { answer: Answer; title: string; rest: string } {
  const cleaned = inOneLine(round, stripPlaceholders(raw.text)).replace(/\s+/g, ' ');
  const [email] = findEmails(cleaned);
  const bare = email === undefined ? cleaned : cleaned.replace(/[(<[]?\S+@\S+[)>\]]?/g, ' ').trim();
  const spans = findPhoneSpans(bare);
  const [phone] = spans;
  const text = phone === undefined ? bare : `${bare.slice(0, phone.start)} ${bare.slice(phone.end)}`;
  const read = isUnnamed(text)
    ? { name: text.replace(/^[\s([]+|[\s)\]]+$/gu, ''), title: '', rest: '' }
    : readName(round, text);
  const rest = [read.rest, email ?? '', phone?.phone ?? ''].filter((part) => part !== '').join(', ');
  const tidy = read.name.replace(/[\s,;:()–-]+$/u, '').replace(/\s*(?:tlf|mobil|mail)\.?:?$/i, '');
  return { answer: { text: tidy, written: raw.text, place: raw.place }, title: read.title, rest };
}

/** Lines joined as one writes them: a job on a line of its own stands behind a comma. */
function inOneLine(round: Round, text: string): string {
  if (!text.includes('\n')) {
    return text;
  }
  const lines = text.split('\n');
  return lines.join(lines.some((line) => looksLikeTitle(round, line)) ? ', ' : ' ');
}

function includesWords(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function contactDetails(
  round: Round,
  raw: RawPerson,
  besideName: string,
): { email: Answer; phone: Answer; unplaced: readonly Answer[] } {
  const { fields } = raw;
  const unplaced: Answer[] = [];
  let email = noAnswer(fields.email?.place ?? fields.contact?.place ?? null);
  if (fields.email !== undefined) {
    const cleaned = stripPlaceholders(fields.email.text);
    const onlyPhone =
      !cleaned.includes('@') && findPhoneSpans(cleaned).length === 1 && /^[\d\s+.()-]+$/.test(cleaned);
    const read = readEmail(onlyPhone ? '' : cleaned, fields.email.links);
    email = { text: withoutPhone(read.email), written: fields.email.text, place: fields.email.place };
    unplaced.push(
      ...read.others.map((other) => ({ text: other, written: other, place: fields.email?.place ?? null })),
    );
  }
  if (email.text === '') {
    for (const source of contactSources(fields, besideName)) {
      const [found] = [...findEmails(source.text), ...findEmails((source.links ?? []).join(' '))];
      if (found !== undefined) {
        email = { text: found, written: source.text, place: source.place };
        break;
      }
    }
  }
  let phone = noAnswer(fields.phone?.place ?? fields.contact?.place ?? null);
  if (fields.phone !== undefined) {
    const cleaned = stripPlaceholders(fields.phone.text);
    const text = cleaned.includes('@') ? (findPhoneSpans(cleaned)[0]?.phone ?? '') : readPhone(cleaned);
    phone = { text, written: fields.phone.text, place: fields.phone.place };
  }
  if (phone.text === '') {
    for (const source of contactSources(fields, besideName)) {
      const [found] = findPhoneSpans(source.text);
      if (found !== undefined) {
        phone = { text: found.phone, written: source.text, place: source.place };
        break;
      }
    }
  }
  return { email, phone, unplaced };
}

/** Where an address or telephone number may stand that is not where it was asked for. */
function contactSources(fields: RawPerson['fields'], besideName: string): readonly RawAnswer[] {
  const name = { text: besideName, place: fields.name?.place ?? null, links: fields.name?.links };
  return [fields.email, fields.phone, fields.contact, name].filter((answer) => answer !== undefined);
}

/** A telephone number beside a faulty address would otherwise become part of it. */
function withoutPhone(text: string): string {
  const [span] = text.includes('@') ? [] : findPhoneSpans(text);
  return span === undefined ? text : `${text.slice(0, span.start)}${text.slice(span.end)}`.trim();
}

/** "Gladsaxe" under "Kommune": the bare name of a municipality. */
function namesMunicipality(round: Round, text: string): boolean {
  return text.split(/\s+/u).length <= 2 && findMunicipalities(round, text).length === 1;
}

function sectorOf(round: Round, raw: RawPerson, organisation: Answer, title: Answer): Participant['sector'] {
  if (raw.ticked !== undefined && raw.ticked !== null) {
    const { label, place, sector } = raw.ticked;
    return { answer: { text: label, written: label, place }, sector, inferred: false };
  }
  const answer = lineAnswer(raw.fields.sector);
  const stated = answer.text === '' ? null : statedSector(round, answer.text);
  if (stated !== null) {
    return { answer, sector: stated, inferred: false };
  }
  const department = lineAnswer(raw.fields.department).text;
  const inferred =
    sectorOfOrganisation(organisation.text) ??
    sectorOfOrganisation(department) ??
    (/praktiserende læge|praksislæge/i.test(title.text) ? 'general-practice' : null) ??
    (namesMunicipality(round, organisation.text) ? 'municipality' : null);
  return { answer, sector: inferred, inferred: inferred !== null };
}

import { resolveCluster, type InitiativeField, type Round } from '../../round';
import type { FormPage } from './form-page';
import type { AskedQuestion } from './initiative';
import { initiativeField } from './label-cell';
import type { LabelIndex } from './label-index';
import { matchLabel } from './label-match';
import { markAt, openSlots, signOff } from './marks';
import type { Slot } from './page';

/** What a sentence tells, and the words that do. */
interface Told {
  readonly field: InitiativeField;
  readonly text: string;
}

/** A letter asks nothing; a page with more questions than this is a form, whose answers may begin as sentences of a letter do. */
const mostQuestions = 2;
/** So many answers in sentences show that the page is a letter that describes an initiative. */
const fewestTold = 2;
/** Below the labels that people write themselves. */
const proseScore = 0.71;
const sure = 0.8;

/**
 * The answers of a letter in prose: "Titlen på vores initiativ er …", "Formålet er at …", "Vi afprøver … i to kommuner". A sentence
 * that tells nothing of its own goes with the one before it in its paragraph. The paragraphs are claimed, so that they are not
 * taken for more of the answer above them. Empty for a page that asks questions, and for a worksheet.
 */
export function toldInProse(form: FormPage): readonly AskedQuestion[] {
  if (form.page.kind === 'sheet') {
    return [];
  }
  const known = fieldsAsked(form);
  if (known.size > mostQuestions) {
    return [];
  }
  const found: AskedQuestion[] = [];
  const used: Slot[] = [];
  for (const { slot, slots, text } of paragraphsOf(form)) {
    const { place } = slot.cell;
    for (const told of sentencesTold(form, text)) {
      if (!known.has(told.field)) {
        known.add(told.field);
        found.push({ fields: [told.field], slot, answer: { text: told.text, place }, score: proseScore });
        used.push(...slots);
      }
    }
  }
  if (found.length < fewestTold) {
    return [];
  }
  used.forEach((slot) => form.claimed.add(slot));
  return found;
}

interface Paragraph {
  readonly slot: Slot;
  readonly slots: readonly Slot[];
  readonly text: string;
}

/** A line as long as this that a small letter goes on from was broken by the mail program and not by its writer. */
const brokenFrom = 55;
/** "På vegne af klyngen fremsendes hermed …" opens a letter. */
const longestSignOff = 50;

/** The paragraphs above the signature that may tell something, each whole however many lines a mail has made of it. */
function paragraphsOf(form: FormPage): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const slot of openSlots(form)) {
    const { text } = slot.cell;
    if (slot.grid.kind === 'text' && text.length < longestSignOff && signOff.test(text)) {
      break;
    }
    const before = paragraphs.at(-1);
    const last = before?.slots.at(-1);
    const goesOn =
      last?.endRow === slot.row &&
      last.grid === slot.grid &&
      last.cell.text.length >= brokenFrom &&
      /^[\p{Ll}\d(]/u.test(text) &&
      !text.includes('@');
    if (before !== undefined && goesOn) {
      const whole = { ...before, slots: [...before.slots, slot], text: `${before.text} ${text}` };
      paragraphs.splice(-1, 1, whole);
    } else if (mayTell(form, slot)) {
      paragraphs.push({ slot, slots: [slot], text });
    }
  }
  return paragraphs;
}

/** Fields that labels ask for; no more than show that the page is none of a letter. */
function fieldsAsked(form: FormPage): Set<InitiativeField> {
  const asked = new Set<InitiativeField>();
  for (const slot of openSlots(form)) {
    const { label, section } = markAt(form, slot);
    const field = section === null ? initiativeField(label) : null;
    if (field !== null && !isSentence(slot)) {
      asked.add(field);
    }
    if (asked.size > mostQuestions) {
      break;
    }
  }
  return asked;
}

/** "Data indsamles månedligt." tells, however much it is like a question. */
function isSentence({ cell: { text } }: Slot): boolean {
  return !text.includes(':') && /\p{Ll}{3,}\.$/u.test(text);
}

const shortest = 20;

function mayTell(form: FormPage, slot: Slot): boolean {
  const { label, section, placeholder } = markAt(form, slot);
  const { text } = slot.cell;
  return (
    slot.grid.kind === 'text' &&
    !placeholder &&
    section === null &&
    (label === null || isSentence(slot)) &&
    text.length >= shortest &&
    !text.includes('@')
  );
}

const sentence = /[^.!?\n]+(?:[.!?]+(?!\s+\p{Lu})[^.!?\n]*)*[.!?]*/gu;

function sentencesTold(form: FormPage, paragraph: string): readonly Told[] {
  const all: { field: InitiativeField; text: string }[] = [];
  for (const [piece] of paragraph.matchAll(sentence)) {
    const text = piece.trim();
    const told = toldBy(form, text);
    const last = all.at(-1);
    if (told !== null) {
      all.push({ ...told });
    } else if (last !== undefined && last.field !== 'title' && last.field !== 'cluster') {
      last.text = `${last.text} ${text}`;
    }
  }
  return all;
}

function toldBy(form: FormPage, text: string): Told | null {
  return nameOf(text) ?? said(form, text) ?? wished(form.index, text) ?? done(form.index, text);
}

/** "… ønsker at deltage med initiativet „Fælles om KOL“." */
const withName =
  /(?:[Ii]nitiativ|[Pp]rojekt|[Ii]ndsats)(?:et|en)?:? ["”“„»]([^"”“„»«]{3,120})["”“«]|\b(?:pege[rt]? på|indstille[rt]?|tilmelde[rt]?|indmelde[rt]?|deltage[r]? med|vælge[r]?|valgt)\s(?:\p{Ll}+\s){0,3}?(?:initiativet|projektet|indsatsen)\s(\p{Lu}[^.:]{3,120})\.?$/u;
const thing = '(?:forbedrings)?(?:initiativ|projekt|indsats)(?:et|en)?';
const named = new RegExp(
  `^(?:(?:vores|jeres|det|klyngens)\\s)?(?:fælles\\s)?${thing}\\s(?:hedder|kaldes|kalder vi|har (?:fået )?(?:arbejds)?(?:titlen|navnet))[\\s:]+(.+)$|^vi\\s.{0,30}?kald\\w*\\s(?:det|(?:vores\\s)?${thing})[\\s:]+(.+)$`,
  'iu',
);

/** "Vores initiativ hedder …", "Vi har valgt at kalde projektet …". */
function nameOf(text: string): Told | null {
  const [, called, chosen] = named.exec(text) ?? [];
  const [, quoted, plain] = withName.exec(text) ?? [];
  const name = called ?? chosen ?? quoted ?? plain;
  return name === undefined ? null : { field: 'title', text: bareName(name) };
}

function bareName(text: string): string {
  const quoted = /^["”“»«'’]([^"”“»«]+)["”“»«'’]/u.exec(text.trim())?.[1];
  return (quoted ?? text.replace(/[.\s]+$/u, '')).trim();
}

const is = /^(.{3,90}?) (?:er|bliver|lyder)\b[,:]?\s+(?:følgende:?\s+)?(.+)$/iu;
const takesPlace =
  /^(.{3,60}?) (?:sker|foregår|indsamles|sikres|varetages|opnås|består (?:i|af)|gennemføres|begynder|starter)\b\s*,?\s*.+$/iu;
/** What is said of the programme or the people taking part is no answer about the initiative. */
const ofOthers = /program|deltager|kontaktperson|skema|lederne|\bI\b/iu;

/** "Formålet med initiativet er at …", "Dataindsamlingen sker ved …": the words before the verb are a label. */
function said({ index, round }: FormPage, text: string): Told | null {
  const [, head = '', rest = ''] = is.exec(text) ?? [];
  const field = head === '' ? null : fieldOf(index, head);
  if (field === 'title') {
    return { field, text: bareName(rest) };
  }
  if (field === 'cluster') {
    return namesCluster(round, rest) ? { field, text: bareName(rest) } : null;
  }
  if (field !== null) {
    return { field, text: rest };
  }
  const [, act = ''] = takesPlace.exec(text) ?? [];
  const acted = act === '' ? null : fieldOf(index, act);
  return acted === null || acted === 'title' || acted === 'cluster' ? null : { field: acted, text };
}

function namesCluster(round: Round, text: string): boolean {
  return resolveCluster(round, text, null).candidates.length > 0;
}

const goal =
  /^(?:det er|vi har(?: som| det| et)?)\s(?:vores\s|klyngens\s)?(?:fælles\s|overordnede\s)?(\p{L}+),?\s(at .+)$/iu;

/** "Det er målet, at …", "Vi har som mål at …". */
function wished(index: LabelIndex, text: string): Told | null {
  const [, word = '', rest = ''] = goal.exec(text) ?? [];
  const field = word === '' ? null : fieldOf(index, word);
  return field === 'purpose' || field === 'goal' ? { field, text: rest } : null;
}

const deeds: ReadonlySet<InitiativeField> = new Set(['data', 'testing', 'purpose', 'goal']);
const longestDeed = 6;

/** "Vi vil indsamle data ved …", "Vi afprøver …": the first words say which question the sentence answers. */
function done(index: LabelIndex, text: string): Told | null {
  if (!/^(?:vi|der)\s/iu.test(text)) {
    return null;
  }
  const words = text.split(/\s+/u);
  for (let count = Math.min(longestDeed, words.length - 2); count >= 2; count -= 1) {
    const field = fieldOf(index, words.slice(0, count).join(' '));
    if (field !== null && deeds.has(field)) {
      return { field, text };
    }
  }
  return null;
}

function fieldOf(index: LabelIndex, head: string): InitiativeField | null {
  const [best] = ofOthers.test(head) ? [] : matchLabel(index, head);
  return best?.part === 'initiative' && best.score >= sure && best.field !== 'region'
    ? (best.field as InitiativeField)
    : null;
}

import { composeReply, replyTemplate, type ReplyContext } from '../../reply';
import { clusterByCode, type Language, type Round } from '../../round';
import {
  keptForms,
  lastContacts,
  pointsAskedFor,
  recordLetter,
  recordSent,
  rowDetails,
  type Contact,
  type WorkbookTables,
} from '../../workbook';
import { letterKey } from '../reminders/whom';
import type {
  Addressed,
  ComposedReply,
  LetterKept,
  ReplyTemplateChoice,
  Trouble,
  WorkbookSnapshot,
} from '../services';
import type { Writer } from './import';
import { templateChoices } from './template-choices';
import { notWritten, troubleOf } from './troubles';

/** The templates that may go to somebody on a list, those that fit first. */
export function offeredTo(
  whom: Addressed,
  snapshot: WorkbookSnapshot,
  language: Language,
  now: Date,
): Promise<readonly ReplyTemplateChoice[]> {
  return Promise.resolve(templateChoices(contextOf(whom, snapshot, language, now), language));
}

/** The letter as a draft: to the cluster's contact, or to whoever sent the form it is about. */
export function composeLetter(
  whom: Addressed,
  template: string,
  snapshot: WorkbookSnapshot,
  language: Language,
  now: Date,
): Promise<ComposedReply> {
  const context = contextOf(whom, snapshot, language, now);
  const composed = composeReply({ template, language, copyToCluster: whom.kind !== 'cluster', context });
  if (!composed.ok) return Promise.resolve({ kind: 'blocked', problems: composed.problems });
  const { replyBy, ...draft } = composed.draft;
  return Promise.resolve({ kind: 'draft', draft: { ...draft, attachments: [] }, replyBy, copy: null });
}

/** Keeps in the workbook that the letter was opened or copied. */
export function keepLetter(
  tables: WorkbookTables,
  { whom, template, replyBy, by }: LetterKept,
  { round }: WorkbookSnapshot,
  { who, now }: Writer,
): Promise<Trouble | null> {
  return told(() =>
    recordLetter(tables, {
      round,
      who,
      now,
      reason: null,
      actionId: crypto.randomUUID(),
      key: letterKey(whom),
      subject: subjectOf(whom, round),
      template: nameOf(template, round),
      isReminder: template === 'PÅMIND' || template === 'PÅMINDR',
      by,
      replyBy,
    }),
  );
}

/** Keeps that a person says the letter was sent. */
export function keepLetterSent(
  tables: WorkbookTables,
  whom: Addressed,
  template: string,
  { round }: WorkbookSnapshot,
  { who, now }: Writer,
): Promise<Trouble | null> {
  const step = { round, who, now, reason: null, actionId: crypto.randomUUID(), key: letterKey(whom) };
  const letter = { subject: subjectOf(whom, round), template: nameOf(template, round) };
  return told(() => recordSent(tables, step, letter));
}

/** The last contact of each; null where the log cannot be read. */
export async function lastIn(
  tables: WorkbookTables,
  snapshot: WorkbookSnapshot,
): Promise<ReadonlyMap<string, Contact> | null> {
  try {
    return await lastContacts(tables, snapshot);
  } catch {
    // The list stands without it, and says that it is not known.
    return null;
  }
}

function contextOf(whom: Addressed, snapshot: WorkbookSnapshot, language: Language, now: Date): ReplyContext {
  const { round, ledger } = snapshot;
  return {
    round,
    ledger,
    content: null,
    key: whom.kind === 'cluster' ? null : letterKey(whom),
    // The form itself is not at hand: what it is called is what its title was.
    fileName: whom.kind === 'return' ? whom.receipt.title || whom.receipt.file : null,
    ...writtenTo(whom, snapshot),
    cluster: clusterCodeOf(whom, round),
    findings: [],
    // The workbook keeps what was asked for in Danish alone.
    askedFor: whom.kind === 'return' && language === 'da' ? pointsAskedFor(whom.receipt.remark) : [],
    copy: null,
    replyBy: null,
    now: now.getTime(),
  };
}

/**
 * The mail that the form came with, by what the workbook keeps of it. Where nobody has the sender's address, the contact
 * person in the initiative's row is greeted and gets the letter as well.
 */
function writtenTo(whom: Addressed, snapshot: WorkbookSnapshot): Pick<ReplyContext, 'mail' | 'contact'> {
  if (whom.kind === 'cluster') return { mail: null };
  const kept =
    whom.kind === 'return'
      ? { ...whom.receipt, contact: null }
      : keptForms(snapshot.contents)(whom.initiative);
  const { subject, sender } = kept;
  const fromName = nameOfAddress(sender, snapshot);
  const { name = '', email = '' } = kept.contact ?? {};
  const isInPlace = fromName === '' && name !== '' && email !== '';
  return {
    mail: { subject, fromName, fromAddress: sender },
    contact: isInPlace ? { name, address: email } : null,
  };
}

/** Whose address it is, by the setup's contacts and the people in the workbook's rows; empty where nobody has it. */
function nameOfAddress(address: string, { round, ledger, contents }: WorkbookSnapshot): string {
  // Without rows there may be no table to look in.
  const details = ledger.initiatives.length === 0 ? null : rowDetails(contents);
  const people = [
    ...round.clusters.map(({ contactName, contactEmail }) => ({ name: contactName, email: contactEmail })),
    ...ledger.initiatives.flatMap((initiative) => {
      const following = details?.of(initiative).following;
      const contact = { name: following?.contactName ?? '', email: following?.contactEmail ?? '' };
      return [contact, ...initiative.participants];
    }),
  ];
  const wanted = address.toLowerCase();
  return people.find(({ email, name }) => name !== '' && email.toLowerCase() === wanted)?.name ?? '';
}

function clusterCodeOf(whom: Addressed, round: Round): string | null {
  if (whom.kind === 'cluster') return whom.code;
  if (whom.kind === 'initiative') return whom.initiative.cluster;
  return round.clusters.find(({ name }) => name === whom.receipt.cluster)?.code ?? null;
}

function subjectOf(whom: Addressed, round: Round): string {
  if (whom.kind === 'cluster') return clusterByCode(round, whom.code)?.name ?? whom.code;
  return whom.kind === 'return' ? whom.receipt.title : whom.initiative.title;
}

/** As the log calls a template. */
function nameOf(template: string, round: Round): string {
  return replyTemplate(round, template, 'da')?.name ?? template;
}

async function told(write: () => Promise<boolean | null>): Promise<Trouble | null> {
  try {
    return (await write()) === true ? null : notWritten;
  } catch (cause) {
    return troubleOf(cause);
  }
}

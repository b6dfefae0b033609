import type { Language } from '../round';
import { inertText } from './inert-text';
import { clusterOf } from './subject-of-reply';
import type { ReplyContext } from './context';

const everyone: Readonly<Record<Language, string>> = { da: 'alle', en: 'all' };

const longestName = 100;

/** Names that shared mailboxes carry; nobody is called that. */
const notAPerson =
  /kommune|region|hospital|sygehus|sundhed|klynge|sekretariat|postkasse|mailbox|info|kontakt|noreply|forvaltning|afdeling|center|almen praksis|[@\d]/i;

/**
 * First name of the person the reply goes to: the sender, else the initiative's contact person, or the cluster's contact for
 * a reminder. "Kære alle" where the mail came from a shared mailbox.
 */
export function firstName(context: ReplyContext, language: Language): string {
  const known = context.contact?.name ?? context.mail?.fromName ?? clusterOf(context)?.contactName ?? '';
  const name = inertText(known, longestName);
  const withoutNote = name.replace(/\(.*?\)|["']/g, '').trim();
  if (withoutNote === '' || notAPerson.test(withoutNote)) return everyone[language];
  const [last, first] = withoutNote.split(',').map((part) => part.trim());
  // "Lund, Karen Marie" as Outlook's address lists write it.
  const given = first !== undefined && first !== '' ? first : (last ?? '');
  const word = given.split(/\s+/)[0] ?? '';
  return /^\p{L}[\p{L}'.-]*$/u.test(word) ? word : everyone[language];
}

/**
 * To whom the reply goes: the sender, and whoever is greeted in the sender's place, or the cluster's contact where no mail is
 * answered. The contact of the cluster and the
 * contact person in the form can have a copy.
 */
export function recipients(
  context: ReplyContext,
  copyToCluster: boolean,
): { readonly to: readonly string[]; readonly cc: readonly string[] } {
  const contact = clusterOf(context)?.contactEmail ?? '';
  const formContact =
    context.content?.kind === 'form' ? (context.content.nomination.contactPerson?.email.text ?? '') : '';
  const to = distinct([context.mail?.fromAddress ?? contact, context.contact?.address ?? '']);
  const own = [context.round.mailbox, ...to].map((address) => address.toLowerCase());
  const cc = copyToCluster ? distinct([contact, formContact]) : [];
  return { to, cc: cc.filter((address) => !own.includes(address.toLowerCase())) };
}

function distinct(addresses: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const address of addresses.map((one) => one.trim())) {
    if (isAddress(address) && !known.has(address.toLowerCase())) known.set(address.toLowerCase(), address);
  }
  return [...known.values()];
}

/** Outlook refuses a whole draft for one recipient that is no address. */
function isAddress(text: string): boolean {
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(text);
}

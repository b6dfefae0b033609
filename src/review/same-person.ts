import { fold } from '../round';

export interface KnownPerson {
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
}

/** What is no whole address, as "ida.lund(at)randers.dk", tells nobody from anybody. */
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Whether two rows are one person. Two mail addresses decide; without two the name and the organisation must be the same.
 * Persons' names are compared as they are spelled: Aagaard and Ågård are two people.
 */
export function isSamePerson(one: KnownPerson, other: KnownPerson): boolean {
  const emails = [one.email, other.email].map((email) => email.trim().toLowerCase());
  if (emails[0] !== '' && emails[0] === emails[1]) return true;
  if (emails.every((email) => address.test(email))) return false;
  const name = spelled(one.name);
  if (name === '' || name !== spelled(other.name)) return false;
  const organisations = [fold(one.organisation), fold(other.organisation)];
  return organisations[0] === organisations[1] || organisations.includes('');
}

/** How many of the first group are in the second. */
export function countShared(group: readonly KnownPerson[], others: readonly KnownPerson[]): number {
  return group.filter((person) => others.some((other) => isSamePerson(person, other))).length;
}

function spelled(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

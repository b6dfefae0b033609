import type { Participant } from './nomination';
import type { PageReading } from './read-page';

const longestFootnote = 80;
const footnote = /^\*+\s*\P{L}*(?:\p{L}+\s+){0,4}(?:kontaktperson|kontakt\s+for|contact\s+person)/iu;

/**
 * The participant whose name is starred, where a line of its own says what the star means: "Bo Skov*" … "* kontaktperson for
 * sundhedsklyngen". Null where nobody, or more than one, is starred or no such line stands on any page.
 */
export function starredContact(
  readings: readonly PageReading[],
  participants: readonly Participant[],
): Participant | null {
  const [starred, another] = participants.filter(({ name }) => name.written.includes('*'));
  if (starred === undefined || another !== undefined) {
    return null;
  }
  for (const { form } of readings) {
    const line = form.page.slots.find(
      ({ cell: { text } }) => text.startsWith('*') && text.length <= longestFootnote && footnote.test(text),
    );
    if (line !== undefined) {
      form.claimed.add(line);
      return starred;
    }
  }
  return null;
}

import type { Participant } from './nomination';
import type { PageReading } from './read-page';

const longestFootnote = 80;
const footnote = /^\*+\s*\P{L}*(?:\p{L}+\s+){0,4}(?:kontaktperson|kontakt\s+for|contact\s+person)/iu;

/** "Lena Rørbæk (kontaktperson)". */
const saidOutright = /[(,–-]\s*(?:\p{L}+\s)?kontaktperson(?:\s[^()]{1,40})?\)?\s*$/iu;

/**
 * The participant who is the contact person as well: "Bo Skov (kontaktperson)", or the one whose name is starred where a line of its
 * own says what the star means: "Bo Skov*" … "* kontaktperson for sundhedsklyngen". Null where that is said of nobody or of several.
 */
export function starredContact(
  readings: readonly PageReading[],
  participants: readonly Participant[],
): Participant | null {
  const [said, ...alsoSaid] = participants.filter(
    ({ name, title }) => saidOutright.test(name.written) || saidOutright.test(title.written),
  );
  if (said !== undefined) {
    return alsoSaid.length === 0 ? said : null;
  }
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

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** What most people write: one address, in small letters, and nothing else. */
const onlyAddress = /^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?@[a-z0-9-]+(?:\.[a-z0-9-]*[a-z0-9])+$/;

/** All mail addresses in a text in order, lower case, without the dots and commas of the sentence around them. */
export function findEmails(text: string): readonly string[] {
  const found = text.includes('@') ? text.match(address) : null;
  return (found ?? []).map((written) => written.toLowerCase().replace(/^[.'-]+|[.'-]+$/g, ''));
}

/**
 * One mail address out of what somebody wrote: `mailto:`, angle brackets, "e-mail:" and trailing dots are gone. What is
 * no address is kept as written, so that the rule about addresses can say so. The others are further addresses.
 */
export function readEmail(
  written: string,
  links: readonly string[] = [],
): { email: string; others: string[] } {
  if (onlyAddress.test(written)) {
    return { email: written, others: [] };
  }
  const text = written.replace(/mailto:/gi, ' ');
  const found = findEmails(text);
  const linked = links.flatMap((link) => findEmails(link.replace(/^mailto:/i, '').replace(/\?.*$/, '')));
  const [first, ...others] = [
    ...new Set(found.length > 0 && looksWhole(text, found) ? found : [...linked, ...found]),
  ];
  if (first !== undefined) {
    return { email: first, others };
  }
  const kept = text
    .replace(/^\s*(?:e-?mail(?:adresse)?|mail)\s*:\s*/i, '')
    .replace(/^[<\s]+|[>\s;,.]+$/g, '')
    .trim();
  return { email: kept.includes('@') ? kept.toLowerCase() : kept, others: [] };
}

/** An address with a blank or a second @ in it was found only in part; then the hyperlink knows better. */
function looksWhole(text: string, found: readonly string[]): boolean {
  return (text.match(/@/g) ?? []).length === found.length;
}

const head =
  /^(fra|from|sendt|sent|dato|date|til|to|cc|kopi|emne|subject|svar til|reply-to|vedhæftede filer|attachments|vigtighed|importance)\s*:/i;
const sender = /^(?:fra|from)\b/i;
const subject = /^(?:emne|subject)\b/i;
/** A memo has "Fra", "Til" and "Emne" too; only a mail was sent, or names an address. */
const ofMail = /^(?:sendt|sent)\b|@/i;
/** So many lines of a head stand together, whichever program wrote them. */
const fewest = 3;

/**
 * Which lines are the head that a mail program puts over a mail that is forwarded or answered within the text ("Fra: …",
 * "Sendt: …", "Emne: …"): they say of that mail what form fields say of an initiative, and answer nothing.
 */
export function letterHeads(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && head.test(lines[at] ?? '')) continue;
    const together = lines.slice(from, at);
    if (isHead(together)) for (let line = from; line < at; line += 1) found.add(line);
    from = at + 1;
  }
  return found;
}

function isHead(lines: readonly string[]): boolean {
  return (
    lines.length >= fewest &&
    [sender, subject, ofMail].every((shape) => lines.some((line) => shape.test(line)))
  );
}

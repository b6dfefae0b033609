const sign = /^(?:\(?\d{1,2}[.):]\)?\s*|\(?[a-z]\)\s*|[-•–*▪·➢►‣◦]\s*|o\s+(?=\p{Lu}))/u;

/** A line without the number, letter or bullet of the list it stands in; "o" is what a bullet within bullets becomes in a mail. */
export function withoutListSign(text: string): string {
  return text.replace(sign, '');
}

/** What everything that this add-in writes into a sender's own file begins with; nothing so marked is an answer. */
export const OWN_MARK = '[NLPS]';

/** The sheet that an annotated copy begins with. */
export const OWN_SHEET = 'Ret her';

/** Whether a text is one that this add-in put into the file. A token in a subject, "[NLPS 3f9a0c12]", is no such mark. */
export function isOwnText(text: string): boolean {
  return text.trimStart().startsWith(OWN_MARK);
}

export function isOwnSheet(name: string): boolean {
  return name.trim().toLowerCase() === OWN_SHEET.toLowerCase();
}

const tokenLength = 8;

/** What ties an answer to the form it is about, by the form's key: "[NLPS 3f9a0c12]". In replies and in marked copies. */
export function replyMark(key: string): string {
  return `[NLPS ${key.slice(0, tokenLength).toLowerCase()}]`;
}

/** The first characters of the key in the first such mark of a text; null if there is none. */
export function readReplyToken(text: string): string | null {
  return /\[NLPS\s+([0-9a-f]{8})\]/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

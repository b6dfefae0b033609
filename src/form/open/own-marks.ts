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

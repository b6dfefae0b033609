const tokenLength = 8;

/** What marks the subject of a reply, so that the answer to it is recognised: "[NLPS 3f9a0c12]". */
export function replyMark(key: string): string {
  return `[NLPS ${key.slice(0, tokenLength).toLowerCase()}]`;
}

/** The first characters of the key of the form that a mail answers; null if its subject (or a line of it) has no mark. */
export function readReplyToken(subject: string): string | null {
  return /\[NLPS\s+([0-9a-f]{8})\]/i.exec(subject)?.[1]?.toLowerCase() ?? null;
}

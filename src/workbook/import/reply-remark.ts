/** What the remark of a line in Indmeldinger begins with: how far a reply came, never more than is known. */
export const openedWords = { draft: 'Svarkladde åbnet: ', copy: 'Svartekst kopieret: ' } as const;

/** What it begins with once a person has said that the reply was sent. */
export const sentWords = 'Markeret som sendt: ';

/** How far the newest reply to a form came, by the remark of its newest line; null where none awaits an answer. */
export function replyStage(remark: string): 'opened' | 'sent' | null {
  if (Object.values(openedWords).some((words) => remark.startsWith(words))) return 'opened';
  return remark.startsWith(sentWords) ? 'sent' : null;
}

/** What the sender was asked to put right, by the remark of the newest line, a line each. */
export function pointsAskedFor(remark: string): readonly string[] {
  if (replyStage(remark) === null) return [];
  return remark
    .split('\n')
    .slice(1)
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}

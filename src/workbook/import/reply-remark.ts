/** What the remark of a line in Indmeldinger begins with: how far a reply came, never more than is known. */
export const openedWords = { draft: 'Svarkladde åbnet: ', copy: 'Svartekst kopieret: ' } as const;

/** What it begins with once a person has said that the reply was sent. */
export const sentWords = 'Markeret som sendt: ';

/** Longer remarks help nobody, and Excel ends at 32,767 characters. */
const longestRemark = 4000;

/** The remark of a line in Indmeldinger whose form was answered: how far it came, and what was asked for. */
export function remarkOfReply(
  by: keyof typeof openedWords,
  template: string,
  points: readonly string[],
): string {
  return [`${openedWords[by]}${template}`, ...points.map((point) => `- ${point}`)]
    .join('\n')
    .slice(0, longestRemark);
}

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

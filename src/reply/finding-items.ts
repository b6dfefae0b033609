import type { Finding } from '../review';
import type { Language } from '../round';
import { inertText } from './inert-text';
import { placeInWords } from './place-in-words';
import type { FindingList } from './placeholders';

/** A finding as the sender reads it: what it is about and where it stands, what is wrong, what to do. */
export interface FindingItem {
  /** Empty for one that has only its text. */
  readonly heading: string;
  readonly text: string;
}

const longestText = 900;

/** The findings of a list, first those of the whole form, then those of the initiative, then participant by participant. */
export function findingItems(
  findings: readonly Finding[],
  list: FindingList,
  language: Language,
): readonly FindingItem[] {
  return findings
    .filter(({ severity }) => (severity === 'advice') === (list === 'forslagsliste'))
    .toSorted((one, other) => group(one) - group(other))
    .map((finding) => {
      const { message, fix, ask } = finding.texts[language];
      const subject = finding.subject[language];
      return {
        heading: inertText(
          finding.place === null ? subject : `${subject} (${placeInWords(finding.place, language)})`,
          longestText,
        ),
        text: inertText(`${message} ${ask ?? fix}`, longestText),
      };
    });
}

/** A line of what was asked for earlier, divided as it was put together: "subject: message". A line without a subject has no heading. */
export function itemAskedFor(line: string): FindingItem {
  const colon = line.indexOf(': ');
  return {
    heading: inertText(line.slice(0, Math.max(0, colon)), longestText),
    text: inertText(colon === -1 ? line : line.slice(colon + 2), longestText),
  };
}

function group({ participant, field }: Finding): number {
  if (participant !== null) return participant + 1;
  return field === null ? -1 : 0;
}

import type { Round } from '../../round';
import type { Page } from './page';

/** The heading stands among the first cells of a form. */
const firstCells = 6;
const longestHeading = 160;
const namesForm = /ledelsesprogram|nlps|skema|indmeld|tilmeld|forbedringsinitiativ/i;
const number = /\bhold\s*(?:nr\.?\s*)?(\d{1,2})\b/giu;
const years = /\b20\d\d\s*[-–/]\s*(?:20)?\d\d\b/gu;

/**
 * The other round that the heading of a form names, as it writes it: "Hold 2", or "2023-2024" where no number stands; null
 * where it names this round or none. A form that says so is an earlier year's, though no stamp is in it.
 */
export function otherRoundNamed(pages: readonly Page[], round: Round): string | null {
  const headings = pages.flatMap(({ slots }) =>
    slots
      .slice(0, firstCells)
      .map(({ cell }) => cell.text)
      .filter((text, at) => text.length <= longestHeading && (at === 0 || namesForm.test(text))),
  );
  for (const sign of [number, years]) {
    const named = headings.flatMap((text) => signsIn(text, sign));
    const [first] = named;
    const current = first === undefined ? [] : signsIn(round.name, sign);
    if (first !== undefined && current.length > 0) {
      const isCurrent = named.some(({ key }) => current.some((other) => other.key === key));
      return isCurrent ? null : first.written;
    }
  }
  return null;
}

/** What a sign finds in a text, as written and as it is compared: "2024/25" is "2024-2025". */
function signsIn(text: string, sign: RegExp): readonly { readonly written: string; readonly key: string }[] {
  return [...text.matchAll(sign)].map(([written, count]) => {
    const [from = '', to = ''] = written.split(/\s*[-–/]\s*/u);
    return { written, key: count ?? `${from}-${to.slice(-2)}` };
  });
}

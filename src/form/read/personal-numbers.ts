const candidate = /(?<![\d+])(\d{2})(\d{2})(\d{2})([-–—‐‑\s]?)(\d{4})(?!\d)/gu;
/** What every such number begins with; few texts have it, and the others need no closer look. */
const date = /\d{6}/;
const none: readonly PersonalNumber[] = [];
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A Danish personal number (CPR) in a text: where it stands and the text that may be shown in its place. */
export interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  /** "010190-****": the date stays, the four digits that make it a key are gone. */
  readonly masked: string;
}

/**
 * Ten digits that begin with a valid date, with or without a hyphen or blank before the last four. Modulus 11 is not
 * asked for: numbers given out since 2007 need not pass it (programme: `privacy.cpr`).
 */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  if (!date.test(text)) {
    return none;
  }
  const found: PersonalNumber[] = [];
  for (const match of text.matchAll(candidate)) {
    const [whole, day = '', month = '', year = ''] = match;
    if (isDay(Number(day), Number(month)) && !belongsToLonger(text, match.index, whole)) {
      found.push({
        start: match.index,
        end: match.index + whole.length,
        masked: `${day}${month}${year}-****`,
      });
    }
  }
  return found;
}

/** The text with every personal number masked. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const number of findPersonalNumbers(text)) {
    masked += text.slice(from, number.start) + number.masked;
    from = number.end;
  }
  return masked + text.slice(from);
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
}

/** Account, invoice and foreign telephone numbers are longer rows of digits in groups. */
function belongsToLonger(text: string, start: number, whole: string): boolean {
  return (
    /(?:\d[-–.]|\+\d{0,3}\s?)$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[-–]\d/u.test(text.slice(start + whole.length, start + whole.length + 2))
  );
}

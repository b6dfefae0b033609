const lead =
  /^\s*(?:(?:tlf|tel|telefon|telefonnr|telefonnummer|mobil|mobilnr|mob|dir|direkte|arb|phone)\b[\s.:]*)+/i;
const danish = /(?:(?:\+|\(\+|00)\s*45\)?[\s.-]*)?(?:\d[\s./-]{0,2}){7}\d/gu;

/** `+45` and eight digits for a Danish number; anything else as written, without "Tlf.:" before it. */
export function readPhone(written: string): string {
  const text = written.replace(lead, '').trim();
  const digits = text.replace(/[\s.()-]/g, '');
  if (/^45\d{8}$/.test(digits)) {
    return `+${digits}`;
  }
  const [first] = findPhones(text);
  return first ?? text.replace(/\s+/g, ' ');
}

/** All Danish telephone numbers in a text as `+45` and eight digits, in order. */
export function findPhones(text: string): readonly string[] {
  return findPhoneSpans(text).map((span) => span.phone);
}

/** The same with where each begins and ends. */
export function findPhoneSpans(text: string): readonly { phone: string; start: number; end: number }[] {
  const spans: { phone: string; start: number; end: number }[] = [];
  for (let match = danish.exec(text); match !== null; match = danish.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[0].replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
    const partOfMore =
      /[\p{L}\p{N}@]/u.test(text[end] ?? '') || /[\p{L}\p{N}@+]$/u.test(text.slice(0, start));
    const moreDigits = /^[\s-]?\d/.test(text.slice(end)) || /\d[\s-]?$/.test(text.slice(0, start));
    if (digits.length === 8 && !partOfMore && !moreDigits) {
      spans.push({ phone: `+45${digits}`, start, end });
    }
  }
  return spans;
}

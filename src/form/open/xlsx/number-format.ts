/**
 * Numbers as a person sees them in the cell, as far as a form needs it: dates and times, codes and telephone numbers
 * held together by a format ("00 00 00 00"), percent, decimals. Thousands are not grouped, because a grouped
 * telephone number could not be read again; decimals have a comma as in Danish.
 */

/** What a number format makes of numbers: null for "General". */
export interface NumberFormat {
  readonly kind: 'date' | 'number';
  readonly pattern: string;
}

/** Formats that every workbook has without saying so. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd-mm-yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};

/** The format behind an id of `numFmts` or a built-in one; null for General and text. */
export function numberFormat(id: number, custom: ReadonlyMap<number, string>): NumberFormat | null {
  const pattern = custom.get(id) ?? BUILT_IN[id] ?? (id >= 27 && id <= 58 && id !== 49 ? 'dd-mm-yyyy' : '');
  return parseFormat(pattern);
}

function parseFormat(pattern: string): NumberFormat | null {
  const first = pattern.split(';')[0] ?? '';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (bare === '' || /^general$/i.test(bare) || bare === '@') return null;
  if (/[ymdhs]/i.test(bare.replace(/general/gi, ''))) return { kind: 'date', pattern: bare };
  return /[0#?]/.test(bare) ? { kind: 'number', pattern } : null;
}

/** A number without a format: integers in full, never an exponent, at most 15 digits as Excel keeps them. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  const short = Number(value.toPrecision(15));
  const text = Math.abs(short) < 1e-6 && short !== 0 ? short.toFixed(12).replace(/0+$/, '') : String(short);
  return text.replace('.', ',');
}

/** Applies a number pattern; falls back to the plain number where the pattern is beyond what forms use. */
export function formatNumber(value: number, pattern: string): string {
  const sections = pattern.split(';');
  const negativeSection = value < 0 && sections.length > 1 && sections[1] !== '';
  const section = (negativeSection ? sections[1] : sections[0]) ?? '';
  if (/[eE][+-]|\/|general/.test(section.replace(/"[^"]*"/g, ''))) return plainNumber(value);
  const tokens = section.replace(/\[[^\]]*\]/g, '').match(/"[^"]*"|\\.|_.|\*.|./gsu);
  if (tokens === null) return plainNumber(value);
  const percent = tokens.includes('%');
  const decimals = decimalPlaces(tokens);
  const whole = tokens.filter((token) => /^[0#?]$/.test(token)).length - decimals;
  if (whole + decimals === 0) return plainNumber(value);
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(Math.min(decimals, 15));
  const [integer = '0', fraction = ''] = fixed.split('.');
  const sign = value < 0 && !negativeSection ? '-' : '';
  return sign + fill(tokens, integer, trimFraction(tokens, fraction), whole).trim();
}

function decimalPlaces(tokens: readonly string[]): number {
  const point = tokens.indexOf('.');
  return point < 0 ? 0 : tokens.slice(point).filter((token) => /^[0#?]$/.test(token)).length;
}

/** Optional decimals (#) at the end are shown only where there is something to show. */
function trimFraction(tokens: readonly string[], fraction: string): string {
  const places = tokens.slice(tokens.indexOf('.') + 1).filter((token) => /^[0#?]$/.test(token));
  let length = fraction.length;
  while (length > 0 && fraction[length - 1] === '0' && places[length - 1] !== '0') length -= 1;
  return fraction.slice(0, length);
}

function fill(tokens: readonly string[], integer: string, fraction: string, whole: number): string {
  const digits = integer === '0' ? '' : integer;
  let placed = 0;
  let afterPoint = false;
  let result = '';
  let left = 0;
  for (const token of tokens) {
    if (/^[0#?]$/.test(token)) {
      if (afterPoint) {
        result += fraction[placed] ?? '';
        placed += 1;
        continue;
      }
      // The first placeholder takes all digits that are left over of a number longer than its pattern.
      const due = digits.length - (whole - placed - 1);
      const piece = due > left ? digits.slice(left, due) : '';
      left += piece.length;
      placed += 1;
      result += piece === '' && token === '0' ? '0' : piece;
    } else if (token === '.') {
      afterPoint = true;
      placed = 0;
      if (fraction !== '') result += ',';
    } else if (token.startsWith('"')) result += token.slice(1, -1);
    else if (token.startsWith('\\')) result += token.slice(1);
    else if (!token.startsWith('_') && !token.startsWith('*') && token !== ',') result += token;
  }
  return result;
}

const DAY = 86_400_000;
const LAST_DAY = 2_958_466;

/** A serial day as `YYYY-MM-DD`, with ` HH:MM` where the pattern or value has a time; null outside Excel's years. */
export function formatDate(serial: number, pattern: string, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_DAY)) return null;
  // Excel keeps Lotus's 29 February 1900, so its days before March 1900 are one off.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const rounded = Math.round((days * DAY) / 1000) * 1000;
  const moment = new Date(Date.UTC(1899, 11, 30) + rounded).toISOString();
  const hasDay = /[yd]/i.test(pattern) || (/m/i.test(pattern) && !/[hs]/i.test(pattern));
  const hasTime = serial % 1 !== 0;
  if (!hasDay || serial < 1) return moment.slice(11, 16);
  return hasTime ? `${moment.slice(0, 10)} ${moment.slice(11, 16)}` : moment.slice(0, 10);
}

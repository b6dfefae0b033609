/** What is wrong with a mail address, and the address that was probably meant. */
export interface EmailFault {
  readonly fault:
    | 'no-at'
    | 'several'
    | 'blank'
    | 'no-name'
    | 'no-ending'
    | 'wrong-ending'
    | 'comma'
    | 'danish-letters'
    | 'dots'
    | 'characters';
  readonly suggestion: string | null;
}

const missingDot = /^[^.@]+$/;
const allowedName = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/;
const allowedLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** Slips for .dk and .com that no registry has. */
const endingSlips: Readonly<Record<string, string>> = {
  kd: 'dk',
  dkk: 'dk',
  ddk: 'dk',
  d: 'dk',
  k: 'dk',
  con: 'com',
  cmo: 'com',
};

const longestName = 64;
const longestAddress = 254;

/**
 * Whether a mail can be delivered to the address; null if so. Only what everyday mail servers take: letters beyond a-z are
 * a slip, whatever newer standards allow.
 *
 * @param knownDomains domains of the cluster's organisations, to complete "mette.holm@rm" with.
 */
export function emailFault(written: string, knownDomains: readonly string[]): EmailFault | null {
  if (isOrdinary(written)) return null;
  const fault = diagnose(written, knownDomains);
  if (fault === null || fault.suggestion === null) return fault;
  // A slip may hide another that cannot be put right by itself; half a correction is no suggestion.
  return diagnose(fault.suggestion, knownDomains) === null ? fault : { ...fault, suggestion: null };
}

/** Nearly every address is of this shape, and needs no closer look unless its ending is a slip. */
const ordinary = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/;

function isOrdinary(address: string): boolean {
  return (
    address.length <= longestName &&
    ordinary.test(address) &&
    !(address.slice(address.lastIndexOf('.') + 1) in endingSlips)
  );
}

function diagnose(written: string, knownDomains: readonly string[]): EmailFault | null {
  const address = written.trim().toLowerCase();
  const spelledAt = address.replace(/\s*[([]\s*(?:at|snabel-?a)\s*[)\]]\s*|\s+(?:at|snabel-?a)\s+/g, '@');
  if (spelledAt !== address) return found('no-at', spelledAt, knownDomains);

  const ats = address.split('@').length - 1;
  if (ats === 0) return { fault: 'no-at', suggestion: withAt(address, knownDomains) };
  if (address.includes('@@')) return found('characters', address.replace(/@{2,}/g, '@'), knownDomains);
  if (/\s/.test(address)) return blanks(address, ats, knownDomains);
  if (ats > 1) return { fault: 'several', suggestion: firstDeliverable(address, knownDomains) };
  if (address.includes(',')) return found('comma', address.replace(/,+/g, '.'), knownDomains);
  return faultOfParts(address, knownDomains);
}

function faultOfParts(address: string, knownDomains: readonly string[]): EmailFault | null {
  const [name = '', domain = ''] = address.split('@');
  if (name === '' || domain === '') return { fault: name === '' ? 'no-name' : 'no-ending', suggestion: null };
  if (/\.{2,}|^\.|\.$/.test(name) || /\.{2,}|^\.|\.$/.test(domain)) {
    return found('dots', `${trimDots(name)}@${trimDots(domain)}`, knownDomains);
  }
  if (/[æøåäöéèü]/.test(address)) {
    return found('danish-letters', `${latin(name)}@${latinDomain(domain, knownDomains)}`, knownDomains);
  }
  if (missingDot.test(domain))
    return { fault: 'no-ending', suggestion: `${name}@${completed(domain, knownDomains)}` };
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  const meant = endingSlips[ending];
  if (meant !== undefined) {
    return { fault: 'wrong-ending', suggestion: `${name}@${domain.slice(0, -ending.length)}${meant}` };
  }
  if (!/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(ending)) return { fault: 'wrong-ending', suggestion: null };
  const sound =
    allowedName.test(name) &&
    domain.split('.').every((label) => allowedLabel.test(label)) &&
    name.length <= longestName &&
    address.length <= longestAddress;
  return sound ? null : { fault: 'characters', suggestion: null };
}

/** What is still wrong with a corrected address is corrected in turn. */
function found(fault: EmailFault['fault'], corrected: string, knownDomains: readonly string[]): EmailFault {
  const left = diagnose(corrected, knownDomains);
  return { fault, suggestion: left === null ? corrected : left.suggestion };
}

function blanks(address: string, ats: number, knownDomains: readonly string[]): EmailFault {
  if (ats > 1) return { fault: 'several', suggestion: firstDeliverable(address, knownDomains) };
  // Beside a dot or the @ a blank is only a slip; between two letters something may be missing, and that is not guessed.
  const closed = address.replace(/\s*([.@])\s*/g, '$1');
  return /\s/.test(closed) ? { fault: 'blank', suggestion: null } : found('blank', closed, knownDomains);
}

function firstDeliverable(address: string, knownDomains: readonly string[]): string | null {
  const whole = address.split(/[\s;,/<>()]+/).filter((part) => /^[^@]+@[^@]+$/.test(part));
  return whole.find((part) => faultOfParts(part, knownDomains) === null) ?? null;
}

function withAt(address: string, knownDomains: readonly string[]): string | null {
  const domain = knownDomains.find((known) => address.endsWith(known) && address.length > known.length);
  if (domain === undefined || /\s/.test(address)) return null;
  const name = trimDots(address.slice(0, -domain.length));
  return allowedName.test(name) ? `${name}@${domain}` : null;
}

function completed(domain: string, knownDomains: readonly string[]): string {
  return knownDomains.find((known) => known.split('.')[0] === domain) ?? `${domain}.dk`;
}

function latinDomain(domain: string, knownDomains: readonly string[]): string {
  const simple = (text: string) => latin(text).replace(/oe/g, 'o').replace(/ae/g, 'a').replace(/aa/g, 'a');
  return knownDomains.find((known) => simple(known) === simple(domain)) ?? latin(domain);
}

function latin(text: string): string {
  return text
    .replace(/å/g, 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function trimDots(text: string): string {
  return text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');
}

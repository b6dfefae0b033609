import type { Round } from '../../round';
import { isDegree, isJobWord, looksLikeTitle } from './job-words';

/** A person's name and what stood beside it: job title and degrees, and whatever else was in parentheses. */
export interface ReadName {
  readonly name: string;
  readonly title: string;
  readonly rest: string;
}

const unnamed =
  /^(?:n\.?\s?n\.?|navn(?:et)?\s+(?:følger|kommer|ukendt|eftersendes|meddeles|oplyses|afventer)\b.*|vakant(?: (?:stilling|plads))?|vacant|ubesat|ikke (?:udpeget|afklaret|besat)(?: endnu)?|(?:af)?venter(?: .*)?|følger(?: senere)?|tba|tbd|endnu ikke udpeget|udpeges(?: senere)?|navn tilgår|tilgår)\.?$/i;

/** Whether the text stands where a name will come later: "N.N.", "Navn følger", "vakant". */
export function isUnnamed(text: string): boolean {
  return unnamed.test(text.trim().replace(/^[([]\s*|\s*[)\]]$/gu, ''));
}

const civil = /^(?:hr|fru|frk|mr|mrs|ms)\.?\s+/i;
const particle = /^(?:von|van|de|der|den|la|le|du|el|al|da|dos)$/u;
const doctor = /^(?:dr\.?\s?med\.?|dr\.|prof\.)\s+/i;

/**
 * The name out of what stands in a name cell. Titles and degrees go to the title, in the order they stood;
 * "Hansen, Jens" is turned. A name never loses its own letters; the star of a footnote is not one of them.
 */
export function readName(round: Round, written: string): ReadName {
  let text = written.replace(/[\s*]+/gu, ' ').trim();
  if (isUnnamed(text)) {
    return { name: text, title: '', rest: '' };
  }
  const titles: string[] = [];
  const rest: string[] = [];
  text = text
    .replace(/^(?:navn|name|deltager)\s*:\s*/i, '')
    .replace(/^\(?\d{1,2}[.):]\)?\s*|^\(?[a-z]\)\s*|^[-•–*]\s+|^o\s+(?=\p{Lu})/u, '');
  if (/[([]/.test(text)) {
    text = text.replace(/\s*[([]([^)\]]*)[)\]]/gu, (_, inside: string) => {
      (looksLikeTitle(round, inside) ? titles : rest).push(inside.trim());
      return ' ';
    });
  }
  const parts = text
    .split(/\s*[,;]\s*|\s+[-–—|]\s+|\s+\/\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names: string[] = [];
  for (const part of parts) {
    const whole = splitTitle(round, part);
    const split = parts.length > 1 && isJobAlone(whole) ? { name: '', title: part } : whole;
    titles.push(...(split.title === '' ? [] : [split.title]));
    if (split.name === '') {
      continue;
    }
    names.push(split.name);
  }
  const name = joinNames(names, rest);
  return { name, title: titles.filter((title) => title !== '').join(', '), rest: rest.join(', ') };
}

/** "Hansen, Jens" is one name; "Jens Hansen, Aarhus" is a name and something else. */
function joinNames(names: readonly string[], rest: string[]): string {
  const [first = '', second, ...others] = names;
  if (second === undefined) {
    return first;
  }
  rest.push(...others);
  const oneWord =
    !first.includes(' ') || /^(?:(?:von|van|de|af|la|le|du|el|al)\s)?\S+(?:\s\S+)?$/i.test(first);
  if (
    oneWord &&
    second.split(' ').length <= 3 &&
    !second.includes('@') &&
    (!first.includes(' ') || !second.includes(' '))
  ) {
    return `${second} ${first}`;
  }
  rest.push(second);
  return first;
}

/** "Leder af hjemmesygeplejen" beside a name: what follows the job in small letters tells what it leads, and names nobody. */
function isJobAlone({ name, title }: { name: string; title: string }): boolean {
  return title !== '' && !/\p{Lu}/u.test(name);
}

/** Takes titles off the front and the end of one piece; the name between them stays whole. */
function splitTitle(round: Round, part: string): { name: string; title: string } {
  if (isDegree(part)) {
    return { name: '', title: part };
  }
  let text = part.replace(civil, '');
  const taken: string[] = [];
  for (let match = doctor.exec(text); match !== null; match = doctor.exec(text)) {
    taken.push(match[0].trim());
    text = text.slice(match[0].length);
  }
  const words = text.split(' ');
  const before = leadingTitle(round, words);
  taken.push(...words.slice(0, before));
  const after = trailingDegrees(round, words, before);
  const name = words.slice(before, after);
  taken.push(...words.slice(after));
  return { name: name.join(' '), title: taken.join(' ').trim() };
}

/** How many words at the front are title: up to the last job word and the small words after it. */
function leadingTitle(round: Round, words: readonly string[]): number {
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if ((isJobWord(round, word) || isDegree(word)) && !isSurname(round, words, at, end)) {
      end = at + 1;
    }
  }
  if (end === 0 || (end === words.length && namesAtFront(round, words) >= 2)) {
    return 0;
  }
  while (end < words.length - 1 && /^\p{Ll}/u.test(words[end] ?? '') && !particle.test(words[end] ?? '')) {
    end += 1;
  }
  return end;
}

/** A surname may end as a trade does ("Schleder", "Provst"): capitalised behind a first name it belongs to the name. */
function isSurname(round: Round, words: readonly string[], at: number, end: number): boolean {
  const word = words[at] ?? '';
  const behindName = at > 0 && end === 0 && /^\p{Lu}\p{Ll}/u.test(words[0] ?? '');
  return (
    behindName && /^\p{Lu}/u.test(word) && (at === words.length - 1 || word.length < 12) && !isDegree(word)
  );
}

function namesAtFront(round: Round, words: readonly string[]): number {
  const at = words.findIndex((word) => isJobWord(round, word) || isDegree(word) || !/^\p{Lu}/u.test(word));
  return at < 0 ? words.length : at;
}

/** Where a title or degree at the end begins: "Jens Hansen ph.d.", "Jens Hansen centerchef". */
function trailingDegrees(round: Round, words: readonly string[], from: number): number {
  let end = words.length;
  while (end > from + 1 && isTrailingTitle(round, words[end - 1] ?? '')) {
    end -= 1;
  }
  return end;
}

function isTrailingTitle(round: Round, word: string): boolean {
  return isDegree(word) || (/^\p{Ll}/u.test(word) && isJobWord(round, word));
}

const nameShape =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:von|van|de|der|den|af|la|le|du|el|al|da|dos|of))(?:\s+(?:\p{Lu}[\p{L}'’.-]*|von|van|de|der|den|af|la|le|du|el|al|da|dos|y|i))+$/u;

/** Whether a text is shaped as a person's full name: two words or more, capitalised, no digits. */
export function looksLikeName(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 60 && nameShape.test(trimmed);
}

/** A piece of a web page: a tag with its attributes as written, or text with its entities resolved. */
export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is not for reading. */
const UNREAD = new Set(['style', 'script', 'head', 'title', 'template', 'xml']);

/** Takes a page apart in one pass, whatever its faults. */
export function* tokensOf(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) yield { kind: 'text', text: decodeHtml(html.slice(at, textEnd)) };
    if (open < 0) return;
    const comment = html.startsWith('<!--', open);
    const end = html.indexOf(comment ? '-->' : '>', open);
    // Nothing closes it, so nothing after it can be told apart either.
    if (end < 0) return;
    at = end + (comment ? 3 : 1);
    if (comment) continue;
    const tag = /^(\/?)([a-z][\w:-]*)/i.exec(html.slice(open + 1, Math.min(end, open + 60)));
    if (tag === null) continue;
    const name = (tag[2] ?? '').toLowerCase();
    const closing = tag[1] === '/';
    yield { kind: closing ? 'close' : 'open', name, attributes: html.slice(open + 1 + tag[0].length, end) };
    if (!closing && UNREAD.has(name)) at = endOf(name, html, at);
  }
}

function endOf(name: string, html: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : found.index + found[0].length;
}

/** The value of an attribute; null if the tag does not have it. */
export function htmlAttribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? null : decodeHtml(value);
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    aelig: 'æ',
    oslash: 'ø',
    aring: 'å',
    AElig: 'Æ',
    Oslash: 'Ø',
    Aring: 'Å',
    eacute: 'é',
    Eacute: 'É',
    uuml: 'ü',
    Uuml: 'Ü',
    ouml: 'ö',
    Ouml: 'Ö',
    auml: 'ä',
    Auml: 'Ä',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    bull: '•',
    middot: '·',
    laquo: '«',
    raquo: '»',
    shy: '\u00ad',
    zwnj: '\u200c',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
  }),
);

function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,8});?/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES.get(entity) ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

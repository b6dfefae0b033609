/** A Graph address taken apart: plain segments, and the arguments of its functions. */
export interface GraphAddress {
  /** Functions end in "()": ["drives", "d", "items", "i", "workbook", "tables", "Log", "rows", "itemAt()"]. */
  readonly segments: readonly string[];
  /** Of its functions: {"index": "3"}, {"address": "A1:B2"}. */
  readonly arguments: Readonly<Record<string, string>>;
}

const functions = new Set([
  'range',
  'dataBodyRange',
  'headerRowRange',
  'totalRowRange',
  'usedRange',
  'itemAt',
  'sessionInfoResource',
  'tableRowOperationResult',
]);
const versionPrefix = '/v1.0/';

/**
 * Takes the path of an address apart. OData allows several spellings: `tables/Log`, `tables('Log')`, `range` and
 * `range()`, `rows/$/itemAt(index=3)`.
 * @param pathname percent-encoded; whatever stands before "/v1.0/" is where the server is mounted
 * @returns null where it is no Graph address
 */
export function parseAddress(pathname: string): GraphAddress | null {
  const at = pathname.indexOf(versionPrefix);
  if (at < 0) return null;
  const segments: string[] = [];
  const taken: Record<string, string> = {};
  for (const encoded of pathname.slice(at + versionPrefix.length).split('/')) {
    const segment = decode(encoded);
    if (segment === null) return null;
    if (segment === '' || (segment === '$' && segments.at(-1) === 'rows')) continue;
    const call = /^(\w+)\((.*)\)$/su.exec(segment);
    const name = call?.[1] ?? segment;
    if (functions.has(name)) {
      segments.push(`${name}()`);
      for (const argument of (call?.[2] ?? '').matchAll(/(\w+)=('(?:[^']|'')*'|[^,]*)/gu)) {
        if (argument[1] !== undefined) taken[argument[1]] = unquote(argument[2] ?? '');
      }
    } else if (call?.[2] !== undefined) {
      segments.push(name, unquote(call[2]));
    } else {
      segments.push(segment);
    }
  }
  return { segments, arguments: taken };
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function unquote(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length >= 2
    ? text.slice(1, -1).replace(/''/gu, "'")
    : text;
}

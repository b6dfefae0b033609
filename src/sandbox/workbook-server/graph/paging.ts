import { invalidArgument } from './graph-error';

/** The part of a collection that `$skip` and `$top` ask for. */
function page<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
  const skip = wholeNumber(query, '$skip') ?? 0;
  const top = wholeNumber(query, '$top');
  return items.slice(skip, top === null ? undefined : skip + top);
}

/** The names that `$select` asks for; null where it asks for everything. */
export function selection(query: URLSearchParams): ReadonlySet<string> | null {
  const wanted = query.get('$select');
  if (wanted === null || wanted === '' || wanted === '*') return null;
  return new Set(wanted.split(',').map((name) => name.trim()));
}

/** The properties that `$select` asks for; annotations stay. */
export function select(body: Record<string, unknown>, query: URLSearchParams): Record<string, unknown> {
  const names = selection(query);
  if (names === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name.startsWith('@') || names.has(name)));
}

/** A collection as Graph answers it. */
export function collection(
  items: readonly Record<string, unknown>[],
  query: URLSearchParams,
): { value: Record<string, unknown>[] } {
  return { value: page(items, query).map((item) => select(item, query)) };
}

function wholeNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (!/^\d+$/u.test(text)) throw invalidArgument(`${name} must be a whole number.`);
  return Number(text);
}

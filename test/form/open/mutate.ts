import { unzipSync, zipSync } from 'fflate';

/** A generator of pseudo-random numbers from 0 up to 1 (mulberry32): the same seed makes the same run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Changes some bytes, cuts a piece out, doubles a piece, or breaks the file off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (copy.length === 0) return copy;
  switch (below(random, 5)) {
    case 0:
      for (let count = 1 + below(random, 8); count > 0; count -= 1)
        copy[below(random, copy.length)] = below(random, 256);
      return copy;
    case 1:
      return copy.slice(0, below(random, copy.length));
    case 2: {
      const from = below(random, copy.length);
      return Uint8Array.from([...copy.subarray(0, from), ...copy.subarray(from + below(random, 200))]);
    }
    case 3: {
      const from = below(random, copy.length);
      const piece = copy.subarray(from, from + below(random, 200));
      return Uint8Array.from([...copy.subarray(0, from), ...piece, ...copy.subarray(from)]);
    }
    default: {
      // Numbers that lengths and offsets like least.
      const extreme = [0, 1, 0x7f, 0x80, 0xff][below(random, 5)] ?? 0;
      const from = below(random, copy.length);
      copy.fill(extreme, from, from + 1 + below(random, 8));
      return copy;
    }
  }
}

const DANGEROUS = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '&#x10FFFF;',
  '<!DOCTYPE x>',
  '<![CDATA[',
  '<!--',
  ']]>',
  '\0',
  '\ufffe',
  '__proto__',
  'constructor',
  '1048577',
  '-1',
  '999999999999',
  'NaN',
  'XFE1',
  'A0',
  '../../',
  '<w:p>',
  '</w:tc>',
  '<w:tbl>',
  '<row>',
  '<c t="s"><v>9</v></c>',
];

/** Changes text as text: drops, doubles or swaps tags, and puts dangerous pieces in. */
export function mutateText(text: string, random: Random): string {
  const at = below(random, text.length + 1);
  const piece = DANGEROUS[below(random, DANGEROUS.length)] ?? '';
  const tags = text.split(/(?=<)/);
  const tag = below(random, tags.length);
  switch (below(random, 5)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return tags.filter((_, index) => index !== tag).join('');
    case 2:
      return [...tags.slice(0, tag), ...tags.slice(tag, tag + 20), ...tags.slice(tag)].join('');
    case 3:
      return text.replace(/"[^"]*"/g, (value) =>
        random() < 0.02 ? `"${piece.replaceAll('"', '')}"` : value,
      );
    default: {
      const other = below(random, tags.length);
      [tags[tag], tags[other]] = [tags[other] ?? '', tags[tag] ?? ''];
      return tags.join('');
    }
  }
}

/** Changes the content of one entry and packs the archive anew, so that the change lies behind a fitting checksum. */
export function mutateEntry(archive: Uint8Array, random: Random): Uint8Array {
  const entries = unzipSync(archive);
  const names = Object.keys(entries).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[below(random, names.length)] ?? '';
  const content = new TextDecoder().decode(entries[name]);
  return zipSync({ ...entries, [name]: new TextEncoder().encode(mutateText(content, random)) }, { level: 1 });
}

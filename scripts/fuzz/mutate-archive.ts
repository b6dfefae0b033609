import { unzipSync, zipSync } from 'fflate';
import { mutateBytes, mutateText } from '../../test/form/open/mutate';

/**
 * Changes what lies in a zip file and packs it anew with fitting checksums: text of a part, a part taken from another
 * archive, one dropped, doubled under another name, or stored unpacked.
 */
export function mutateArchive(archive: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const entries = unpack(archive);
  const names = Object.keys(entries);
  const below = (limit: number) => Math.floor(random() * limit);
  const name = names[below(names.length)];
  if (name === undefined) return mutateBytes(archive, random);
  const content = entries[name] ?? new Uint8Array();
  switch (below(8)) {
    case 0: {
      const borrowed = unpack(other);
      const from = Object.keys(borrowed);
      return pack({ ...entries, [name]: borrowed[from[below(from.length)] ?? ''] ?? content });
    }
    case 1:
      return pack(Object.fromEntries(Object.entries(entries).filter(([path]) => path !== name)));
    case 2:
      return pack({ ...entries, [`${name}x`]: content });
    case 3:
      return pack({ ...entries, [name]: mutateBytes(content, random) }, 0);
    default: {
      const text = mutateText(new TextDecoder().decode(content), random);
      return pack({ ...entries, [name]: new TextEncoder().encode(text) });
    }
  }
}

/** An archive that another change has damaged counts as empty. */
function unpack(archive: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(archive);
  } catch {
    return {};
  }
}

function pack(entries: Readonly<Record<string, Uint8Array>>, level: 0 | 1 = 1): Uint8Array {
  return zipSync(entries, { level });
}

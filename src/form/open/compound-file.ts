import { Refused } from './refused';

/**
 * Microsoft's compound file, the container of .msg and of the old Office formats. Every chain of sectors is walked
 * with a count, because a damaged or hostile file can lead it in a circle.
 */
export interface CompoundFile {
  readonly root: Storage;
}

export interface Storage {
  readonly name: string;
  readonly storages: ReadonlyMap<string, Storage>;
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

interface Sectors {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  readonly miniSize: number;
  readonly miniCutoff: number;
  readonly fat: Int32Array;
}

const END_OF_CHAIN = -2;
const HEADER_CHAINS = 109;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
const ENTRY_SIZE = 128;
const MOST_ENTRIES = 100_000;

/** Reads the directory; streams are read when asked for. Throws `file.damaged`. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  try {
    return readCompoundFile(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('file.damaged', 'compound file out of range');
    throw error;
  }
}

/** Names of what lies directly in a compound file; those of a damaged one as far as they can be seen. */
export function storageNames(bytes: Uint8Array): ReadonlySet<string> {
  try {
    const { root } = openCompoundFile(bytes);
    return new Set([...root.streams.keys(), ...root.storages.keys()]);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const seen = new TextDecoder('utf-16le').decode(bytes);
    const telling = ['EncryptedPackage', '__properties_version1.0', 'Workbook', 'WordDocument'];
    return new Set(telling.filter((name) => seen.includes(`${name}\0`)));
  }
}

function readCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Refused('file.damaged', 'sector size');
  const partial = {
    bytes,
    view,
    sectorSize: 1 << shift,
    miniSize: 1 << Math.min(view.getUint16(32, true), 12),
    miniCutoff: view.getUint32(56, true),
  };
  const sectors: Sectors = { ...partial, fat: readFat(partial) };
  const entries = readEntries(chain(sectors, view.getInt32(48, true)));
  const top = entries[0];
  if (top?.type !== ROOT) throw new Refused('file.damaged', 'no root storage');
  const mini = miniReader(sectors, top);
  const read = (entry: DirectoryEntry) => {
    const content =
      entry.size < sectors.miniCutoff
        ? mini(entry.start, entry.size)
        : chain(sectors, entry.start, entry.size);
    if (content.length < entry.size) throw new Refused('file.damaged', 'stream cut short');
    return content.subarray(0, entry.size);
  };
  const taken = new Set<number>([0]);
  return { root: readStorage(entries, 0, read, taken) };
}

/** The table that says for each sector which one follows it. */
function readFat(sectors: Omit<Sectors, 'fat'>): Int32Array {
  const { view, sectorSize } = sectors;
  const perSector = sectorSize / 4;
  const count = Math.ceil(view.byteLength / sectorSize);
  const tables: number[] = [];
  for (let index = 0; index < HEADER_CHAINS; index += 1) tables.push(view.getInt32(76 + index * 4, true));
  let next = view.getInt32(68, true);
  for (let walked = 0; next >= 0; walked += 1) {
    if (walked > count) throw new Refused('file.damaged', 'circle in the table of tables');
    const at = (next + 1) * sectorSize;
    for (let index = 0; index < perSector - 1; index += 1) tables.push(view.getInt32(at + index * 4, true));
    next = view.getInt32(at + (perSector - 1) * 4, true);
  }
  const used = tables.filter((sector) => sector >= 0).slice(0, Math.ceil(count / perSector) + 1);
  const fat = new Int32Array(used.length * perSector).fill(END_OF_CHAIN);
  used.forEach((sector, table) => {
    const at = (sector + 1) * sectorSize;
    for (let index = 0; index < perSector && at + index * 4 + 4 <= view.byteLength; index += 1) {
      fat[table * perSector + index] = view.getInt32(at + index * 4, true);
    }
  });
  return fat;
}

/** The bytes of a chain of sectors, at least `size` of them where it is that long. */
function chain(sectors: Sectors, start: number, size = Number.POSITIVE_INFINITY): Uint8Array {
  const { bytes, sectorSize, fat } = sectors;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let sector = start; sector >= 0 && length < size; sector = fat[sector] ?? END_OF_CHAIN) {
    if (pieces.length > fat.length) throw new Refused('file.damaged', 'circle of sectors');
    const at = (sector + 1) * sectorSize;
    const piece = bytes.subarray(at, at + sectorSize);
    if (piece.length === 0) throw new Refused('file.damaged', 'sector out of range');
    pieces.push(piece);
    length += piece.length;
  }
  return join(pieces, length);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Small streams lie in one long stream of the root, in small sectors with a table of their own. */
function miniReader(sectors: Sectors, top: DirectoryEntry): (start: number, size: number) => Uint8Array {
  let opened: { stream: Uint8Array; table: DataView } | null = null;
  return (start, size) => {
    if (opened === null) {
      const table = chain(sectors, sectors.view.getInt32(60, true));
      opened = { stream: chain(sectors, top.start), table: new DataView(table.buffer) };
    }
    const { stream, table } = opened;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let sector = start; sector >= 0 && length < size;) {
      if (pieces.length * 4 > table.byteLength) throw new Refused('file.damaged', 'circle of small sectors');
      const at = sector * sectors.miniSize;
      const piece = stream.subarray(at, at + sectors.miniSize);
      if (piece.length === 0) throw new Refused('file.damaged', 'small sector out of range');
      pieces.push(piece);
      length += piece.length;
      sector = table.getInt32(sector * 4, true);
    }
    return join(pieces, length);
  };
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length && entries.length < MOST_ENTRIES; at += ENTRY_SIZE) {
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      left: view.getInt32(at + 68, true),
      right: view.getInt32(at + 72, true),
      child: view.getInt32(at + 76, true),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Each entry is taken once, wherever the tree of names may lead. */
function readStorage(
  entries: readonly DirectoryEntry[],
  index: number,
  read: (entry: DirectoryEntry) => Uint8Array,
  taken: Set<number>,
  depth = 0,
): Storage {
  const storages = new Map<string, Storage>();
  const streams = new Map<string, () => Uint8Array>();
  const own = entries[index];
  const waiting = own === undefined || depth > 20 ? [] : [own.child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || taken.has(at)) continue;
    taken.add(at);
    waiting.push(entry.left, entry.right);
    if (entry.type === STORAGE) storages.set(entry.name, readStorage(entries, at, read, taken, depth + 1));
    else if (entry.type === STREAM) streams.set(entry.name, () => read(entry));
  }
  return { name: own?.name ?? '', storages, streams };
}

import { Inflate, inflateSync } from 'fflate';
import { checkTime, type Budget } from './limits';
import { Refused } from './refused';

export interface ZipEntry {
  /** Path with forward slashes, no leading slash. */
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Deflate cannot do better than about 1:1032; what claims more is lying. */
const BEST_RATIO = 1040;

/** Reads the central directory. Throws `file.damaged` or `file.too-large`; unpacks nothing. */
export function openZip(bytes: Uint8Array, budget: Budget): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { bytes, entries: readDirectory(view, bytes, budget) };
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('file.damaged', 'zip directory out of range');
    throw error;
  }
}

function readDirectory(view: DataView, bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(end64, true) === END_OF_DIRECTORY_64) {
      count = Number(view.getBigUint64(end64 + 32, true));
      size = Number(view.getBigUint64(end64 + 40, true));
      start = Number(view.getBigUint64(end64 + 48, true));
      directoryEnd = end64;
    }
  }
  if (count > budget.limits.entries) throw new Refused('file.too-large', `${String(count)} zip entries`);
  // Bytes put before the archive (a self-extracting one, a mail gateway's line) shift every offset by as much.
  const shift = Math.max(0, directoryEnd - size - start);
  const entries: ZipEntry[] = [];
  let at = start + shift;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new Refused('file.damaged', 'zip directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength))
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      compressedSize: sizes.compressedSize,
      offset: sizes.offset + shift,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Refused('file.damaged', 'no end of zip directory');
}

/** Sizes and offset of a directory entry, from the zip64 extra field where the plain fields are full. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const next = () => {
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (compressedSize === 0xffffffff) compressedSize = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { compressedSize, size, offset };
}

/** Windows names its entries in code page 850; of that only the Danish letters matter here. */
const CODE_PAGE_850: Readonly<Record<number, string>> = {
  0x86: 'å',
  0x8f: 'Å',
  0x91: 'æ',
  0x92: 'Æ',
  0x9b: 'ø',
  0x9d: 'Ø',
  0x82: 'é',
  0x81: 'ü',
  0x94: 'ö',
  0x84: 'ä',
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_850[byte] ?? '_'),
    ).join('');
  }
}

/** The compressed bytes of an entry. */
function packedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const { bytes } = zip;
  if (entry.encrypted) throw new Refused('file.password', 'encrypted zip entry');
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Refused('file.unknown', `zip method ${String(entry.method)}`);
  }
  const { offset } = entry;
  if (offset + 30 > bytes.length) throw new Refused('file.damaged', 'zip entry out of range');
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw new Refused('file.damaged', 'zip local header');
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw new Refused('file.damaged', 'zip entry cut short');
  return bytes.subarray(start, end);
}

/** Inflates one entry of at most `most` bytes into memory within the limits. Throws `Refused`. */
export function readEntry(
  zip: Zip,
  entry: ZipEntry,
  budget: Budget,
  most = budget.limits.partBytes,
): Uint8Array {
  const packed = packedBytes(zip, entry);
  const { limits } = budget;
  if (entry.size > most) throw new Refused('file.too-large', 'zip part');
  if (entry.size > packed.length * BEST_RATIO + 64) throw new Refused('file.unsafe', 'zip ratio');
  budget.inflated += entry.size;
  if (budget.inflated > limits.inflatedBytes) throw new Refused('file.too-large', 'inflated bytes');
  checkTime(budget);
  const content = entry.method === STORED ? packed : inflateInto(packed, entry.size);
  if (content.length !== entry.size || crcOf(content) !== entry.crc) {
    throw new Refused('file.damaged', 'zip checksum');
  }
  return content;
}

/** The buffer has the size that the directory claims, so a lie cannot take more memory than was allowed. */
function inflateInto(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new Refused('file.damaged', 'deflate');
  }
}

/** Compressed bytes handed to the inflater at a time: enough for speed, and at most 16 MB comes out of it. */
const CHUNK = 16 * 1024;

/** Inflates one entry chunk by chunk; nothing of it is kept. Throws `Refused`. */
export function streamEntry(
  zip: Zip,
  entry: ZipEntry,
  budget: Budget,
  take: (chunk: Uint8Array, last: boolean) => void,
): void {
  const packed = packedBytes(zip, entry);
  let size = 0;
  let crc = 0;
  const receive = (chunk: Uint8Array, last: boolean) => {
    size += chunk.length;
    budget.streamed += chunk.length;
    if (budget.streamed > budget.limits.streamedBytes) throw new Refused('file.too-large', 'streamed bytes');
    checkTime(budget);
    crc = crcOf(chunk, crc);
    take(chunk, last);
  };
  if (entry.method === STORED) receive(packed, true);
  else if (entry.size <= CHUNK * 16 && entry.size <= packed.length * BEST_RATIO) {
    receive(inflateInto(packed, entry.size), true);
  } else inflateChunks(packed, receive);
  if (size !== entry.size || crc !== entry.crc) throw new Refused('file.damaged', 'zip checksum');
}

function inflateChunks(packed: Uint8Array, receive: (chunk: Uint8Array, last: boolean) => void): void {
  const inflate = new Inflate(receive);
  try {
    for (let from = 0; from < packed.length || from === 0; from += CHUNK) {
      inflate.push(packed.subarray(from, from + CHUNK), from + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('file.damaged', 'deflate');
  }
}

/** Four tables, so that four bytes are taken at a time: a sheet of a hundred megabytes passes through here. */
const CRC_TABLES = crcTables();

function crcTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = new Int32Array(256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    one[index] = value;
  }
  const after = (table: Int32Array) => {
    const next = new Int32Array(256);
    for (let index = 0; index < 256; index += 1) {
      const value = table[index] ?? 0;
      next[index] = (one[value & 0xff] ?? 0) ^ (value >>> 8);
    }
    return next;
  };
  const two = after(one);
  const three = after(two);
  return [one, two, three, after(three)];
}

/** CRC-32 as zip has it; pass the sum so far to go on. */
export function crcOf(bytes: Uint8Array, sum = 0): number {
  const [one, two, three, four] = CRC_TABLES;
  const { length } = bytes;
  let value = ~sum;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    value ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    value =
      (four[value & 0xff] ?? 0) ^
      (three[(value >>> 8) & 0xff] ?? 0) ^
      (two[(value >>> 16) & 0xff] ?? 0) ^
      (one[value >>> 24] ?? 0);
  }
  for (; at < length; at += 1) value = (one[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

import { deflateSync } from 'fflate';
import { crcOf, Refused, type Zip, type ZipEntry } from '../../open';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const DEFLATED = 8;
/** Says that the name is UTF-8; the other flags do not outlive the rewriting. */
const NAME_FLAG = 0x800;
/** 1 January 1980: files that we add have no time of their own. */
const NO_DATE = 0x21;

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/**
 * The archive with some entries replaced (bytes), left out (null) or added at the end. Every other entry keeps its
 * packed bytes as they are, and the order stays. Throws `Refused` for an entry that is not where the directory says.
 */
export function rewriteZip(zip: Zip, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const kept = zip.entries.flatMap((entry) => {
    const change = changes.get(entry.name);
    if (change === null) return [];
    const packed = packedEntry(zip, entry);
    return [change === undefined ? packed : { ...packed, ...pack(change) }];
  });
  const known = new Set(zip.entries.map((entry) => entry.name));
  const added = [...changes].flatMap(([name, content]) =>
    known.has(name) || content === null
      ? []
      : [{ name: new TextEncoder().encode(name), flags: 0, time: 0, date: NO_DATE, ...pack(content) }],
  );
  return writeZip([...kept, ...added]);
}

function pack(content: Uint8Array) {
  return { method: DEFLATED, crc: crcOf(content), size: content.length, data: deflateSync(content) };
}

function packedEntry({ bytes }: Zip, entry: ZipEntry): Packed {
  const { offset, compressedSize, method, crc, size } = entry;
  if (offset + LOCAL_SIZE > bytes.length) throw new Refused('file.damaged', 'zip entry out of range');
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL_HEADER) throw new Refused('file.damaged', 'zip local header');
  const nameEnd = offset + LOCAL_SIZE + view.getUint16(26, true);
  const start = nameEnd + view.getUint16(28, true);
  if (start + compressedSize > bytes.length) throw new Refused('file.damaged', 'zip entry cut short');
  return {
    name: bytes.subarray(offset + LOCAL_SIZE, nameEnd),
    flags: view.getUint16(6, true) & NAME_FLAG,
    method,
    time: view.getUint16(10, true),
    date: view.getUint16(12, true),
    crc,
    size,
    data: bytes.subarray(start, start + compressedSize),
  };
}

function writeZip(entries: readonly Packed[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.name.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const length = data + names * 2 + entries.length * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    writeFacts(view, at + 4, entry);
    bytes.set(entry.name, at + LOCAL_SIZE);
    bytes.set(entry.data, at + LOCAL_SIZE + entry.name.length);
    at += LOCAL_SIZE + entry.name.length + entry.data.length;
    return offset;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + entry.name.length;
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that an entry's two headers have in common, from the version that is needed to the length of its name. */
function writeFacts(view: DataView, at: number, entry: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

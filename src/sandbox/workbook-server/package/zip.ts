import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { UnusableWorkbook } from './unusable';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const zip64Marker = 0xffffffff;
const stored = 0;
const deflated = 8;
const encryptedFlag = 0x1;
const descriptorFlag = 0x8;
/** A workbook's largest part inflates to a few megabytes; this stops a bomb. */
const largestPart = 256 * 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly compressedSize: number;
  /** The entry's local header and data, as they stand in the file. */
  readonly start: number;
  readonly end: number;
  /** The entry's header in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}

export interface ZipArchive {
  readonly bytes: Buffer;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly centralEnd: number;
  readonly endRecord: number;
}

/**
 * Finds the entries of a zip file without inflating any.
 * @throws UnusableWorkbook when the bytes are no zip file, are cut short, or use zip64 or encryption
 */
export function readZip(content: Uint8Array): ZipArchive {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const endRecord = findEndRecord(bytes);
  const count = bytes.readUInt16LE(endRecord + 10);
  const centralStart = bytes.readUInt32LE(endRecord + 16);
  if (centralStart === zip64Marker || count === 0xffff) throw tooLarge();

  const found: Omit<ZipEntry, 'end'>[] = [];
  let at = centralStart;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > endRecord || bytes.readUInt32LE(at) !== centralSignature) throw cutShort();
    const nameLength = bytes.readUInt16LE(at + 28);
    const centralEnd = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const start = bytes.readUInt32LE(at + 42);
    const compressedSize = bytes.readUInt32LE(at + 20);
    if (start === zip64Marker || compressedSize === zip64Marker) throw tooLarge();
    const flags = bytes.readUInt16LE(at + 8);
    if (flags & encryptedFlag) throw new UnusableWorkbook('The file is encrypted.', 'unsupportedWorkbook');
    found.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      flags,
      compressedSize,
      start,
      centralStart: at,
      centralEnd,
    });
    at = centralEnd;
  }
  const starts = found.map((entry) => entry.start).sort((left, right) => left - right);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? centralStart]));
  const entries = found.map((entry) => ({ ...entry, end: nextStart.get(entry.start) ?? centralStart }));
  return { bytes, entries, centralEnd: at, endRecord };
}

/**
 * Inflates one entry.
 * @throws UnusableWorkbook when its data is damaged or its packing is not one that workbooks use
 */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const { bytes } = archive;
  if (entry.start + 30 > entry.end || bytes.readUInt32LE(entry.start) !== localSignature) throw cutShort();
  const dataStart =
    entry.start + 30 + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28);
  const data = bytes.subarray(dataStart, dataStart + entry.compressedSize);
  if (entry.method === stored) return data;
  if (entry.method !== deflated) {
    throw new UnusableWorkbook(`The part ${entry.name} is packed in an unknown way.`, 'unsupportedWorkbook');
  }
  try {
    return inflateRawSync(data, { maxOutputLength: largestPart });
  } catch (cause) {
    throw new UnusableWorkbook(`The part ${entry.name} is damaged: ${String(cause)}`);
  }
}

/**
 * Builds the file again with some parts replaced. Every other entry's local header and compressed bytes are copied
 * raw, and the order of the entries stays.
 */
export function replaceEntries(archive: ZipArchive, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes } = archive;
  const byPosition = [...archive.entries].sort((left, right) => left.start - right.start);
  const pieces: Buffer[] = [bytes.subarray(0, byPosition[0]?.start ?? 0)];
  let length = pieces[0]?.length ?? 0;
  const centralHeaders = new Map<ZipEntry, Buffer>();

  for (const entry of byPosition) {
    const header = Buffer.from(bytes.subarray(entry.centralStart, entry.centralEnd));
    header.writeUInt32LE(length, 42);
    centralHeaders.set(entry, header);
    const content = changed.get(entry.name);
    const piece =
      content === undefined
        ? bytes.subarray(entry.start, entry.end)
        : packEntry(bytes, entry, header, content);
    pieces.push(piece);
    length += piece.length;
  }

  const centralStart = length;
  for (const entry of archive.entries) {
    const header = centralHeaders.get(entry);
    if (header === undefined) continue;
    pieces.push(header);
    length += header.length;
  }
  pieces.push(bytes.subarray(archive.centralEnd, archive.endRecord));
  const end = Buffer.from(bytes.subarray(archive.endRecord));
  end.writeUInt32LE(length - centralStart, 12);
  end.writeUInt32LE(centralStart, 16);
  pieces.push(end);
  return Buffer.concat(pieces);
}

/** Packs a replaced part as its predecessor was packed, and notes its new sizes in the central header. */
function packEntry(bytes: Buffer, entry: ZipEntry, central: Buffer, content: Uint8Array): Buffer {
  const data = entry.method === stored ? Buffer.from(content) : deflateRawSync(content);
  // Sizes stand in the header now, so no descriptor follows the data.
  const flags = entry.flags & ~descriptorFlag;
  central.writeUInt16LE(flags, 8);
  central.writeUInt32LE(crc32(content), 16);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(content.length, 24);

  const nameLength = bytes.readUInt16LE(entry.start + 26);
  const local = Buffer.from(bytes.subarray(entry.start, entry.start + 30 + nameLength));
  local.writeUInt16LE(flags, 6);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(content.length, 22);
  // The local extra field may hold zip64 sizes of the old content; nothing that Excel needs stands there.
  local.writeUInt16LE(0, 28);
  return Buffer.concat([local, data]);
}

function findEndRecord(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length) {
      return at;
    }
  }
  throw cutShort();
}

function cutShort(): UnusableWorkbook {
  return new UnusableWorkbook('The workbook cannot be opened: it is no .xlsx file, or it is cut short.');
}

function tooLarge(): UnusableWorkbook {
  return new UnusableWorkbook('The workbook is packed as zip64.', 'unsupportedWorkbook');
}

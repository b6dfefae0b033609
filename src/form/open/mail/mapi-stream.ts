/** One property of a mail or attachment as winmail.dat has it (MS-OXTNEF 2.1.3.4): of several values the first. */
export interface MapiProperty {
  readonly id: number;
  readonly type: number;
  readonly content: Uint8Array;
}

export const ANSI = 0x1e;
export const UNICODE = 0x1f;
export const OBJECT = 0x0d;

/** Bytes of a value by its type where that is fixed; the others carry their length. All are filled up to four bytes. */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
const VARIABLE: ReadonlySet<number> = new Set([OBJECT, ANSI, UNICODE, 0x102]);
const SEVERAL = 0x1000;
const NAMED = 0x8000;
const MOST_PROPERTIES = 1000;
const MOST_VALUES = 1000;

/** The properties in order, as far as they can be followed. Never throws. */
export function readMapiStream(bytes: Uint8Array): readonly MapiProperty[] {
  const properties: MapiProperty[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    readInto(properties, bytes, view);
  } catch (error) {
    // What stands before the place where they lead out of the file is still good.
    if (!(error instanceof RangeError)) throw error;
  }
  return properties;
}

function readInto(properties: MapiProperty[], bytes: Uint8Array, view: DataView): void {
  const count = Math.min(view.getUint32(0, true), MOST_PROPERTIES);
  let at = 4;
  for (let index = 0; index < count; index += 1) {
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    at += 4;
    if (id >= NAMED) {
      const byName = view.getUint32(at + 16, true) === 1;
      at += 20 + (byName ? 4 + padded(view.getUint32(at + 20, true)) : 4);
    }
    const single = type & ~SEVERAL;
    const fixed = FIXED.get(single);
    if (fixed === undefined && !VARIABLE.has(single)) return;
    const counted = fixed === undefined || type !== single;
    const values = counted ? view.getUint32(at, true) : 1;
    if (values > MOST_VALUES) return;
    if (counted) at += 4;
    for (let value = 0; value < values; value += 1) {
      const length = fixed ?? view.getUint32(at, true);
      if (fixed === undefined) at += 4;
      if (value === 0) properties.push({ id, type: single, content: bytes.subarray(at, at + length) });
      at += padded(length);
    }
  }
}

function padded(length: number): number {
  return length + ((4 - (length % 4)) % 4);
}

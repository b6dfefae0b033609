import { Refused } from '../refused';

/** A thread of years has some ten thousand tags; the MIME library takes a gigabyte for a million. */
const MOST_TAGS = 300_000;
/** Lines that begin like a boundary. The library makes an object of the platform for each part: seconds for ten thousand. */
const MOST_BOUNDARIES = 3000;
/** Lines that are not an attachment's base64; the library keeps each as a piece of its own until the end. */
const MOST_LINES = 60_000;

/** Programs break base64 after 60 to 76 characters. */
const SHORTEST_BASE64 = 60;

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const LESS_THAN = 0x3c;

/** Refuses a mail that would cost the MIME library far more than its size. Throws `file.too-large`. */
export function refuseCostlyMail(bytes: Uint8Array): void {
  let tags = 0;
  let boundaries = 0;
  let lines = 0;
  let written = false;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === NEWLINE) {
      if (bytes[start] === HYPHEN && bytes[start + 1] === HYPHEN) boundaries += 1;
      if (written || at - start < SHORTEST_BASE64) lines += 1;
      written = false;
      start = at + 1;
    } else if (byte === SPACE) written = true;
    else if (byte === LESS_THAN) {
      tags += 1;
      written = true;
    }
  }
  if (tags > MOST_TAGS) throw new Refused('file.too-large', 'tags in a mail');
  if (boundaries > MOST_BOUNDARIES) throw new Refused('file.too-large', 'parts of a mail');
  if (lines > MOST_LINES) throw new Refused('file.too-large', 'lines of a mail');
}

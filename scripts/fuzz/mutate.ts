import { detectFormat, type Format } from '../../src/form/open';
import { mutateBytes, mutateText } from '../../test/form/open/mutate';
import { mutateArchive } from './mutate-archive';
import { mutateCompound } from './mutate-compound';

const ARCHIVES: ReadonlySet<Format> = new Set(['xlsx', 'xlsm', 'docx', 'docm', 'ods', 'odt', 'zip']);
const COMPOUND_FILES: ReadonlySet<Format> = new Set(['msg', 'xls', 'doc', 'encrypted']);
const TEXTS: ReadonlySet<Format> = new Set(['eml', 'text', 'html']);

/** Changes an input in ways that its format is sensitive to, one to four of them; `other` lends pieces. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let changed = bytes;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1)
    changed = change(changed, other, random);
  return changed;
}

function change(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.15) return mutateBytes(bytes, random);
  const format = detectFormat(bytes);
  if (ARCHIVES.has(format)) return mutateArchive(bytes, other, random);
  if (COMPOUND_FILES.has(format)) return mutateCompound(bytes, random);
  if (!TEXTS.has(format)) return mutateBytes(bytes, random);
  return random() < 0.3 ? mutateLines(bytes, random) : textually(bytes, random);
}

function textually(bytes: Uint8Array, random: () => number): Uint8Array {
  return new TextEncoder().encode(mutateText(new TextDecoder().decode(bytes), random));
}

const HEADERS = [
  'Content-Type: message/rfc822',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: text/html; charset=utf-16',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  "Content-Disposition: attachment; filename*=utf-8''%E6%F8",
  '--b',
  '--b--',
  '',
];

/** Drops, doubles, moves or puts in whole lines, which is what MIME is made of. */
function mutateLines(bytes: Uint8Array, random: () => number): Uint8Array {
  const lines = new TextDecoder('latin1').decode(bytes).split('\n');
  const at = Math.floor(random() * lines.length);
  const from = Math.floor(random() * lines.length);
  switch (Math.floor(random() * 4)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, ...lines.slice(from, from + 20));
      break;
    case 2:
      lines.splice(at, 0, ...lines.splice(from, 1));
      break;
    default:
      lines.splice(at, 0, HEADERS[Math.floor(random() * HEADERS.length)] ?? '');
  }
  return Uint8Array.from(Buffer.from(lines.join('\n'), 'latin1'));
}

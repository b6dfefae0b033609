import { storageNames } from './compound-file';
import type { Format } from './document';
import { defaultLimits, openBudget, type Budget } from './limits';
import { decodeXml } from './xml';
import { openZip, readEntry, type Zip } from './zip';

const ZIP_MARK = [0x50, 0x4b];
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TNEF_MARK = [0x78, 0x9f, 0x3e, 0x22];

/** Word before its compound files: for Windows 1 and 2, for DOS, and Write. */
const OLD_WORD_MARKS: readonly (readonly number[])[] = [
  [0xdb, 0xa5],
  [0x9b, 0xa5],
  [0xfe, 0x37, 0, 0x23],
  [0x31, 0xbe, 0, 0],
];
/** The first record of a sheet of Excel 2, 3 and 4. */
const OLD_EXCEL_MARKS: readonly (readonly number[])[] = [
  [0x09, 0, 0x04, 0],
  [0x09, 0x02, 0x06, 0],
  [0x09, 0x04, 0x06, 0],
];
const ARCHIVE_MARKS: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
];
const TAR_MARK = [0x75, 0x73, 0x74, 0x61, 0x72];
const TAR_MARK_AT = 257;
/** A mail under Microsoft's rights management. */
const PROTECTED_MAIL_MARK = [0x76, 0xe8, 0x04, 0x60, 0xc4, 0x11, 0xe3, 0x86];
/** The name that S/MIME's wrappings begin with: signed (2) or enveloped (3) data of PKCS #7. */
const PKCS7 = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];

const IMAGE_MARKS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
];

/** How much of the beginning is looked at to know text formats. */
const HEAD = 8192;

/** Tells the format by the bytes themselves, never by a name. Never throws. */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.every((byte) => byte === 0 || byte === 0x20 || (byte >= 9 && byte <= 13))) return 'empty';
  if (startsWith(bytes, ZIP_MARK) && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7)) {
    return detectArchive(bytes);
  }
  if (startsWith(bytes, COMPOUND_MARK)) return detectCompound(bytes);
  if (startsWith(bytes, TNEF_MARK)) return 'tnef';
  if (isImage(bytes)) return 'image';
  return detectByMark(bytes) ?? detectText(bytes);
}

function detectByMark(bytes: Uint8Array): Format | null {
  const begins = (marks: readonly (readonly number[])[]) => marks.some((mark) => startsWith(bytes, mark));
  if (begins(OLD_WORD_MARKS)) return 'doc';
  if (begins(OLD_EXCEL_MARKS)) return 'xls';
  if (begins(ARCHIVE_MARKS) || startsWith(bytes, TAR_MARK, TAR_MARK_AT)) return 'archive';
  return isProtectedMail(bytes) ? 'smime' : null;
}

function isProtectedMail(bytes: Uint8Array): boolean {
  if (startsWith(bytes, PROTECTED_MAIL_MARK)) return true;
  // A sequence, its length in one to five bytes, and the name.
  return bytes[0] === 0x30 && [2, 3, 4, 5, 6].some((at) => startsWith(bytes, PKCS7, at));
}

function startsWith(bytes: Uint8Array, mark: readonly number[], at = 0): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function isImage(bytes: Uint8Array): boolean {
  if (IMAGE_MARKS.some((mark) => startsWith(bytes, mark))) return true;
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return (
    /^RIFF[^]{4}WEBP/.test(start) ||
    /^[^]{4}ftyp(?:hei|mif|msf|avif|hev)/.test(start) ||
    /^BM[^]{4}\0\0\0\0/.test(start)
  );
}

function detectArchive(bytes: Uint8Array): Format {
  const budget = openBudget(defaultLimits);
  try {
    return archiveFormat(openZip(bytes, budget), budget);
  } catch {
    // What is wrong with it is said when it is opened.
    return 'zip';
  }
}

const MAIN_PARTS: readonly (readonly [RegExp, Format])[] = [
  [/ms-excel\.sheet\.binary\.macroEnabled\.main/i, 'xlsb'],
  [/ms-excel\.(?:sheet|template)\.macroEnabled\.main/i, 'xlsm'],
  [/spreadsheetml\.(?:sheet|template)\.main/i, 'xlsx'],
  [/ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate)\.main/i, 'docm'],
  [/wordprocessingml\.(?:document|template)\.main/i, 'docx'],
  [
    /presentationml\.(?:presentation|template|slideshow)\.main|ms-powerpoint\.\w+\.macroEnabled\.main/i,
    'presentation',
  ],
];

const MAIN_NAMES: readonly (readonly [RegExp, Format])[] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^xl\/workbook\.xml$/i, 'xlsx'],
  [/^word\/document\.xml$/i, 'docx'],
  [/^Index\/Document\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)(?:\.gz)?$/i, 'iwork'],
];

/** Office files are told apart by the content types they declare, OpenDocument by its `mimetype`. */
export function archiveFormat(zip: Zip, budget: Budget): Format {
  const types = zip.entries.find((entry) => entry.name.toLowerCase() === '[content_types].xml');
  if (types !== undefined && !types.encrypted) {
    const declared = decodeXml(readEntry(zip, types, budget));
    const known = MAIN_PARTS.find(([pattern]) => pattern.test(declared));
    if (known !== undefined) return known[1];
  }
  const named = MAIN_NAMES.find(([pattern]) => zip.entries.some((entry) => pattern.test(entry.name)));
  if (named !== undefined) return named[1];
  const mimetype = zip.entries.find((entry) => entry.name === 'mimetype' && entry.size < 200);
  if (mimetype !== undefined && !mimetype.encrypted) {
    const declared = new TextDecoder().decode(readEntry(zip, mimetype, budget));
    if (/opendocument\.spreadsheet/.test(declared)) return 'ods';
    if (/opendocument\.text/.test(declared)) return 'odt';
    if (/opendocument\.presentation/.test(declared)) return 'presentation';
  }
  return types === undefined ? 'zip' : 'unknown';
}

function detectCompound(bytes: Uint8Array): Format {
  const names = new Set([...storageNames(bytes)].map((name) => name.toLowerCase()));
  if (names.has('encryptedpackage')) return 'encrypted';
  if (names.has('__properties_version1.0')) return 'msg';
  if (names.has('workbook') || names.has('book')) return 'xls';
  if (names.has('powerpoint document')) return 'presentation';
  return names.has('worddocument') ? 'doc' : 'unknown';
}

const HEADER_LINE =
  /^(?:from|to|cc|subject|date|received|mime-version|return-path|message-id|content-type|content-transfer-encoding|delivered-to|reply-to|sender|thread-topic|thread-index|dkim-signature|authentication-results|arc-[\w-]+|x-[\w-]+):/i;

function detectText(bytes: Uint8Array): Format {
  const head = decodeXml(bytes.subarray(0, HEAD)).replace(/^\ufeff/, '');
  if (/^[^]{0,1024}%PDF-/.test(head)) return 'pdf';
  const start = head.trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (isMail(start)) return 'eml';
  if (/^<(?:!doctype html|html|head|body|table|meta|div|p)[\s>]/i.test(start)) return 'html';
  if (/^<\?xml[^]*?<html[\s>]/i.test(start)) return 'html';
  const marked = TEXT_MARKS.find(([pattern]) => pattern.test(start));
  if (marked !== undefined) return marked[1];
  return /[^\P{Cc}\t\n\r\f\u0085]|\ufffd\ufffd/u.test(head) ? 'unknown' : 'text';
}

/** Formats that are text: Office's XML of 2003, OpenDocument in one file, short cuts to a cloud store, a mail under PGP. */
const TEXT_MARKS: readonly (readonly [RegExp, Format])[] = [
  [/^<\?xml[^]{0,2000}?(?:progid="Excel\.Sheet"|<(?:\w+:)?Workbook\b[^>]*office:spreadsheet)/i, 'xls'],
  [/^<\?xml[^]{0,2000}?(?:progid="Word\.Document"|<(?:\w+:)?wordDocument\b)/i, 'doc'],
  [/^<\?xml[^]{0,2000}?mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet"/i, 'ods'],
  [/^<\?xml[^]{0,2000}?mimetype="application\/vnd\.oasis\.opendocument\.text"/i, 'odt'],
  [/^<\?xml[^]{0,300}<plist\b[^]{0,300}<key>URL<\/key>/i, 'link'],
  [/^<\?xml/i, 'unknown'],
  [/^\[InternetShortcut\]/i, 'link'],
  [/^\{\s*"(?:url|doc_id|resource_id)"\s*:[^]{0,500}"https:\/\/docs\.google\.com\//i, 'link'],
  [/^-----BEGIN PGP MESSAGE-----/, 'smime'],
];

/** A mail begins with header lines, at least two of the kinds that every mail has. */
function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/);
  let known = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') break;
    if (index === 0 && line.startsWith('From ')) continue;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[!-9;-~]+:/.test(line)) return false;
    if (HEADER_LINE.test(line)) known += 1;
  }
  return known >= 2;
}

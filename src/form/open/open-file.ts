import type { Document, Format } from './document';
import { archiveFormat, detectFormat } from './detect';
import { decodeText } from './decode';
import { checkTime, defaultLimits, openBudget, type Budget, type Limits } from './limits';
import type { Attachment, Mail } from './mail/mail';
import type { MailBody } from './mail/body';
import type { Content, Found, MailHeader, Refusal, RefusalCode } from './opened';
import { Refused } from './refused';
import { openZip, readEntry, type ZipEntry } from './zip';

/** A file on the table: handed in, or unpacked from the one before. */
interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly inside: readonly string[];
  readonly mail: MailHeader | null;
}

/** Each reader is loaded when the first file of its kind comes, and kept. */
const workbookReader = once(() => import('./xlsx/workbook'));
const wordReader = once(() => import('./docx/document'));
const spreadsheetReader = once(() => import('./odf/spreadsheet'));
const textDocumentReader = once(() => import('./odf/text'));
const bodyReader = once(() => import('./mail/body'));
const emlReader = once(() => import('./mail/eml'));
const msgReader = once(() => import('./mail/msg'));
const tnefReader = once(() => import('./mail/tnef'));
const linkReader = once(() => import('./mail/cloud-links'));

function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  return () => (loading ??= load());
}

/**
 * Opens a file and everything inside it that could be a form: attachments of mails, entries of archives, and the text
 * of a mail that brings no form with it. One `Found` for each, in order of discovery, at least one. Never rejects for
 * what is in the file: what cannot be read is found with its refusal.
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): Promise<readonly Found[]> {
  const budget = openBudget({ ...defaultLimits, ...limits });
  return openSource({ bytes, name, inside: [], mail: null }, budget);
}

/** Opens the text of a mail by itself, as the pane has it from Outlook; empty where there is nothing to read. */
export async function openMailBody(
  body: MailBody,
  mail: MailHeader | null,
  limits: Partial<Limits> = {},
): Promise<readonly Found[]> {
  return foundInBody(
    body,
    { name: mail?.subject ?? '', inside: [], mail },
    openBudget({ ...defaultLimits, ...limits }),
  );
}

async function openSource(source: Source, budget: Budget): Promise<readonly Found[]> {
  const format = detectFormat(source.bytes);
  try {
    if (source.bytes.length > budget.limits.bytes) throw new Refused('file.too-large', 'bytes');
    checkTime(budget);
    if (isContainer(format)) {
      if (source.inside.length >= budget.limits.nesting) throw new Refused('file.nested-too-deep');
      return await openContainer(source, format, budget);
    }
    const document = await openDocument(source.bytes, format, budget);
    return [asFound(source, format, { kind: 'document', document })];
  } catch (error) {
    return [asFound(source, format, { kind: 'refused', refusal: refusalOf(error) })];
  }
}

type Container = 'eml' | 'msg' | 'tnef' | 'zip';

function isContainer(format: Format): format is Container {
  return format === 'eml' || format === 'msg' || format === 'tnef' || format === 'zip';
}

/** Whatever goes wrong in a reader is the file's fault to the person who sent it; the log gets the kind of error. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  return {
    code: 'file.damaged',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
  };
}

function asFound(
  { bytes, name, inside, mail }: Source,
  format: Format,
  content: Content,
  origin: Found['origin'] = 'file',
): Found {
  return { inside, name, format, bytes, mail, origin, content };
}

/** The first byte of a zip file. */
const ZIP_BEGINS = 0x50;

const REFUSED_FORMATS: Readonly<Partial<Record<Format, RefusalCode>>> = {
  empty: 'file.empty',
  encrypted: 'file.password',
  xls: 'file.old-excel',
  xlsb: 'file.excel-binary',
  doc: 'file.old-word',
  rtf: 'file.rtf',
  pdf: 'file.pdf',
  image: 'file.image',
  link: 'file.cloud-link',
  archive: 'file.archive',
  iwork: 'file.apple',
  presentation: 'file.presentation',
  smime: 'mail.encrypted',
};

async function openDocument(bytes: Uint8Array, format: Format, budget: Budget): Promise<Document> {
  if (format === 'xlsx' || format === 'xlsm') {
    const { openWorkbook } = await workbookReader();
    return openWorkbook(openZip(bytes, budget), format, budget);
  }
  if (format === 'docx' || format === 'docm') {
    const { openWordFile } = await wordReader();
    return openWordFile(openZip(bytes, budget), format, budget);
  }
  if ((format === 'ods' || format === 'odt') && bytes[0] !== ZIP_BEGINS) {
    throw new Refused('file.opendocument', 'flat XML');
  }
  if (format === 'ods') {
    const { openSpreadsheet } = await spreadsheetReader();
    return openSpreadsheet(openZip(bytes, budget), budget);
  }
  if (format === 'odt') {
    const { openTextDocument } = await textDocumentReader();
    return openTextDocument(openZip(bytes, budget), budget);
  }
  if (format === 'html') {
    const { openBody } = await bodyReader();
    return (
      openBody({ html: decodeText(bytes), text: null }, budget) ?? {
        format,
        grids: [],
        stamp: null,
        notes: [],
      }
    );
  }
  if (format === 'text') {
    const { readPlain } = await bodyReader();
    const grids = readPlain(decodeText(bytes), budget);
    return { format, grids, stamp: null, notes: [] };
  }
  throw new Refused(REFUSED_FORMATS[format] ?? 'file.unknown');
}

async function openContainer(source: Source, format: Container, budget: Budget): Promise<readonly Found[]> {
  switch (format) {
    case 'eml': {
      const { readEml } = await emlReader();
      return openMail(await readEml(source.bytes), source, format, budget);
    }
    case 'msg': {
      const { readMsg } = await msgReader();
      return openMail(readMsg(source.bytes), source, format, budget);
    }
    case 'tnef': {
      const { readTnef } = await tnefReader();
      return openMail(readTnef(source.bytes, source.mail), source, format, budget);
    }
    case 'zip':
      return openArchive(source, budget);
  }
}

/** What an archive holds besides what people put in. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

async function openArchive(source: Source, budget: Budget): Promise<readonly Found[]> {
  const zip = openZip(source.bytes, budget);
  if (archiveFormat(zip, budget) !== 'zip') throw new Refused('file.unknown', 'zip');
  const files = zip.entries.filter((entry) => !entry.name.endsWith('/') && !LITTER.test(entry.name));
  if (files.length === 0) throw new Refused('file.unknown', 'zip without files');
  if (files.every((entry) => entry.encrypted)) throw new Refused('file.password', 'encrypted zip');
  const unpack = (entry: ZipEntry): Attachment => ({
    kind: 'file',
    name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
    bytes: () => readEntry(zip, entry, budget, budget.limits.bytes),
    inline: false,
  });
  return openAttachments(files.map(unpack), source, source.mail, budget);
}

async function openAttachments(
  attachments: readonly Attachment[],
  source: Source,
  mail: MailHeader | null,
  budget: Budget,
): Promise<readonly Found[]> {
  const inside = [...source.inside, source.name];
  const all: Found[] = [];
  for (const attachment of attachments) {
    const { name } = attachment;
    let bytes: Uint8Array = new Uint8Array();
    try {
      checkTime(budget);
      budget.files += 1;
      if (budget.files > budget.limits.files) throw new Refused('file.too-large', 'number of files');
      if (attachment.kind === 'mail') {
        if (inside.length >= budget.limits.nesting) throw new Refused('file.nested-too-deep');
        all.push(...(await openMail(attachment.mail(), { bytes, name, inside, mail }, 'msg', budget)));
        continue;
      }
      bytes = attachment.bytes();
      budget.unpacked += bytes.length;
      if (budget.unpacked > budget.limits.bytes * 2) throw new Refused('file.too-large', 'unpacked bytes');
    } catch (error) {
      const refusal = refusalOf(error);
      all.push(asFound({ bytes, name, inside, mail }, 'unknown', { kind: 'refused', refusal }));
      // One that is too many or too much stands for all that follow.
      if (refusal.code === 'file.too-large' || refusal.code === 'file.too-slow') return all;
      continue;
    }
    all.push(...(await openSource({ bytes, name, inside, mail }, budget)));
  }
  return all;
}

/** Parts of a mail that never are a form: signatures, cards, calendars, and pieces of text that gateways cut off. */
const NO_FORM = /\.(?:p7s|asc|sig|ics|vcf)$|^ATT\d+\.(?:txt|html?)$/i;
/** Pictures that mail programs name themselves belong to a signature. */
const SIGNATURE_PICTURE = /^(?:image\d{3}|outlook-[\w-]+|unknown)\.(?:png|jpe?g|gif|bmp)$/i;

async function openMail(
  mail: Mail,
  source: Source,
  format: Format,
  budget: Budget,
): Promise<readonly Found[]> {
  const attachments = mail.attachments.filter(
    ({ name, inline }) => !inline && !NO_FORM.test(name) && !SIGNATURE_PICTURE.test(name),
  );
  const files = await openAttachments(attachments, source, mail.header, budget);
  if (files.some((file) => file.content.kind === 'document')) return files;
  const inside = [...source.inside, source.name];
  const body = await foundInBody(
    mail,
    { name: mail.header.subject, inside, mail: mail.header },
    budget,
    files.length > 0,
  );
  if (files.length + body.length > 0) return [...files, ...body];
  const refusal: Refusal = { code: 'mail.no-attachment' };
  return [asFound({ ...source, mail: mail.header }, format, { kind: 'refused', refusal })];
}

/** A form typed into a mail, or the link that stands there instead of a file. */
async function foundInBody(
  body: MailBody,
  around: Omit<Source, 'bytes'>,
  budget: Budget,
  hasFiles = false,
): Promise<Found[]> {
  const { openBody } = await bodyReader();
  const { cloudLink } = await linkReader();
  const all: Found[] = [];
  const document = openBody(body, budget);
  const link = hasFiles ? null : cloudLink(body);
  if (document !== null && (link === null || looksTyped(document))) {
    const text = document.format === 'html' ? body.html : body.text;
    const bytes = new TextEncoder().encode(text ?? '');
    all.push(asFound({ ...around, bytes }, document.format, { kind: 'document', document }, 'body'));
  }
  if (link !== null) {
    const refusal: Refusal = { code: 'file.cloud-link' };
    const source = { ...around, name: new URL(link).hostname, bytes: new TextEncoder().encode(link) };
    all.push(asFound(source, 'link', { kind: 'refused', refusal }, 'body'));
  }
  return all;
}

/** Whether a text has the looks of a filled-in form: several lines "label: answer", or a table with rows. */
function looksTyped(document: Document): boolean {
  const cells = document.grids.flatMap((grid) => grid.cells);
  const lines = cells.filter((cell) => /^[^:\n]{3,60}:\s*\S/.test(cell.text) && !/^https?:/i.test(cell.text));
  const rows = document.grids.map((grid) =>
    grid.kind === 'table' ? new Set(grid.cells.map((cell) => cell.row)).size : 0,
  );
  return lines.length >= 4 || rows.some((count) => count >= 4);
}

import { keyOf, openFile, type Found, type ReckonKey, type Refusal } from '../form/open';
import { readForm, type Nomination } from '../form/read';
import type { Round } from '../round';
import type { Checked } from './checked';

/** A file opened and read but not yet reviewed: plain data that crosses from the reading worker as it is. */
export interface ReadFile extends Omit<Checked, 'outcome'> {
  readonly reading: Reading;
}

export type Reading =
  | { readonly kind: 'form'; readonly nomination: Nomination; readonly notes: readonly string[] }
  | { readonly kind: 'not-a-form'; readonly refusal: Refusal | null }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** Asked now and then whether time is up; what was opened in time is still to be read, so opening ends first. */
export interface IsOver {
  readonly opening: () => boolean;
  readonly reading: () => boolean;
}

const noHaste: IsOver = { opening: () => false, reading: () => false };

/** What whoever has files read may say of it. */
export interface ReadingOptions {
  readonly isOver?: IsOver;
  readonly reckonKey?: ReckonKey;
}

/**
 * Opens a file, however packed, and reads every form found in it, in order of discovery.
 * Bad content is a result with its reason, never an exception. Once time is up, what has not been read is
 * `file.too-slow` and what has been is kept.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  round: Round,
  { isOver = noHaste, reckonKey = keyOf }: ReadingOptions = {},
): Promise<readonly ReadFile[]> {
  const found = await openFile(bytes, name, { shouldStop: isOver.opening });
  // Web Crypto reckons them on a thread of the platform's own while this one reads.
  const keys = Promise.all(found.map(({ bytes: content }) => reckonKey(content)));
  const readings = found.map((file) =>
    file.content.kind === 'document' && isOver.reading() ? tooSlow : readFound(file, round),
  );
  const reckoned = await keys;
  const files = found.map((file, at): ReadFile => ({
    key: reckoned[at] ?? '',
    name: file.name,
    inside: wayTo(file),
    format: file.format,
    mail: file.mail,
    reading: readings[at] ?? tooSlow,
  }));
  return withoutSilentBodies(calmBesideAForm(files), found);
}

/** From the file that was handed in, without its own name, to the form: empty where they are the same. */
function wayTo({ inside, name, origin }: Found): readonly string[] {
  if (inside.length === 0) return [];
  return origin === 'body' ? inside.slice(1) : [...inside.slice(1), name];
}

const tooSlow: Reading = { kind: 'unreadable', refusal: { code: 'file.too-slow' } };

function readFound(file: Found, round: Round): Reading {
  if (file.content.kind === 'refused') {
    const { refusal } = file.content;
    return refusal.code === 'mail.no-attachment'
      ? { kind: 'not-a-form', refusal }
      : { kind: 'unreadable', refusal };
  }
  const read = readForm(file.content.document, round);
  if (read.kind === 'form') {
    return { kind: 'form', nomination: read.nomination, notes: file.content.document.notes };
  }
  return { kind: 'not-a-form', refusal: file.origin === 'body' ? { code: 'mail.no-form' } : null };
}

/** A picture or a PDF that came along with a form is seldom a form itself: it is shown, but it raises no alarm. */
function calmBesideAForm(files: readonly ReadFile[]): readonly ReadFile[] {
  if (!files.some((file) => file.reading.kind === 'form')) return files;
  return files.map((file) =>
    file.reading.kind === 'unreadable' && isCompany(file.reading.refusal)
      ? { ...file, reading: { kind: 'not-a-form', refusal: file.reading.refusal } }
      : file,
  );
}

const companyOfForms: ReadonlySet<Refusal['code']> = new Set([
  'file.image',
  'file.pdf',
  'file.presentation',
  'file.unknown',
]);

function isCompany(refusal: Refusal): boolean {
  return companyOfForms.has(refusal.code);
}

/** A mail's own text is worth a line only where it is a form, or where there is nothing else in the mail. */
function withoutSilentBodies(files: readonly ReadFile[], found: readonly Found[]): readonly ReadFile[] {
  if (files.length < 2) return files;
  const told = files.filter((file, index) => file.reading.kind === 'form' || found[index]?.origin !== 'body');
  return told.length > 0 ? told : files.slice(0, 1);
}

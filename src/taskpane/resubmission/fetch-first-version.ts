import type { EarlierForm } from '../../compare';
import { OutlookError, type OpenedMail } from '../../outlook';
import type { Round } from '../../round';
import type { Services } from '../services';
import { rememberForms, seenForm } from './seen-forms';

/** Why what the first version said is not at hand. */
export type Missing =
  /** The workbook does not say with which mail it came. */
  | 'no-mail'
  /** This Outlook opens no mail but the selected one (before Mailbox 1.15). */
  | 'cannot-open'
  /** Outlook opens a mail by an id of the mailbox, which this browser has never been told. */
  | 'not-seen'
  /** Outlook does not find the mail, or does not hand it out. */
  | 'not-opened'
  /** The mail came, and its form did not. */
  | 'not-in-mail'
  | 'stopped'
  /** The file that a person chose is another form. */
  | 'other-file';

type Doors = Pick<Services, 'mailbox' | 'read'>;

/**
 * Fetches an earlier version out of its own mail, and remembers it; null where that went well. Never rejects.
 * @param itemId by which Outlook opens the mail; null where it is not known
 */
export async function fetchFirstVersion(
  services: Doors,
  earlier: EarlierForm,
  itemId: string | null,
  round: Round,
  signal: AbortSignal,
): Promise<Missing | null> {
  const { mailbox } = services;
  if (earlier.mailId === '') return 'no-mail';
  if (!mailbox.canOpenSelected) return 'cannot-open';
  if (itemId === null) return 'not-seen';
  const summary = { itemId, subject: earlier.subject, internetMessageId: earlier.mailId };
  try {
    return await mailbox.withSelected(summary, (opened) => readIn(opened, services, earlier, round, signal));
  } catch (cause) {
    if (signal.aborted) return 'stopped';
    return cause instanceof OutlookError ? 'not-opened' : 'not-in-mail';
  }
}

/** Reads files that a person says hold the earlier version, and remembers it; null where they do. Never rejects. */
export async function takeFirstVersion(
  services: Pick<Services, 'read'>,
  { key }: EarlierForm,
  files: readonly File[],
  round: Round,
  signal: AbortSignal,
): Promise<Missing | null> {
  try {
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      rememberForms(services, await services.read(bytes, file.name, round, signal));
      if (seenForm(services, key) !== null) return null;
    }
    return 'other-file';
  } catch {
    return signal.aborted ? 'stopped' : 'other-file';
  }
}

/** Reads the mail's attachments until the form is found, the one that bears its name first. */
async function readIn(
  opened: OpenedMail,
  services: Doors,
  { key, file }: EarlierForm,
  round: Round,
  signal: AbortSignal,
): Promise<Missing | null> {
  const attachments = opened.mail.attachments.filter(({ inline, kind }) => !inline && kind !== 'cloud');
  const likelyFirst = attachments.toSorted(
    (one, other) => Number(other.name === file) - Number(one.name === file),
  );
  for (const attachment of likelyFirst) {
    if (signal.aborted) return 'stopped';
    const content = await opened.attachment(attachment);
    if (signal.aborted) return 'stopped';
    if (content.kind === 'link') continue;
    rememberForms(services, await services.read(content.bytes, attachment.name, round, signal));
    if (seenForm(services, key) !== null) return null;
  }
  return 'not-in-mail';
}

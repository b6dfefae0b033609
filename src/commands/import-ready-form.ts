import { reviewFile, type ReadFile } from '../check';
import { importChecked, isForm, openRound, type CheckedForm, type OpenRound } from '../desk';
import {
  longestNotice,
  OutlookError,
  shortenedAtWord,
  type Mailbox,
  type Notice,
  type SelectedMail,
} from '../outlook';
import type { Finding } from '../review';
import { clusterByCode, regionByCode, statusByCode, type Language } from '../round';
import { outcomeText, statusCodes, type ImportOutcome, type WorkbookTables } from '../workbook';
import { WorkbookError, workbookErrorText } from '../workbook/graph';
import { readMail, type ReadBytes } from './read-mail';
import { commandTexts } from './texts';

/** What the command needs of the world outside. */
export interface CommandServices {
  readonly mailbox: Mailbox;
  readonly read: ReadBytes;
  readonly tables: WorkbookTables;
  readonly now: () => Date;
  /** A fresh unique id for the log. */
  readonly newActionId: () => string;
}

/**
 * Imports the mail's form if there is exactly one and it is ready: no error, nothing to decide. Returns what to say on
 * the mail, whatever came of it; rejects only if the selection has left the mail before anything was written.
 */
export async function importReadyForm(mail: SelectedMail, services: CommandServices): Promise<Notice> {
  const { mailbox, tables } = services;
  const texts = commandTexts[mailbox.language];
  try {
    await mailbox.notify(mail, { kind: 'progress', text: texts.reading });
    const opening = await openRound(tables);
    if (opening.kind === 'broken') return { kind: 'error', text: texts.brokenSetup };
    const reading = await readMail(mail, mailbox, services.read, opening.round);
    if (reading.kind === 'no-attachment') return { kind: 'information', text: texts.noAttachment };
    if (reading.kind === 'not-all-read') return { kind: 'error', text: texts.notAllRead(reading.name) };
    return await importOnlyForm(mail, reading.files, opening, services);
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    const { message, fix } = workbookErrorText(cause, mailbox.language);
    return { kind: 'error', text: `${message} ${fix}` };
  }
}

async function importOnlyForm(
  mail: SelectedMail,
  files: readonly ReadFile[],
  opening: OpenRound,
  services: CommandServices,
): Promise<Notice> {
  const { language } = services.mailbox;
  const texts = commandTexts[language];
  const forms = files.filter((file) => file.reading.kind === 'form');
  const [file] = forms;
  if (file === undefined) return { kind: 'information', text: texts.noForm };
  if (forms.length > 1) return { kind: 'information', text: texts.manyForms(forms.length) };

  const form = reviewAgainst(file, mail, opening);
  if (form === null) return { kind: 'information', text: texts.noForm };
  const isThere = opening.ledger.initiatives.some(({ key }) => key === form.key);
  return isThere ? importForm(form, mail, opening, services) : importIfReady(form, mail, opening, services);
}

function reviewAgainst(file: ReadFile, mail: SelectedMail, opening: OpenRound): CheckedForm | null {
  const checked = reviewFile(file, {
    round: opening.round,
    ledger: opening.ledgerWithout([file.key]),
    received: mail.received,
    sender: mail.from.address,
    replaces: [],
  });
  return isForm(checked) ? checked : null;
}

async function importIfReady(
  form: CheckedForm,
  mail: SelectedMail,
  opening: OpenRound,
  services: CommandServices,
): Promise<Notice> {
  const { language } = services.mailbox;
  const texts = commandTexts[language];
  const { findings, verdict } = form.outcome.review;
  const withSeverity = (severity: string) => findings.filter((finding) => finding.severity === severity);
  switch (verdict) {
    case 'return': {
      const errors = withSeverity('error');
      return {
        kind: 'error',
        text: naming(errors, language, (first) => texts.mustBeCorrected(errors.length, first)),
      };
    }
    case 'decision':
      return { kind: 'information', text: naming(withSeverity('decision'), language, texts.mustBeDecided) };
    case 'ready':
      return importForm(form, mail, opening, services);
  }
}

/** The sentence with the first finding's words in it, which give way so that what to do still fits on the mail. */
function naming(
  findings: readonly Finding[],
  language: Language,
  sentence: (first: string) => string,
): string {
  const room = longestNotice - sentence('').length;
  return sentence(shortenedAtWord(findings[0]?.texts[language].message ?? '', room));
}

async function importForm(
  form: CheckedForm,
  mail: SelectedMail,
  { round }: OpenRound,
  services: CommandServices,
): Promise<Notice> {
  const { mailbox, tables } = services;
  const texts = commandTexts[mailbox.language];
  await mailbox.notify(mail, { kind: 'progress', text: texts.importing });
  const outcome = await importChecked(tables, {
    form,
    round,
    mail: {
      received: mail.received,
      sender: mail.from.address,
      subject: mail.subject,
      messageId: mail.internetMessageId,
      file: form.name,
    },
    who: mailbox.user.name,
    now: services.now(),
    reason: null,
    actionId: services.newActionId(),
    language: mailbox.language,
  });
  if (outcome.kind !== 'imported') return noticeOf(outcome, mailbox, round.timeZone);

  const { participants, cluster, region } = form.outcome.nomination;
  const place =
    (cluster.code === null ? undefined : clusterByCode(round, cluster.code)?.name) ??
    (region.code === null ? undefined : regionByCode(round, region.code)?.name) ??
    '';
  const imported: Notice = {
    kind: 'information',
    text: texts.imported(outcome.number, participants.length, place),
  };
  return (await markImported(mail, outcome.number, round, mailbox)) ?? imported;
}

function noticeOf(outcome: ImportOutcome, mailbox: Mailbox, timeZone: string): Notice {
  const { message, fix } = outcomeText(outcome, mailbox.language, timeZone);
  const calm = outcome.kind === 'already' || outcome.kind === 'outrun';
  return { kind: calm ? 'information' : 'error', text: `${message} ${fix}`.trim() };
}

/** Marks the mail; returns what to say if that failed. The import stands either way: the workbook is the truth. */
async function markImported(
  mail: SelectedMail,
  number: string,
  round: OpenRound['round'],
  mailbox: Mailbox,
): Promise<Notice | null> {
  const category = statusByCode(round, statusCodes.imported)?.category;
  if (category === undefined) return null;
  const others = round.statuses.map((status) => status.category).filter((name) => name !== category);
  try {
    await mailbox.mark(mail, category, others);
    return null;
  } catch (cause) {
    if (!(cause instanceof OutlookError)) throw cause;
    const texts = commandTexts[mailbox.language];
    const missing = cause.failure === 'category-missing';
    return {
      kind: 'information',
      text: missing ? texts.importedWithoutMark(number, category) : texts.importedMarkFailed(number),
    };
  }
}

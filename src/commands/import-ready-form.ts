import { reviewFile, type ReadFile } from '../check';
import {
  importChecked,
  isForm,
  openRound,
  unattendedVersion,
  wantedMark,
  type CheckedForm,
  type OpenRound,
} from '../desk';
import { readReplyToken } from '../form/open';
import {
  longestNotice,
  OutlookError,
  shortenedAtWord,
  type Mailbox,
  type Notice,
  type SelectedMail,
} from '../outlook';
import { toldOfImport, tracked, type Outbox, type Workbook } from '../outbox';
import type { Finding } from '../review';
import { clusterByCode, regionByCode, type Language } from '../round';
import {
  outcomeText,
  type ImportChoices,
  type ImportOutcome,
  type Ledger,
  type WorkbookTables,
} from '../workbook';
import { WorkbookError, workbookErrorText } from '../workbook/graph';
import { readMail, type ReadBytes } from './read-mail';
import { commandTexts } from './texts';

/** What the command needs of the world outside. */
export interface CommandServices {
  readonly mailbox: Mailbox;
  readonly read: ReadBytes;
  readonly tables: WorkbookTables;
  /** Where the import is kept until a new session has seen it: the pane looks for it when it is opened. */
  readonly outbox: Outbox;
  readonly workbook: Workbook;
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
  if (verdict !== 'ready') {
    // A help in the list of mails; what is said on the mail matters more than a mark that fails.
    await markAs(form, mail, opening, services.mailbox);
  }
  switch (verdict) {
    case 'return': {
      const errors = withSeverity('error');
      return {
        kind: 'error',
        text: naming(errors, language, (first) => texts.mustBeCorrected(errors.length, first)),
      };
    }
    case 'decision':
    case 'ready': {
      const clues = {
        subject: mail.subject,
        sender: mail.from.address,
        bodyToken: await tokenIn(mail, services),
      };
      const version = unattendedVersion(form, clues, opening);
      // That it is a new version tells more than the decisions that come of it, such as a title that is there already.
      if (version.kind === 'needs-a-person') {
        return { kind: 'information', text: texts.newVersion(version.number) };
      }
      return verdict === 'ready'
        ? importForm(form, mail, opening, services, version.choices)
        : { kind: 'information', text: naming(withSeverity('decision'), language, texts.mustBeDecided) };
    }
  }
}

/** The reference of our reply in the mail's text; null where there is none, or Outlook keeps the text. */
async function tokenIn(mail: SelectedMail, { mailbox }: CommandServices): Promise<string | null> {
  return readReplyToken(await mailbox.bodyText(mail).catch(() => ''));
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
  opening: OpenRound,
  services: CommandServices,
  choices: ImportChoices = {},
): Promise<Notice> {
  const { round } = opening;
  const { mailbox, tables } = services;
  const texts = commandTexts[mailbox.language];
  await mailbox.notify(mail, { kind: 'progress', text: texts.importing });
  const actionId = services.newActionId();
  const now = services.now();
  const { driveId, itemId } = services.workbook;
  const change = {
    actionId,
    key: form.key,
    workbook: { driveId, itemId },
    number: null,
    at: now.toISOString(),
  };
  const outcome = await tracked(
    services.outbox,
    { ...change, deed: 'import', status: null },
    () =>
      importChecked(tables, {
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
        now,
        reason: null,
        actionId,
        choices,
        language: mailbox.language,
      }),
    toldOfImport,
  );
  const ledger = ledgerOf(outcome);
  const mark = ledger === null ? null : await markAs(form, mail, { ...opening, ledger }, mailbox);
  if (outcome.kind !== 'imported') return noticeOf(outcome, mailbox, round.timeZone);
  if (mark !== null) return importedWithoutMark(outcome.number, mark, mailbox.language);

  const { participants, cluster, region } = form.outcome.nomination;
  const place =
    (cluster.code === null ? undefined : clusterByCode(round, cluster.code)?.name) ??
    (region.code === null ? undefined : regionByCode(round, region.code)?.name) ??
    '';
  return { kind: 'information', text: texts.imported(outcome.number, participants.length, place) };
}

/** The seats as they stand after an import that found the form in the workbook, or put it there. */
function ledgerOf(outcome: ImportOutcome): Ledger | null {
  switch (outcome.kind) {
    case 'imported':
    case 'outrun':
      return outcome.ledgerAfter;
    case 'already':
      return outcome.ledger;
    case 'changed':
    case 'unknown':
      return null;
  }
}

function noticeOf(outcome: ImportOutcome, mailbox: Mailbox, timeZone: string): Notice {
  const { message, fix } = outcomeText(outcome, mailbox.language, timeZone);
  const calm = outcome.kind === 'already' || outcome.kind === 'outrun';
  return { kind: calm ? 'information' : 'error', text: `${message} ${fix}`.trim() };
}

interface FailedMark {
  readonly category: string;
  readonly isMissing: boolean;
}

/** Marks the mail with how its form stands; returns what failed. The workbook is the truth either way. */
async function markAs(
  form: CheckedForm,
  mail: SelectedMail,
  opening: OpenRound,
  mailbox: Mailbox,
): Promise<FailedMark | null> {
  const wanted = wantedMark([form], opening);
  if (wanted === null) return null;
  const { category, others } = wanted;
  try {
    await mailbox.mark(mail, category, others);
    return null;
  } catch (cause) {
    if (!(cause instanceof OutlookError)) throw cause;
    return { category, isMissing: cause.failure === 'category-missing' };
  }
}

function importedWithoutMark(number: string, mark: FailedMark, language: Language): Notice {
  const texts = commandTexts[language];
  return {
    kind: 'information',
    text: mark.isMissing
      ? texts.importedWithoutMark(number, mark.category)
      : texts.importedMarkFailed(number),
  };
}

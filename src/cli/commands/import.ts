import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { reasonOf, reviewFile, type Checked, type ReadFile } from '../../check';
import { createNodeReader } from '../../check/worker';
import type { MailClues } from '../../compare';
import { importChecked, isForm, unattendedVersion, type CheckedForm, type OpenRound } from '../../desk';
import { hold3 } from '../../round';
import { outcomeText, type MailFacts, type WorkbookTables } from '../../workbook';
import { namedFiles, parse, momentOption, workbookOption, type NamedFile } from '../arguments';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-codes';
import { inWords, makeWorkbookIfMissing, openTables, roundIn } from '../open-workbook';
import type { Terminal } from '../terminal';

interface Settings {
  readonly who: string;
  readonly received: string | null;
}

/** What became of one form: whether it holds its seats now, and the sentence for the person. */
interface Ending {
  readonly settled: boolean;
  readonly sentence: string;
}

/** `import`: imports what is ready, one form after another, and says what it left and why. */
export async function importForms(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    workbook: { type: 'string' },
    received: { type: 'string' },
    by: { type: 'string' },
  });
  const path = workbookOption(values.workbook);
  const settings = { who: values.by ?? userInfo().username, received: momentOption(values.received) };
  const files = await namedFiles(positionals);
  if (await makeWorkbookIfMissing(path, hold3)) terminal.out(`Arbejdsbogen ${path} er oprettet.`);
  const tables = await openTables(path);
  const reader = createNodeReader();
  const codes: ExitCode[] = [];
  try {
    for (const file of files) {
      const { round } = await roundIn(tables);
      const read = await reader.read(file.bytes, file.name, round);
      codes.push(await importFile(file, read, tables, settings, terminal));
    }
  } finally {
    reader.stop();
    await tables.close();
  }
  if (files.length > 1) terminal.out(sum(codes));
  return worst(codes);
}

/** The last line of a run over several files. */
function sum(codes: readonly ExitCode[]): string {
  const count = (code: ExitCode) => codes.filter((one) => one === code).length;
  const left = `${count(exitCodes.needsPerson)} kræver en person, ${count(exitCodes.unreadable)} kan ikke læses`;
  return `I alt ${codes.length} filer: ${count(exitCodes.ready)} importeret, ${left}.`;
}

async function importFile(
  file: NamedFile,
  read: readonly ReadFile[],
  tables: WorkbookTables,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  const checked: Checked[] = [];
  let allSettled = true;
  for (const one of read) {
    // Read anew for each form: the one before it has taken its seats.
    const open = await roundIn(tables);
    const form = reviewIn(open, one, settings);
    const ending = await endingOf(form, file, tables, open, settings);
    checked.push(form);
    if (isForm(form)) allSettled &&= ending.settled;
    terminal.out(`${[file.path, ...one.inside].join(' › ')}: ${ending.sentence}`);
  }
  const code = exitCodeOf([checked.filter((one) => !isForm(one) || !allSettled)]);
  if (code === exitCodes.unreadable) return code;
  return allSettled && checked.some(isForm) ? exitCodes.ready : exitCodes.needsPerson;
}

function reviewIn(open: OpenRound, one: ReadFile, settings: Settings): Checked {
  return reviewFile(one, {
    round: open.round,
    ledger: open.ledgerWithout([one.key]),
    received: settings.received,
    sender: null,
    replaces: [],
  });
}

async function endingOf(
  checked: Checked,
  file: NamedFile,
  tables: WorkbookTables,
  open: OpenRound,
  settings: Settings,
): Promise<Ending> {
  if (!isForm(checked)) return { settled: false, sentence: reasonOf(checked, 'da').message };
  const { round, ledger } = open;
  const { review } = checked.outcome;
  const isThere = ledger.initiatives.some(({ key }) => key === checked.key);
  const version = isThere ? null : unattendedVersion(checked, cluesOf(checked), open);
  if (version?.kind === 'needs-a-person' && review.verdict !== 'return') {
    const sentence = `Ikke importeret: skemaet er en ny udgave af ${version.number}. Åbn mailen i Outlook for at erstatte den.`;
    return { settled: false, sentence };
  }
  if (review.verdict !== 'ready' && !isThere) {
    const stopping = review.findings.filter(({ severity }) => severity !== 'advice');
    const reasons = stopping.map(({ subject, texts }) => `${subject.da}: ${texts.da.message}`);
    const why = review.verdict === 'return' ? 'skal rettes af afsenderen' : 'kræver stillingtagen';
    return { settled: false, sentence: [`Ikke importeret, ${why}.`, ...reasons].join('\n    ') };
  }
  const outcome = await inWords(() =>
    importChecked(tables, {
      form: checked,
      round,
      ...(version?.kind === 'goes-ahead' ? { choices: version.choices } : {}),
      mail: mailFacts(checked, file, settings),
      who: settings.who,
      now: new Date(),
      reason: null,
      actionId: randomUUID(),
      language: 'da',
    }),
  );
  const { message, fix } = outcomeText(outcome, 'da', round.timeZone);
  const settled = outcome.kind === 'imported' || outcome.kind === 'already' || outcome.kind === 'outrun';
  return { settled, sentence: `${message} ${fix}`.trim() };
}

/** What a mail tells of the form's earlier version; null for a bare file. The mail's own text is not kept. */
function cluesOf({ mail }: CheckedForm): MailClues | null {
  return mail === null
    ? null
    : { subject: mail.subject ?? '', sender: mail.fromAddress ?? '', bodyToken: null };
}

function mailFacts(checked: Checked, file: NamedFile, settings: Settings): MailFacts {
  return {
    received: checked.mail?.received ?? settings.received,
    sender: checked.mail?.fromAddress ?? null,
    subject: checked.mail?.subject ?? null,
    messageId: checked.mail?.messageId ?? null,
    file: checked.inside.at(-1) ?? file.name,
  };
}

function worst(codes: readonly ExitCode[]): ExitCode {
  const order: readonly ExitCode[] = [exitCodes.unreadable, exitCodes.needsPerson];
  return order.find((code) => codes.includes(code)) ?? exitCodes.ready;
}

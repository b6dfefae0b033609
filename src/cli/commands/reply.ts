import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checked } from '../../check';
import { isForm, type OpenRound } from '../../desk';
import { composeReply, type Reply, type ReplyProblem } from '../../reply';
import type { Round } from '../../round';
import { languageOption, momentOption, namedFiles, outOption, parse } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { openForReading } from '../open-workbook';
import { reviewFiles } from '../reviewed-files';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `reply`: writes the reply to each form found, as HTML, as text, and its subject and recipients as JSON. */
export async function reply(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    template: { type: 'string' },
    out: { type: 'string' },
    workbook: { type: 'string' },
    language: { type: 'string' },
    now: { type: 'string' },
    received: { type: 'string' },
    'copy-to-cluster': { type: 'boolean' },
  });
  const out = outOption(values.out);
  const language = languageOption(values.language);
  const now = Date.parse(momentOption(values.now) ?? new Date().toISOString());
  const received = momentOption(values.received);
  const open = await openForReading(values.workbook);
  const template = templateOption(values.template, open.round);
  const reviewed = await reviewFiles(await namedFiles(positionals), open, received);

  await mkdir(out, { recursive: true });
  let written = 0;
  let blocked = false;
  for (const { file, checked } of reviewed) {
    for (const one of answerable(checked)) {
      const composed = composeReply({
        template,
        language,
        context: contextOf(one, open, now),
        copyToCluster: values['copy-to-cluster'] === true,
      });
      const heading = [file.path, ...one.inside].join(' › ');
      if (composed.ok) {
        written += 1;
        const name = written === 1 ? 'reply' : `reply-${written}`;
        await writeReply(join(out, name), composed.draft, template);
        terminal.out(`${heading}: ${join(out, name)}.html`);
      } else {
        blocked = true;
        for (const problem of composed.problems) terminal.error(`${heading}: ${sentenceOf(problem)}`);
      }
    }
  }
  return blocked ? exitCodes.needsPerson : exitCodes.ready;
}

function templateOption(code: string | undefined, round: Round): string {
  const known = [...new Set(round.templates.map((template) => template.code))];
  if (code !== undefined && known.includes(code)) return code;
  const what =
    code === undefined ? 'Nævn skabelonen med --template KODE.' : `Skabelonen "${code}" findes ikke.`;
  throw new UsageError(`${what} Runden har disse: ${known.join(', ')}.`);
}

/** Each form; where there is none, what came instead of it. */
function answerable(checked: readonly Checked[]): readonly Checked[] {
  const forms = checked.filter(isForm);
  return forms.length > 0 ? forms : checked.slice(0, 1);
}

function contextOf(checked: Checked, { round, ledger }: OpenRound, now: number) {
  return {
    round,
    ledger,
    content: checked.outcome,
    key: isForm(checked) ? checked.key : null,
    fileName: checked.name,
    mail: checked.mail,
    cluster: null,
    findings: isForm(checked) ? checked.outcome.review.findings : [],
    copy: null,
    replyBy: null,
    now,
  };
}

async function writeReply(path: string, draft: Reply, template: string): Promise<void> {
  const { subject, to, cc, replyBy } = draft;
  await writeFile(`${path}.html`, draft.html);
  await writeFile(`${path}.txt`, draft.text);
  await writeFile(`${path}.json`, `${JSON.stringify({ subject, to, cc, replyBy, template }, null, 2)}\n`);
}

const problems: Readonly<Record<ReplyProblem['kind'], (name: string) => string>> = {
  unknown: (name) => `Pladsholderen {${name}} findes ikke. Ret skabelonen i arbejdsbogens opsætning.`,
  empty: (name) =>
    `Pladsholderen {${name}} har ingen værdi her. Vælg en anden skabelon, eller udfyld oplysningen.`,
  'no-template': (name) => `Skabelonen "${name}" findes ikke.`,
  'too-long': (name) => `Skabelonen "${name}" er for lang til en mail i Outlook. Gør den kortere.`,
};

function sentenceOf({ kind, placeholder }: ReplyProblem): string {
  return problems[kind](placeholder);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, type Checked } from '../../check';
import { annotatedCopy, isForm } from '../../desk';
import type { AnnotatedForm } from '../../form/annotate';
import type { Language } from '../../round';
import { languageOption, momentOption, namedFiles, outOption, parse } from '../arguments';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-codes';
import { openForReading } from '../open-workbook';
import { reviewFiles, type ReviewedFile } from '../reviewed-files';
import type { Terminal } from '../terminal';

/** `annotate`: writes the sender's own file with the findings marked, for each form found. */
export async function annotate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    out: { type: 'string' },
    workbook: { type: 'string' },
    language: { type: 'string' },
    received: { type: 'string' },
  });
  const out = outOption(values.out);
  const language = languageOption(values.language);
  const received = momentOption(values.received);
  const files = await namedFiles(positionals);
  const reviewed = await reviewFiles(files, await openForReading(values.workbook), received);
  await mkdir(out, { recursive: true });
  const taken = new Set<string>();
  for (const { file, checked } of reviewed) {
    for (const one of checked) {
      const heading = [file.path, ...one.inside].join(' › ');
      const copy = isForm(one)
        ? await annotatedCopy({
            bytes: file.bytes,
            name: file.name,
            form: one,
            findings: one.outcome.review.findings,
            language,
          })
        : null;
      if (copy === null) {
        terminal.out(`${heading}: ${whyNone(one, language)}`);
        continue;
      }
      const path = join(out, freeName(copy.name, taken));
      await writeFile(path, copy.bytes);
      terminal.out(path);
      if (copy.kind === 'list') terminal.out(`    ${whyList[copy.because]}`);
    }
  }
  return exitCode(reviewed);
}

const whyList: Readonly<Record<Extract<AnnotatedForm, { kind: 'list' }>['because'], string>> = {
  format: 'Filen er af en type, der ikke kan mærkes op. Det er en liste i stedet.',
  file: 'Filen kan læses, men ikke ændres. Det er en liste i stedet.',
  'personal-number': 'Filen rummer et personnummer og sendes ikke videre. Det er en liste i stedet.',
  places: 'Det, der skal rettes, står ikke ét sted i filen. Det er en liste i stedet.',
};

function whyNone(checked: Checked, language: Language): string {
  return isForm(checked) ? 'Der er intet at rette.' : reasonOf(checked, language).message;
}

/** Two forms of one name are both kept. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

/** A form with findings is what this command is for, so only a file without any form needs a person. */
function exitCode(reviewed: readonly ReviewedFile[]) {
  const code = exitCodeOf(reviewed.map(({ checked }) => checked));
  if (code === exitCodes.unreadable) return code;
  return reviewed.every(({ checked }) => checked.some(isForm)) ? exitCodes.ready : exitCodes.needsPerson;
}

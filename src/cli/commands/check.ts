import { reportOf, reviewFile, type Checked } from '../../check';
import { createNodeReader } from '../../check/worker';
import { namedFiles, parse, momentOption } from '../arguments';
import { exitCodeOf, type ExitCode } from '../exit-codes';
import { openForReading } from '../open-workbook';
import { printChecked } from '../print-checked';
import type { Terminal } from '../terminal';

/** `check`: reads each file and says what was understood and what must be put right. Writes nothing. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    json: { type: 'boolean' },
    workbook: { type: 'string' },
    received: { type: 'string' },
  });
  const received = momentOption(values.received);
  const files = await namedFiles(positionals);
  const { round, ledger } = await openForReading(values.workbook);
  const reader = createNodeReader();
  const checked: (readonly Checked[])[] = [];
  for (const file of files) {
    const read = await reader.read(file.bytes, file.name, round);
    checked.push(read.map((one) => reviewFile(one, { round, ledger, received, sender: null, replaces: [] })));
  }
  reader.stop();

  const each = checked.flatMap((found, index) =>
    found.map((one) => ({ one, path: files[index]?.path ?? one.name })),
  );
  if (values.json === true) {
    terminal.out(
      JSON.stringify(
        each.map(({ one, path }) => reportOf(one, path, round, 'da')),
        null,
        2,
      ),
    );
  } else {
    for (const line of each.flatMap(({ one, path }) => printChecked(one, path, round))) terminal.out(line);
  }
  return exitCodeOf(checked);
}

import { readFile } from 'node:fs/promises';
import { newRound } from '../../desk';
import { parseOptions } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { makeWorkbookIfMissing, openForReading } from '../open-workbook';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `new-round`: a new, empty workbook with the setup of an old one and the changes of a file. Nothing is ever replaced. */
export async function newRoundWorkbook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseOptions(args, {
    from: { type: 'string' },
    out: { type: 'string' },
    set: { type: 'string' },
  });
  if (values.from === undefined) throw new UsageError('Nævn den gamle arbejdsbog med --from GAMMEL.xlsx.');
  if (values.out === undefined) throw new UsageError('Nævn den nye arbejdsbog med --out NY.xlsx.');
  const { round: old } = await openForReading(values.from);
  const changes = values.set === undefined ? {} : await readChanges(values.set);

  const made = newRound(old, changes);
  if (made.kind === 'broken') {
    terminal.error('Den nye runde hænger ikke sammen, så der er ikke oprettet nogen arbejdsbog:');
    for (const { message, fix } of made.problems) terminal.error(`  ${message} ${fix}`);
    return exitCodes.unreadable;
  }
  if (!(await makeWorkbookIfMissing(values.out, made.round))) {
    throw new UsageError(`"${values.out}" findes allerede og bliver ikke overskrevet. Vælg et andet navn.`);
  }
  const { name, regions, clusters, clusterWord, seats } = made.round;
  terminal.out(
    `Arbejdsbogen ${values.out} er oprettet til ${name}: ${regions.length} regioner, ${clusters.length} ${clusterWord.plural}, ${seats} pladser.`,
  );
  for (const notice of made.notices) terminal.out(`  Husk: ${notice}`);
  return exitCodes.ready;
}

async function readChanges(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    throw new UsageError(`Filen "${path}" findes ikke.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`"${path}" er ikke JSON: ${cause.message}. Ret tegnsætningen.`);
  }
}

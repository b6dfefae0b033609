import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { dayInWords } from '../../round';
import { anonymiseRound, LayoutError, type AnonymiseOutcome } from '../../workbook';
import { momentOption, parseOptions, workbookOption } from '../arguments';
import { exitCodes, type ExitCode } from '../exit-codes';
import { inWords, openTables, roundIn, WorkbookUnusable } from '../open-workbook';
import type { Terminal } from '../terminal';

/** `anonymise`: takes the persons out of a workbook whose deletion date is past. Done twice, it changes nothing more. */
export async function anonymise(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseOptions(args, {
    workbook: { type: 'string' },
    now: { type: 'string' },
    by: { type: 'string' },
  });
  const path = workbookOption(values.workbook);
  const now = momentOption(values.now);
  const tables = await openTables(path);
  try {
    const { round } = await roundIn(tables);
    const outcome = await inWords(() =>
      anonymiseRound(tables, {
        round,
        who: values.by ?? userInfo().username,
        now: now === null ? new Date() : new Date(now),
        actionId: randomUUID(),
      }),
    );
    terminal.out(`${round.name}: ${sentenceOf(outcome)}`);
    return outcome.kind === 'too-early' || outcome.kind === 'incomplete'
      ? exitCodes.needsPerson
      : exitCodes.ready;
  } catch (cause) {
    if (cause instanceof LayoutError) throw new WorkbookUnusable(cause.message);
    throw cause;
  } finally {
    await tables.close();
  }
}

function sentenceOf(outcome: AnonymiseOutcome): string {
  switch (outcome.kind) {
    case 'too-early':
      return `Slettefristen er ${dayInWords(outcome.deletionDate, 'da')} og er ikke passeret. Der er ikke ændret noget.`;
    case 'nothing-left':
      return 'Arbejdsbogen er allerede anonymiseret.';
    case 'incomplete':
      return `${outcome.rowsLeft} rækker mangler, fordi andre arbejdede i arbejdsbogen. Kør kommandoen igen.`;
    case 'anonymised': {
      const { taken, quota } = outcome.ledgerAfter.total;
      return `${outcome.rows} rækker er anonymiseret. Pladserne er som før: ${taken} af ${quota}. Læs beskrivelserne på arket Initiativer igennem for navne, der kun stod dér.`;
    }
  }
}

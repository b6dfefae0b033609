import { exitCodes, type ExitCode } from './exit-codes';
import { fileErrorOf } from './file-errors';
import { processTerminal, type Terminal } from './terminal';
import { usage, UsageError, usageOf } from './usage';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Commands are loaded when called, so that `check` does not wait for what only `blank` needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).check,
  import: async () => (await import('./commands/import')).importForms,
  overview: async () => (await import('./commands/overview')).overview,
  history: async () => (await import('./commands/history')).history,
  blank: async () => (await import('./commands/blank')).blank,
  annotate: async () => (await import('./commands/annotate')).annotate,
  reply: async () => (await import('./commands/reply')).reply,
  'new-round': async () => (await import('./commands/new-round')).newRoundWorkbook,
  anonymise: async () => (await import('./commands/anonymise')).anonymise,
  export: async () => (await import('./commands/export')).exportFrom,
};

/** Runs one command line and gives its exit code; what goes wrong is said in a sentence, never as a stack trace. */
export async function run(args: readonly string[], terminal: Terminal = processTerminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help') {
    terminal.out(usage);
    return exitCodes.ready;
  }
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === undefined || load === undefined) {
    terminal.error(name === undefined ? usage : `Kommandoen "${name}" findes ikke.\n\n${usage}`);
    return exitCodes.usage;
  }
  try {
    const command = await load();
    return await command(rest, terminal);
  } catch (cause) {
    const { sentence, code } = endingOf(cause, name);
    terminal.error(sentence);
    return code;
  }
}

function endingOf(cause: unknown, command: string): { readonly sentence: string; readonly code: ExitCode } {
  if (cause instanceof UsageError) {
    return { sentence: `${cause.message}\n\n${usageOf(command)}`, code: exitCodes.usage };
  }
  const sentence = cause instanceof Error ? cause.message : String(cause);
  return fileErrorOf(cause) ?? { sentence, code: exitCodes.unreadable };
}

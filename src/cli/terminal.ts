import { EOL } from 'node:os';

/** Where a command writes: people's text and machines' JSON on standard output, what went wrong on standard error. */
export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

/** The process's own streams. A reader that has had enough (`| head`) closes them; that is no fault of ours. */
export const processTerminal: Terminal = {
  out: (line) => process.stdout.write(`${line}${EOL}`),
  error: (line) => process.stderr.write(`${line}${EOL}`),
};

process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

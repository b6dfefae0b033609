import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a person does, in a process of its own. */
export function nlps(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['scripts/run.mjs', 'src/cli/main.ts', ...args],
      { cwd: root, maxBuffer: 16 * 1024 * 1024 },
      (failure, out, error) =>
        done({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    );
  });
}

/** The path of a sample mail by the beginning of its name. */
export function mail(name: string): string {
  return join('test/fixtures/mails', name);
}

/** A new empty folder. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'nlps-'));
}

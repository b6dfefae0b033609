import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hardForms } from './forms';
import type { Figure } from './measure';

/** Forms that people really send and that cost other readers seconds: each in a process of its own, cold. */
export async function hardFormFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const form of hardForms) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      'scripts/run.mjs',
      'bench/one-form.ts',
      form.path,
    ]);
    const one = JSON.parse(stdout) as { kind: string; milliseconds: number; megabytes: number };
    figures.push(
      {
        name: `Form ${form.name}`,
        value: one.milliseconds,
        unit: 'ms, cold',
        target: { atMost: form.milliseconds },
        note: `read as ${one.kind}`,
      },
      {
        name: `Form ${form.name}`,
        value: one.megabytes,
        unit: 'MB more memory',
        target: form.megabytes === null ? null : { atMost: form.megabytes },
        note: 'peak of the process less what it had before',
      },
    );
  }
  return figures;
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hardForms } from './forms';
import { median, type Figure } from './measure';

interface OneForm {
  readonly kind: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A process is cold once only, so what other work on the machine took from it shows beside what others took. */
const processes = 5;

/** Forms that people really send and that cost other readers seconds: each in processes of its own, cold. */
export async function hardFormFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const form of hardForms) {
    const runs: OneForm[] = [];
    for (let run = 0; run < processes; run += 1) runs.push(await readOnce(form.path));
    const [first] = runs;
    if (first === undefined) continue;
    const times = runs.map(({ milliseconds }) => milliseconds);
    figures.push(
      {
        name: `Form ${form.name}`,
        value: Math.min(...times),
        unit: 'ms, cold',
        target: { atMost: form.milliseconds },
        note: `read as ${first.kind}; least of ${processes} processes, median ${median(times).toFixed(0)} ms`,
      },
      {
        name: `Form ${form.name}`,
        value: Math.max(...runs.map(({ megabytes }) => megabytes)),
        unit: 'MB more memory',
        target: form.megabytes === null ? null : { atMost: form.megabytes },
        note: `peak of the process less what it had before, most of ${processes}`,
      },
    );
  }
  return figures;
}

async function readOnce(path: string): Promise<OneForm> {
  const script = ['scripts/run.mjs', 'bench/one-form.ts', path];
  const { stdout } = await promisify(execFile)(process.execPath, script);
  return JSON.parse(stdout) as OneForm;
}

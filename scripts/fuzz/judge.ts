import { readFile, reportOf, reviewFile } from '../../src/check';
import { hold3 } from '../../src/round';
import { emptyLedger } from '../../src/workbook/ledger';
import { contractProblems } from './contract';

/** What a single input may cost: the limits that the add-in promises for any file. */
export const mostMilliseconds = 10_000;
export const mostMegabytes = 300;

export interface Verdict {
  /** "form", or the reason's code; for people who watch the run. */
  readonly outcome: string;
  /** What must never happen, in words; null where all is well. */
  readonly failure: string | null;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const MEGABYTE = 1024 * 1024;
const context = {
  round: hold3,
  ledger: emptyLedger(hold3),
  received: null,
  sender: null,
  replaces: [],
};

/** Leads an input the whole way from bytes to report and says whether it ended as every file must. */
export async function judge(bytes: Uint8Array): Promise<Verdict> {
  const begun = performance.now();
  const before = memory();
  const { outcome, failure } = await check(bytes);
  const milliseconds = performance.now() - begun;
  const megabytes = Math.max(0, memory() - before) / MEGABYTE;
  return { outcome, failure: failure ?? costly(milliseconds, megabytes), milliseconds, megabytes };
}

async function check(bytes: Uint8Array): Promise<Pick<Verdict, 'outcome' | 'failure'>> {
  try {
    const checked = (await readFile(bytes, 'fil', hold3)).map((file) => reviewFile(file, context));
    const reports = checked.map((file) => reportOf(file, 'fil', hold3, 'da'));
    const [first] = reports;
    if (first === undefined) return { outcome: 'none', failure: 'nothing was found in the file' };
    // A mistake of a reader's own shows as the name of an error in the refusal's detail.
    const details = checked.map(({ outcome }) =>
      outcome.kind === 'form' ? '' : (outcome.refusal?.detail ?? ''),
    );
    const mistake = details.find((detail) => detail.includes('Error'));
    return {
      outcome: first.reason?.code ?? first.kind,
      failure: mistake ?? contractProblems(reports) ?? polluted(),
    };
  } catch (cause) {
    return {
      outcome: 'thrown',
      failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    };
  }
}

function polluted(): string | null {
  const keys = Object.keys(Object.prototype);
  return keys.length === 0 ? null : `Object.prototype has ${keys.join(', ')}`;
}

function costly(milliseconds: number, megabytes: number): string | null {
  if (milliseconds > mostMilliseconds) return `took ${milliseconds.toFixed(0)} ms`;
  return megabytes > mostMegabytes ? `took ${megabytes.toFixed(0)} MB` : null;
}

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

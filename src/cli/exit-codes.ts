import type { Checked } from '../check';

/** What the command line's caller reads from the exit code. */
export const exitCodes = { ready: 0, needsPerson: 1, usage: 2, unreadable: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The exit code of several files: unreadable outweighs what needs a person, which outweighs ready. A file that is no
 * form needs a person only where no form came with it: a picture beside a ready form changes nothing.
 */
export function exitCodeOf(files: readonly (readonly Checked[])[]): ExitCode {
  const outcomes = files.flat().map((checked) => checked.outcome);
  if (outcomes.some((outcome) => outcome.kind === 'unreadable')) return exitCodes.unreadable;
  const needsPerson =
    outcomes.some((outcome) => outcome.kind === 'form' && outcome.review.verdict !== 'ready') ||
    files.some((checked) => checked.every((one) => one.outcome.kind !== 'form'));
  return needsPerson ? exitCodes.needsPerson : exitCodes.ready;
}

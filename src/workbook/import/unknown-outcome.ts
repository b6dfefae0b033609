import { LayoutError } from '../problem';

/**
 * Whether a write failed in a way that leaves open if it was done: a connection that broke, a gateway that gave up. The
 * transport marks such errors with `outcome: 'unknown'`; every other error means that nothing was written.
 */
export function isUnknownOutcome(error: unknown): error is Error {
  return error instanceof Error && 'outcome' in error && error.outcome === 'unknown';
}

/** Whether somebody else held the workbook just then: refused, and worth another try in a while. */
export function isLockedOut(error: unknown): error is Error {
  return error instanceof Error && 'outcome' in error && 'kind' in error && error.kind === 'locked';
}

/** Whether the workbook, not our own code, is what failed: the transport, or a table or heading that people took away. */
export function isWorkbookFailure(error: unknown): error is Error {
  return error instanceof LayoutError || (error instanceof Error && 'outcome' in error);
}

/** Waits before the second and third look, in milliseconds: a gateway's write may still arrive after it gave up. */
export const defaultPauses: readonly number[] = [0, 3_000, 10_000];

export function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}

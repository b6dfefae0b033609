import { openRound, shippedRound } from '../../desk';
import type { Round } from '../../round';
import type { WorkbookTables } from '../../workbook';
import { WorkbookError } from '../../workbook/graph';
import { inBoth, notSetUp, troubleOf } from './troubles';
import type { WorkbookProblem, WorkbookSnapshot } from '../services';

/** Reads the round and its rows; whatever is wrong with the workbook stands in the snapshot. `onRead` hears of a round that was read. */
export async function loadSnapshot(
  tables: WorkbookTables | null,
  now: () => Date,
  onRead: (round: Round) => void = () => undefined,
): Promise<WorkbookSnapshot> {
  const without = async (problem: WorkbookProblem): Promise<WorkbookSnapshot> => ({
    ...(await shippedRound()),
    problem,
    readAt: now().toISOString(),
  });
  if (tables === null) return without({ kind: 'not-set-up', troubles: [notSetUp] });
  try {
    const opening = await openRound(tables);
    if (opening.kind === 'broken') {
      return without({
        kind: 'broken-setup',
        troubles: opening.problems.map((problem) => inBoth(problem.message, problem.fix)),
      });
    }
    onRead(opening.round);
    return { ...opening, problem: null, readAt: now().toISOString() };
  } catch (cause) {
    const isSignIn = cause instanceof WorkbookError && cause.kind === 'sign-in';
    return without({ kind: isSignIn ? 'signed-out' : 'failed', troubles: [troubleOf(cause)] });
  }
}

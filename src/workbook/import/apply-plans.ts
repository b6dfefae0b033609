import { type Plan, readPlans } from '../ledger';
import type { WorkbookTables } from '../tables';
import { type ChangeAction, changeInitiatives, type ChangeOutcome } from './change-initiatives';
import { isAsSeen } from './seat-actions';
import { readAll } from './snapshot';

export type PlansOutcome =
  | ChangeOutcome
  /** The plans, or the rows they are for, are not as the person saw them; nothing was written. */
  | { readonly kind: 'plans-changed'; readonly plans: readonly Plan[] };

/**
 * Carries out the plans that a person has seen, all together: each initiative gets its planned status with a line in the
 * log, and its plan is empty again. Seats that one plan frees are there for another.
 */
export async function applyPlans(
  tables: WorkbookTables,
  request: ChangeAction & { readonly seen: readonly Plan[] },
): Promise<PlansOutcome> {
  const { round, seen } = request;
  const before = await readAll(tables, round);
  const plans = readPlans(before.contents, round, before.ledger);
  if (!areAsSeen(seen, plans)) return { kind: 'plans-changed', plans };
  const changes = plans.flatMap(({ initiative: { key }, status, reason }) =>
    status === null
      ? []
      : [
          {
            key,
            status,
            plan: { status: '', reason: '' },
            ...(request.reason === null && reason !== '' ? { reason } : {}),
          },
        ],
  );
  return changeInitiatives(tables, request, changes, before);
}

function areAsSeen(seen: readonly Plan[], now: readonly Plan[]): boolean {
  return (
    seen.length === now.length &&
    now.every((plan, index) => {
      const other = seen[index];
      return (
        other !== undefined &&
        other.initiative.key === plan.initiative.key &&
        other.found === plan.found &&
        isAsSeen(other.initiative, plan.initiative)
      );
    })
  );
}

import type { FailureTarget, SandboxState } from '../state/sandbox-state';

/** What becomes of a call before it is carried out. */
export type Fate =
  | { readonly kind: 'answer'; readonly delay: number }
  | { readonly kind: 'fail'; readonly delay: number }
  /** Answered with nothing at all, which the library never tells the add-in. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'silence' }
  /** A success with nothing in it, which some clients give where a value was due. */
  | { readonly kind: 'null' };

/** A call crosses to the host and back; it is never answered in the same turn. */
const usualDelay = 15;
const slowDelay = 3000;

/** The fate of a call of these groups under the failure chosen in the sandbox's menu. */
export function fateOf(groups: readonly FailureTarget[], failure: SandboxState['failure']): Fate {
  const concerned = failure.target === 'all' || groups.includes(failure.target);
  if (!concerned) return { kind: 'answer', delay: usualDelay };
  switch (failure.mode) {
    case 'none':
      return { kind: 'answer', delay: usualDelay };
    case 'slow':
      return { kind: 'answer', delay: slowDelay };
    case 'fails':
      return { kind: 'fail', delay: usualDelay };
    case 'empty':
      return { kind: 'empty' };
    case 'null':
      return { kind: 'null' };
    case 'silent':
      return { kind: 'silence' };
  }
}

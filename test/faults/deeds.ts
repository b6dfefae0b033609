import fc from 'fast-check';
import type { Fault } from '../../src/sandbox/workbook-server';
import { graphFaults } from './graph-faults';

/** What one secretary does with one of the forms. */
export interface Deed {
  readonly do: 'import' | 'undo' | 'replace';
  readonly form: number;
}

/** What happens to one call; `late` gives no answer and is carried out only after the client has given up. */
export type Trouble = Fault | { readonly kind: 'late' };

/** One evening's work of three secretaries, each with what goes wrong on the way, call by call. */
export type Evening = readonly (readonly [readonly Deed[], readonly (Trouble | null)[]])[];

export const formCount = 4;

const deed = fc.record<Deed>({
  do: fc.constantFrom(
    'import' as const,
    'import' as const,
    'import' as const,
    'undo' as const,
    'replace' as const,
  ),
  form: fc.nat(formCount - 1),
});

const troubles: readonly Trouble[] = [...graphFaults({ retryAfter: 7, slow: 45_000 }), { kind: 'late' }];

const trouble = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...troubles) },
);

/** Three secretaries with one to three deeds each, and troubles for the first calls of each. */
export const evening: fc.Arbitrary<Evening> = fc.array(
  fc.tuple(
    fc.array(deed, { minLength: 1, maxLength: 3, size: 'max' }),
    fc.array(trouble, { minLength: 12, maxLength: 36, size: 'max' }),
  ),
  { minLength: 3, maxLength: 3 },
);

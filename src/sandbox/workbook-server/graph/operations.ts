import { randomUUID } from 'node:crypto';

/** Work that was answered with 202: it is done at once here, and told as running for some questions. */
interface Operation {
  readonly id: string;
  /** Where the result is found when it succeeded. */
  readonly resourceLocation: string;
  readonly result: unknown;
  readonly fails: boolean;
  questionsLeft: number;
}

export interface Operations {
  start(
    operation: Omit<Operation, 'id' | 'resourceLocation'> & { locationOf: (id: string) => string },
  ): Operation;
  get(id: string): Operation | null;
}

export function createOperations(): Operations {
  const operations = new Map<string, Operation>();
  return {
    start({ locationOf, ...rest }) {
      const id = randomUUID();
      const operation = { ...rest, id, resourceLocation: locationOf(id) };
      operations.set(id, operation);
      return operation;
    },
    get: (id) => operations.get(id) ?? null,
  };
}

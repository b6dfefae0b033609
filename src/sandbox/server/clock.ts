/** The sandbox's clock: stands where it was last set and runs on from there. */
export interface SandboxClock {
  /** ISO 8601 with offset. */
  now(): string;
  set(iso: string): void;
}

export function createClock(start: string): SandboxClock {
  let base = Date.parse(start);
  let setAt = Date.now();
  return {
    now: () => new Date(base + (Date.now() - setAt)).toISOString(),
    set(iso) {
      base = Date.parse(iso);
      setAt = Date.now();
    },
  };
}

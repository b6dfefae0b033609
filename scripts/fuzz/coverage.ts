import { Session, type Profiler } from 'node:inspector';

/** Which pieces of our code an input ran through, and about how often. Needs its own thread: it watches everything in it. */
export interface Coverage {
  /** Forgets what has run since the last look, so that an input begins with nothing. */
  begin(): void;
  /** How many pieces this input was the first to reach, or to reach so often. */
  newlyReached(): number;
  readonly reached: number;
}

/** Starts V8's precise coverage for the scripts whose address holds `part`. */
export function startCoverage(part: string): Coverage {
  const session = new Session();
  session.connect();
  const seen = new Set<string>();
  const take = () => {
    const scripts: Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (failure, taken) => {
      if (failure !== null) throw failure;
      scripts.push(...taken.result.filter(({ url }) => url.includes(part)));
    });
    return scripts;
  };
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    begin: () => void take(),
    newlyReached() {
      const before = seen.size;
      for (const { scriptId, functions } of take()) {
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges) {
            if (count > 0)
              seen.add(`${scriptId} ${startOffset}-${endOffset} ${Math.ceil(Math.log2(count + 1))}`);
          }
        }
      }
      return seen.size - before;
    },
    get reached() {
      return seen.size;
    },
  };
}

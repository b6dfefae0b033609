/** A value that people watch: the whole of the sandbox's state lies in one of these. */
export interface Store<State> {
  get(): State;
  update(change: (state: State) => State): void;
  /** Calls back after every change with the new and the former state; returns how to stop. */
  subscribe(listener: (state: State, former: State) => void): () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let current = initial;
  const listeners = new Set<(state: State, former: State) => void>();
  return {
    get: () => current,
    update(change) {
      const former = current;
      current = change(former);
      if (current !== former) for (const listener of [...listeners]) listener(current, former);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

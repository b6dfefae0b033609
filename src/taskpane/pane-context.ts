import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Services } from './services';
import type { Pane } from './state/pane';
import type { PaneState } from './state/pane-state';

interface PaneWorld {
  readonly pane: Pane;
  readonly services: Services;
}

export const PaneContext = createContext<PaneWorld | null>(null);

/** The pane's commands, its services and its present state, for screens below the root. */
export function usePane(): PaneWorld & { readonly state: PaneState } {
  const world = useContext(PaneContext);
  if (world === null) throw new Error('A screen was drawn outside the pane.');
  const state = useSyncExternalStore(world.pane.subscribe, world.pane.state);
  return { ...world, state };
}

import { useSyncExternalStore } from 'react';

/** From this width on there is room for charts beside each other. */
const query = '(min-width: 800px)';

/** Whether the pane is wide enough for charts; follows along when it is dragged. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

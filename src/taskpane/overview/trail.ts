import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Where in the overview the person stands. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'cluster'; readonly code: string }
  | { readonly kind: 'initiative'; readonly key: string };

export interface Trail {
  readonly place: Place;
  readonly open: (place: Place) => void;
  readonly back: () => void;
}

interface Step {
  readonly place: Place;
  /** What had the focus when the next place was opened, and how far the page was scrolled. */
  readonly left: { readonly focus: Element | null; readonly scroll: number };
}

const start: Place = { kind: 'start' };

/** The way the person has come; back leads to the same spot of the page that was left. */
export function useNewTrail(): Trail {
  const [place, setPlace] = useState<Place>(start);
  const steps = useRef<Step[]>([]);
  const returning = useRef<Step['left'] | null>(null);
  useEffect(() => {
    const left = returning.current;
    returning.current = null;
    if (left === null) return;
    if (left.focus instanceof HTMLElement && left.focus.isConnected)
      left.focus.focus({ preventScroll: true });
    window.scrollTo(0, left.scroll);
  }, [place]);
  return useMemo(
    () => ({
      place,
      open: (next) => {
        steps.current.push({ place, left: { focus: document.activeElement, scroll: window.scrollY } });
        setPlace(next);
      },
      back: () => {
        const step = steps.current.pop();
        returning.current = step?.left ?? null;
        setPlace(step?.place ?? start);
      },
    }),
    [place],
  );
}

export const TrailContext = createContext<Trail>({
  place: start,
  open: () => undefined,
  back: () => undefined,
});

export function useTrail(): Trail {
  return useContext(TrailContext);
}

import { useEffect, useRef, type ReactNode } from 'react';
import { arriveAt } from '../parts/arrival';
import { useSurface } from '../parts/surface';

/** Takes the focus when it comes, so that keyboard and screen reader stand at what has just happened. */
export function Focused({ label, children }: { label: string; children: ReactNode }) {
  const surface = useSurface();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => arriveAt(place.current), []);
  return (
    <div ref={place} role="group" aria-label={label} className={surface.arrival}>
      {children}
    </div>
  );
}

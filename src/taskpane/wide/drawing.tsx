import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useChart } from './use-chart';

/** How wide a drawing is until the page has been laid out, and where there is no layout at all. In CSS pixels. */
const assumed = 480;

interface Place {
  readonly ref: RefObject<SVGSVGElement>;
  /** In CSS pixels, so that a pixel in the drawing is one on the screen and its letters keep their size. */
  readonly width: number;
}

/** A picture of figures in its place on the page; `summary` says in one sentence what it shows. */
export function Drawing({
  place: { ref, width },
  height,
  summary,
  children,
}: {
  place: Place;
  height: number;
  summary: string;
  children: ReactNode;
}) {
  return (
    <svg
      ref={ref}
      viewBox={`0 0 ${width} ${height}`}
      className={useChart().chart}
      role="img"
      aria-label={summary}
    >
      {children}
    </svg>
  );
}

/** The place that a drawing is given, which may change its width. */
export function usePlace(): Place {
  const ref = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    const drawing = ref.current;
    if (drawing === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const measured = Math.round(drawing.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(drawing);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

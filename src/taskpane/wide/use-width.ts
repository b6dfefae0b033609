import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide a drawing is until the page has been laid out, and where there is no layout at all. In CSS pixels. */
const assumed = 480;

/** The width that a drawing has on the page, in CSS pixels, so that a pixel in it is one on the screen and its letters keep their size. */
export function useWidth(): { readonly ref: RefObject<SVGSVGElement>; readonly width: number } {
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

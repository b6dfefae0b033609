import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSurface } from './surface';

/**
 * Gives the place the focus, so that keyboard and screen reader go on from there. It is a stop of the Tab key for as long
 * as it has the focus and no longer: Office.js takes the Tab key over, and leads from what is no stop out of the pane.
 */
export function arriveAt(place: HTMLElement | null, options?: FocusOptions): void {
  if (place === null || place === document.activeElement) return;
  place.tabIndex = 0;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus(options);
}

/** Shows the page from its top. Gives nothing back: newer browsers return a promise, which React would call as a clean-up. */
export function toTop(): void {
  window.scrollTo(0, 0);
}

/** A heading that takes the focus when it comes: what was pressed to get to it is gone. */
export function ArrivingHeading({
  as: Heading = 'h1',
  look = 'title',
  arrives = true,
  children,
}: {
  as?: 'h1' | 'h2' | 'h3';
  look?: 'title' | 'heading';
  /** False where it comes without anything having been pressed. */
  arrives?: boolean;
  children: ReactNode;
}) {
  const surface = useSurface();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) arriveAt(place.current);
  }, [arrives]);
  return (
    <Heading ref={place} className={mergeClasses(surface[look], surface.arrival)}>
      {children}
    </Heading>
  );
}

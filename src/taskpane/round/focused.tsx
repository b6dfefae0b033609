import { useEffect, useRef, type ReactNode } from 'react';
import { useScreen } from './use-screen';

/** Takes the focus when it comes, so that keyboard and screen reader stand at what has just happened. */
export function Focused({ label, children }: { label: string; children: ReactNode }) {
  const styles = useScreen();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={label} className={styles.result}>
      {children}
    </div>
  );
}

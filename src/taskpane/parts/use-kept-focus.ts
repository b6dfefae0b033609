import { useEffect } from 'react';
import { arriveAt } from './arrival';

/**
 * Keeps the focus in the pane when what had it goes: it passes to the nearest thing around it that is still there. Left to
 * itself it would fall to the page, from where Office.js leads the Tab key out of the pane.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly EventTarget[] = [];
    const remember = (event: FocusEvent) => {
      around = event.composedPath();
    };
    const observer = new MutationObserver(() => {
      const [last] = around;
      if (!(last instanceof Node) || last.isConnected || document.activeElement !== document.body) return;
      // While the person is at work in Outlook itself, her focus stays there.
      if (!document.hasFocus()) return;
      const left = around.find((place) => place instanceof HTMLElement && place.isConnected);
      // A menu or dialog hangs from the page itself, and gives the focus back on its own.
      if (left instanceof HTMLElement && left !== document.body) arriveAt(left, { preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

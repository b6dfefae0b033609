import type { SandboxStore } from '../state/sandbox-state';
import { clock } from './clock';
import { controls } from './controls';
import { element, watch } from './dom';
import { draftWindows } from './draft-windows';
import { folderList } from './folder-list';
import { mailList } from './mail-list';
import { paneArea } from './pane-area';
import { readingPane } from './reading-pane';
import { ribbon } from './ribbon';

/** Puts the whole page together. */
export function showSandbox(store: SandboxStore, moveClock: (iso: string) => Promise<string>): void {
  const status = element('p', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const pane = paneArea(store);

  async function followClock(iso: string): Promise<void> {
    try {
      const moved = await moveClock(iso);
      store.update((state) => ({ ...state, clock: { iso: moved, setAt: Date.now() } }));
      pane.reload();
    } catch (cause) {
      status.textContent = `Uret kunne ikke flyttes: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
  }

  document.body.replaceChildren(
    element(
      'header',
      { class: 'top' },
      element('h1', {}, 'Outlook', element('span', { class: 'badge' }, 'sandkasse')),
      clock(store, followClock),
      controls(store),
    ),
    ribbon(store, (text) => {
      status.textContent = text;
    }),
    element(
      'main',
      { class: 'columns' },
      folderList(store),
      element('section', { class: 'mails', 'aria-label': 'Mails' }, mailList(store)),
      readingPane(store),
      pane.view,
    ),
    status,
    draftWindows(store),
  );
  watch(
    store,
    (state) => [state.theme],
    ({ theme }) => {
      document.documentElement.dataset['theme'] = theme;
    },
  );
}

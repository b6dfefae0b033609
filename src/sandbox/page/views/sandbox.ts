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

/** What the page asks its own server for. */
export interface SandboxCalls {
  readonly moveClock: (iso: string) => Promise<string>;
  readonly fill: () => Promise<number>;
}

/** Puts the whole page together. */
export function showSandbox(store: SandboxStore, { moveClock, fill }: SandboxCalls): void {
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

  async function fillWorkbook(): Promise<void> {
    status.textContent = 'Fylder arbejdsbogen med opdigtede initiativer …';
    try {
      const imported = await fill();
      status.textContent =
        imported === 0
          ? 'Arbejdsbogen var fyldt i forvejen.'
          : `${imported} opdigtede initiativer er importeret i arbejdsbogen.`;
      pane.reload();
    } catch (cause) {
      status.textContent = `Arbejdsbogen kunne ikke fyldes: ${cause instanceof Error ? cause.message : String(cause)}`;
    }
  }

  document.body.replaceChildren(
    element(
      'header',
      { class: 'top' },
      element('h1', {}, 'Outlook', element('span', { class: 'badge' }, 'sandkasse')),
      clock(store, followClock),
      controls(store, () => void fillWorkbook()),
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

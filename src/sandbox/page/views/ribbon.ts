import { runCommand } from '../host/command';
import type { SandboxStore } from '../state/sandbox-state';
import { element, watch } from './dom';
import { icon } from './icon';

/** The add-in's buttons as they stand in Outlook's ribbon for a mail. */
export function ribbon(store: SandboxStore, announce: (text: string) => void): HTMLElement {
  const open = element('button', { type: 'button', onclick: () => togglePane(store) });
  const oneClick = element('button', { type: 'button', onclick: () => void importSelected(store, announce) });
  watch(
    store,
    (state) => [state.pane],
    ({ pane }) => {
      open.setAttribute('aria-pressed', String(pane.open));
      open.replaceChildren(icon('form'), 'Indmeldinger');
    },
  );
  watch(
    store,
    (state) => [state.selected, state.commandRunning],
    (state) => {
      oneClick.disabled = state.selected.length !== 1 || state.commandRunning;
      oneClick.replaceChildren(
        ...(state.commandRunning
          ? [icon('waiting'), 'Importerer …']
          : [icon('oneClick'), 'Importér med ét klik']),
      );
    },
  );
  return element('div', { role: 'toolbar', 'aria-label': 'Bånd', class: 'ribbon' }, open, oneClick);
}

function togglePane(store: SandboxStore): void {
  store.update((state) => ({ ...state, pane: { ...state.pane, open: !state.pane.open } }));
}

async function importSelected(store: SandboxStore, announce: (text: string) => void): Promise<void> {
  store.update((state) => ({ ...state, commandRunning: true }));
  const end = await runCommand('importReadyForm', 'importReadyButton', store);
  store.update((state) => ({ ...state, commandRunning: false }));
  if (end === 'no-such-function') announce('Kommandoen findes ikke i tilføjelsesprogrammet.');
  if (end === 'timed-out') announce('Kommandoen svarede ikke inden for to minutter.');
}

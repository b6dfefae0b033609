import { clockNow, type SandboxStore } from '../state/sandbox-state';
import { element, watch } from './dom';
import { asFieldValue, fromFieldValue, inFull } from './times';

const day = 86_400_000;

/** The moment the sandbox plays, and a way to another one; `moved` has server and pane follow. */
export function clock(store: SandboxStore, moved: (iso: string) => Promise<void>): HTMLElement {
  const deadline = Date.parse(store.get().mailbox.deadline);
  const shown = element('span', { class: 'clock-text' });
  const input = element('input', { type: 'datetime-local', 'aria-label': 'Flyt sandkassens ur til' });
  const show = () => {
    const now = clockNow(store.get(), Date.now());
    shown.textContent = `Sandkassens ur: ${inFull(now)} – ${distance(deadline - now.getTime())}`;
  };
  const move = (moment: Date | null) => {
    if (moment === null) return;
    void moved(moment.toISOString()).then(() => {
      input.value = asFieldValue(moment);
    });
  };
  input.value = asFieldValue(clockNow(store.get(), Date.now()));
  input.addEventListener('change', () => move(fromFieldValue(input.value)));
  watch(store, (state) => [state.clock], show);
  window.setInterval(show, 10_000);
  return element(
    'div',
    { class: 'clock' },
    shown,
    element(
      'details',
      {},
      element('summary', {}, 'Flyt uret'),
      element(
        'div',
        { class: 'controls-panel' },
        input,
        element(
          'button',
          { type: 'button', onclick: () => move(new Date(deadline - 14 * day)) },
          'To uger før fristen',
        ),
        element(
          'button',
          { type: 'button', onclick: () => move(new Date(deadline - 3_600_000)) },
          'En time før',
        ),
        element('button', { type: 'button', onclick: () => move(new Date(deadline + day)) }, 'Dagen efter'),
      ),
    ),
  );
}

function distance(milliseconds: number): string {
  const days = Math.floor(Math.abs(milliseconds) / day);
  const amount =
    days === 14 ? 'to uger' : days === 1 ? 'én dag' : days === 0 ? 'under en dag' : `${days} dage`;
  return milliseconds >= 0 ? `${amount} før fristen` : `${amount} efter fristen`;
}

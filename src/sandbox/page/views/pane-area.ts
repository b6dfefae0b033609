import { openPane, type Pane } from '../host/pane';
import { clients } from '../state/clients';
import { isPinned, type SandboxStore } from '../state/sandbox-state';
import { element, watch } from './dom';
import { icon } from './icon';

const narrowest = 300;
const widest = 820;

/**
 * The task pane beside the mail: pinned it stays while the selection moves; unpinned it closes, as in Outlook. It is
 * loaded anew when Outlook's language or program changes, because add-ins hear of those at the start only.
 */
export function paneArea(store: SandboxStore): { readonly view: HTMLElement; reload(): void } {
  const holder = element('div', { class: 'pane-holder' });
  const title = element('h2', {}, 'NLPS-indmeldinger');
  const pin = element('button', {
    type: 'button',
    onclick: () =>
      store.update((state) => ({ ...state, pane: { ...state.pane, pinned: !state.pane.pinned } })),
  });
  const close = element(
    'button',
    { type: 'button', 'aria-label': 'Luk ruden', onclick: closePane },
    icon('close'),
  );
  const view = element(
    'aside',
    { class: 'pane-area', 'aria-label': 'Rude til tilføjelsesprogram' },
    resizer(store),
    element('div', { class: 'pane-head' }, title, pin, close),
    holder,
  );
  let pane: Pane | null = null;

  function closePane(): void {
    store.update((state) => ({ ...state, pane: { ...state.pane, open: false } }));
  }

  /** Behind the pane the page begins anew; before it stands the button that closes it. */
  function onFocusLeaves(direction: 'forwards' | 'backwards'): void {
    const next = direction === 'backwards' ? close : document.querySelector<HTMLElement>('summary, button');
    next?.focus();
  }

  function reload(): void {
    pane?.close();
    pane = store.get().pane.open
      ? openPane(holder, store, { onCloseRequested: closePane, onFocusLeaves })
      : null;
  }

  watch(
    store,
    (state) => [state.pane.open, state.language, state.client, state.wayIn, state.place],
    (state) => {
      view.hidden = !state.pane.open;
      reload();
    },
  );
  watch(
    store,
    (state) => [state.pane, state.client],
    (state) => {
      view.style.setProperty('--pane-width', `${state.pane.width}px`);
      const space = state.pane.open ? state.pane.width : 0;
      document.documentElement.style.setProperty('--pane-space', `${space}px`);
      pin.replaceChildren(icon('pin'), isPinned(state) ? 'Fastgjort' : 'Fastgør');
      pin.setAttribute('aria-pressed', String(isPinned(state)));
      pin.disabled = !clients[state.client].canPin;
      pin.title = pin.disabled ? 'Dette program kan ikke fastgøre ruden' : '';
    },
  );
  store.subscribe((state, former) => {
    if (state.selected !== former.selected && !isPinned(state) && state.pane.open) closePane();
  });
  return { view, reload };
}

/** The edge to drag, or to move with the arrow keys, for any width between a phone's and a wide pane's. */
function resizer(store: SandboxStore): HTMLElement {
  const setWidth = (width: number) =>
    store.update((state) => ({
      ...state,
      pane: { ...state.pane, width: Math.round(Math.min(widest, Math.max(narrowest, width))) },
    }));
  const edge = element('div', {
    class: 'resizer',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': 'Rudens bredde',
    'aria-valuemin': String(narrowest),
    'aria-valuemax': String(widest),
    onpointerdown: (event) => edge.setPointerCapture((event as PointerEvent).pointerId),
    onpointermove: (event) => {
      const { pointerId, clientX } = event as PointerEvent;
      if (edge.hasPointerCapture(pointerId)) setWidth(window.innerWidth - clientX);
    },
    onkeydown: (event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'ArrowLeft') setWidth(store.get().pane.width + 10);
      if (key === 'ArrowRight') setWidth(store.get().pane.width - 10);
    },
  });
  watch(
    store,
    (state) => [state.pane.width],
    (state) => edge.setAttribute('aria-valuenow', String(state.pane.width)),
  );
  return edge;
}

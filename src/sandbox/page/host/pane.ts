import type { SandboxStore } from '../state/sandbox-state';
import { connect, type Connection, type ConnectionEvents } from './connection';
import { eventNames } from './dispatch-ids';
import { introduce } from './handshake';
import { themeEventData } from './theme-colours';

/** What Outlook's own frame for add-ins may do, as far as it is known. */
export const frameSandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A frame with the add-in's page in it, connected to the sandbox. */
export interface Pane {
  readonly frame: HTMLIFrameElement;
  close(): void;
}

/** Opens the task pane in `container` and keeps it told of selection and theme until it is closed. */
export function openPane(
  container: HTMLElement,
  store: SandboxStore,
  events: Pick<ConnectionEvents, 'onCloseRequested' | 'onFocusLeaves'>,
): Pane {
  const introduction = introduce('/taskpane.html', store.get().language, window.location.origin);
  const frame = document.createElement('iframe');
  frame.title = 'NLPS-indmeldinger';
  frame.className = 'pane-frame';
  frame.setAttribute('sandbox', frameSandbox);
  frame.allow = 'clipboard-write';
  frame.name = introduction.frameName;
  frame.src = introduction.address;
  container.append(frame);
  const connection = connect(frame, introduction, store, events);
  const stop = tellOfChanges(connection, store);
  return {
    frame,
    close() {
      stop();
      connection.close();
      frame.remove();
    },
  };
}

function tellOfChanges(connection: Connection, store: SandboxStore): () => void {
  return store.subscribe((state, former) => {
    if (state.selected !== former.selected) {
      connection.moveTo(eventNames.itemChanged);
      connection.fire(eventNames.selectedItemsChanged, []);
    }
    if (state.theme !== former.theme) connection.fire(eventNames.themeChanged, themeEventData(state.theme));
  });
}

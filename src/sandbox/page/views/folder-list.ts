import {
  mailsShown,
  type Folder,
  type Place,
  type SandboxState,
  type SandboxStore,
} from '../state/sandbox-state';
import { element, watch } from './dom';

const folders: readonly { readonly id: Folder; readonly name: string }[] = [
  { id: 'inbox', name: 'Indbakke' },
  { id: 'drafts', name: 'Kladder' },
  { id: 'sent', name: 'Sendt post' },
];

/** The folders of the shared mailbox and of the secretary's own. The sandbox holds mails in inboxes only, and never sends any. */
export function folderList(store: SandboxStore): HTMLElement {
  const { mailbox } = store.get();
  return element(
    'nav',
    { class: 'folders', 'aria-label': 'Mapper' },
    ...mailboxFolders(store, 'shared', mailbox.name, 'Fællespostkasse'),
    ...mailboxFolders(store, 'own', mailbox.user.name, 'Egen postkasse'),
  );
}

function mailboxFolders(
  store: SandboxStore,
  place: Place,
  name: string,
  what: string,
): readonly HTMLElement[] {
  const list = element('ul', {});
  watch(
    store,
    (state) => [state.folder, state.place, state.mailbox],
    (state) => list.replaceChildren(...folders.map((folder) => folderItem(store, state, place, folder))),
  );
  return [element('h2', {}, name), element('p', { class: 'quiet' }, what), list];
}

function folderItem(
  store: SandboxStore,
  state: SandboxState,
  place: Place,
  { id, name }: (typeof folders)[number],
): HTMLElement {
  const isCurrent = state.folder === id && state.place === place;
  const count = String(mailsShown({ ...state, place, folder: id }).length);
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'folder',
        ...(isCurrent ? { 'aria-current': 'page' } : {}),
        onclick: () => store.update((before) => ({ ...before, place, folder: id, selected: [] })),
      },
      element('span', {}, name),
      ...(id === 'inbox' ? [element('span', { class: 'count' }, count)] : []),
    ),
  );
}

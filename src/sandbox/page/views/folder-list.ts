import type { Folder, SandboxStore } from '../state/sandbox-state';
import { element, watch } from './dom';

const folders: readonly { readonly id: Folder; readonly name: string }[] = [
  { id: 'inbox', name: 'Indbakke' },
  { id: 'drafts', name: 'Kladder' },
  { id: 'sent', name: 'Sendt post' },
];

/** The folders of the shared mailbox. The sandbox holds mails in the inbox only, and never sends any. */
export function folderList(store: SandboxStore): HTMLElement {
  const list = element('ul', {});
  watch(
    store,
    (state) => [state.folder, state.mailbox],
    (state) => {
      list.replaceChildren(
        ...folders.map(({ id, name }) =>
          element(
            'li',
            {},
            element(
              'button',
              {
                type: 'button',
                class: 'folder',
                ...(state.folder === id ? { 'aria-current': 'page' } : {}),
                onclick: () => store.update((before) => ({ ...before, folder: id, selected: [] })),
              },
              element('span', {}, name),
              ...(id === 'inbox'
                ? [element('span', { class: 'count' }, String(state.mailbox.mails.length))]
                : []),
            ),
          ),
        ),
      );
    },
  );
  const { mailbox } = store.get();
  return element(
    'nav',
    { class: 'folders', 'aria-label': 'Mapper' },
    element('h2', {}, mailbox.name),
    element('p', { class: 'quiet' }, 'Fællespostkasse'),
    list,
  );
}

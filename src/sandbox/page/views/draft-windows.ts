import type { Draft, DraftAttachment, SandboxStore } from '../state/sandbox-state';
import { element, watch } from './dom';
import { icon } from './icon';
import { mailBody } from './mail-body';

/** The replies the add-in opened, one window each, the newest on top. They are shown, kept and closed; none is sent. */
export function draftWindows(store: SandboxStore): HTMLElement {
  const area = element('div', { class: 'drafts' });
  const shown = new Map<string, HTMLElement>();
  watch(
    store,
    (state) => [state.drafts],
    ({ drafts }) => {
      for (const [id, view] of shown) {
        if (!drafts.some((draft) => draft.id === id)) {
          view.remove();
          shown.delete(id);
        }
      }
      for (const draft of drafts.filter(({ id }) => !shown.has(id))) {
        const view = draftWindow(draft, () => closeDraft(store, draft.id));
        shown.set(draft.id, view);
        area.append(view);
        view.querySelector('button')?.focus();
      }
    },
  );
  return area;
}

function closeDraft(store: SandboxStore, id: string): void {
  store.update((state) => ({ ...state, drafts: state.drafts.filter((draft) => draft.id !== id) }));
}

function draftWindow(draft: Draft, onClose: () => void): HTMLElement {
  const close = element(
    'button',
    { type: 'button', class: 'draft-close', onclick: onClose },
    'Luk – intet sendes',
  );
  return element(
    'section',
    {
      class: 'draft',
      role: 'dialog',
      'aria-label': `${draft.title}: ${draft.subject}`,
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key === 'Escape') onClose();
      },
    },
    element('header', {}, element('h2', {}, draft.title), close),
    element(
      'dl',
      {},
      ...field('Til', draft.to.join('; ')),
      ...(draft.cc.length > 0 ? field('Cc', draft.cc.join('; ')) : []),
      ...field('Emne', draft.subject),
    ),
    element(
      'ul',
      { class: 'attachments', 'aria-label': 'Vedhæftet svaret' },
      ...draft.attachments.map(fileItem),
    ),
    mailBody(draft.html, 'Svarets tekst'),
  );
}

function field(name: string, value: string): readonly HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, value)];
}

function fileItem({ name, address }: DraftAttachment): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: address, download: name, class: 'attachment' }, icon('attachment'), name),
  );
}

import type { SampleMail } from '../../sample-mail';
import { mailsShown, type SandboxState, type SandboxStore } from '../state/sandbox-state';
import { categoryChip } from './category-chip';
import { element, watch } from './dom';
import { icon } from './icon';
import { asDay } from './times';

/** The mails of the folder, newest first: one is chosen with arrows or a click, several with Ctrl, Shift or the space bar. */
export function mailList(store: SandboxStore): HTMLElement {
  let active = 0;
  const list = element('div', {
    role: 'listbox',
    'aria-multiselectable': 'true',
    'aria-label': 'Mails i indbakken',
    tabindex: '0',
    class: 'mail-list',
    onkeydown: (event) => onKey(event as KeyboardEvent),
  });

  function onKey(event: KeyboardEvent): void {
    const mails = mailsShown(store.get());
    const next = nextPosition(event.key, active, mails.length);
    if (next !== null) {
      event.preventDefault();
      active = next;
      const mail = mails[active];
      if (mail !== undefined) select(mail.id, event.shiftKey ? 'add' : 'only');
    } else if (event.key === ' ') {
      event.preventDefault();
      const mail = mails[active];
      if (mail !== undefined) select(mail.id, 'toggle');
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      store.update((state) => ({ ...state, selected: mails.map((mail) => mail.id) }));
    }
  }

  function select(id: string, how: 'only' | 'add' | 'toggle'): void {
    store.update((state) => ({ ...state, selected: selectionAfter(state.selected, id, how) }));
  }

  function onClick(event: MouseEvent, position: number, id: string): void {
    active = position;
    if (event.shiftKey) select(id, 'add');
    else select(id, event.ctrlKey || event.metaKey ? 'toggle' : 'only');
  }

  let rows: readonly MailRow[] = [];

  /** What is in the list. A row stays as long as its mail is shown: one that is put anew under the mouse takes no click. */
  watch(
    store,
    (state) => [state.mailbox, state.folder, state.place],
    (state) => {
      rows = mailsShown(state).map((mail, position) =>
        mailRow(mail, (event) => onClick(event as MouseEvent, position, mail.id)),
      );
      list.replaceChildren(...rows.map(({ view }) => view));
      if (rows.length === 0) list.append(element('p', { class: 'quiet' }, 'Der er ingen mails i mappen.'));
    },
  );
  /** How it looks. */
  watch(
    store,
    (state) => [state.mailbox, state.selected, state.marks, state.folder, state.place],
    (state) => {
      for (const row of rows) row.show(state);
      const current = rows[active];
      if (current === undefined) list.removeAttribute('aria-activedescendant');
      else list.setAttribute('aria-activedescendant', current.view.id);
      current?.view.scrollIntoView({ block: 'nearest' });
    },
  );
  return list;
}

function nextPosition(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function selectionAfter(
  selected: readonly string[],
  id: string,
  how: 'only' | 'add' | 'toggle',
): readonly string[] {
  if (how === 'only') return [id];
  if (!selected.includes(id)) return [...selected, id];
  return how === 'toggle' ? selected.filter((other) => other !== id) : selected;
}

function rowId(mailId: string): string {
  return `row-${mailId}`;
}

interface MailRow {
  readonly view: HTMLElement;
  /** Shows whether the mail is selected, and its marks. */
  show(state: SandboxState): void;
}

function mailRow(mail: SampleMail, onclick: (event: Event) => void): MailRow {
  const hasFile = mail.attachments.some((attachment) => !attachment.inline);
  const clip = hasFile
    ? [icon('attachment'), element('span', { class: 'unseen' }, ' (har vedhæftet fil)')]
    : [];
  const marks = element('div');
  const view = element(
    'div',
    { role: 'option', id: rowId(mail.id), class: 'mail-row', onclick },
    element(
      'div',
      { class: 'mail-row-head' },
      element('span', { class: 'mail-from' }, mail.from.name || mail.from.address),
      element('span', { class: 'quiet' }, asDay(new Date(mail.received)), ...clip),
    ),
    element('div', { class: 'mail-subject' }, mail.subject || '(uden emne)'),
    element('div', { class: 'mail-preview' }, mail.text.replace(/\s+/g, ' ').slice(0, 90)),
    marks,
  );
  return {
    view,
    show(state) {
      view.setAttribute('aria-selected', String(state.selected.includes(mail.id)));
      marks.replaceChildren(...(state.marks[mail.id] ?? []).map((name) => categoryChip(name, state)));
    },
  };
}

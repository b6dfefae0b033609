import type { SampleAttachment, SampleMail } from '../../sample-mail';
import { mailById, type MailNotice, type SandboxState, type SandboxStore } from '../state/sandbox-state';
import { categoryChip } from './category-chip';
import { element, watch } from './dom';
import { icon } from './icon';
import { mailBody } from './mail-body';
import { inFull } from './times';

/** The selected mail, with the add-in's notifications above it and its categories beside the subject. */
export function readingPane(store: SandboxStore): HTMLElement {
  const notices = element('div', { class: 'notices', role: 'status', 'aria-live': 'polite' });
  const head = element('div', { class: 'reading-head' });
  const body = element('div', { class: 'reading-body' });
  const pane = element('section', { class: 'reading-pane', 'aria-label': 'Læserude' }, notices, head, body);

  watch(
    store,
    (state) => [state.selected, state.marks],
    (state) => head.replaceChildren(...headOf(state)),
  );
  watch(
    store,
    (state) => [state.selected],
    (state) => {
      const mail = onlyMail(state);
      body.replaceChildren(...(mail === null ? [] : [mailBody(mail.html, 'Mailens tekst')]));
    },
  );
  watch(
    store,
    (state) => [state.selected, state.notices],
    (state) => {
      const mail = onlyMail(state);
      const shown = mail === null ? [] : (state.notices[mail.id] ?? []);
      notices.replaceChildren(...shown.map((notice) => noticeBar(notice, () => dismiss(store, notice.key))));
    },
  );
  return pane;
}

function onlyMail(state: SandboxState): SampleMail | null {
  const [id] = state.selected;
  return state.selected.length === 1 && id !== undefined ? mailById(state, id) : null;
}

function headOf(state: SandboxState): readonly HTMLElement[] {
  if (state.selected.length === 0) return [element('p', { class: 'quiet' }, 'Vælg en mail for at læse den.')];
  const mail = onlyMail(state);
  if (mail === null) return [element('p', { class: 'quiet' }, `${state.selected.length} mails er valgt.`)];
  const files = mail.attachments.filter((attachment) => !attachment.inline);
  return [
    element(
      'h2',
      { class: 'reading-subject' },
      mail.subject || '(uden emne)',
      ...(state.marks[mail.id] ?? []).flatMap((name) => [' ', categoryChip(name, state)]),
    ),
    element(
      'p',
      { class: 'reading-from' },
      element('strong', {}, mail.from.name || mail.from.address),
      ` <${mail.from.address}>`,
    ),
    element(
      'p',
      { class: 'quiet' },
      `Til: ${mail.to.map((person) => person.name || person.address).join('; ')}`,
    ),
    element('p', { class: 'quiet' }, `Modtaget ${inFull(new Date(mail.received))}`),
    element('ul', { class: 'attachments', 'aria-label': 'Vedhæftede filer' }, ...files.map(attachmentItem)),
  ];
}

function attachmentItem(attachment: SampleAttachment): HTMLElement {
  const kilobytes = Math.max(1, Math.round(attachment.size / 1024));
  const address = {
    file: `data:${attachment.contentType};base64,${attachment.content}`,
    mail: `data:message/rfc822;charset=utf-8,${encodeURIComponent(attachment.content)}`,
    cloud: attachment.content,
  }[attachment.kind];
  const name = attachment.kind === 'mail' ? `${attachment.name}.eml` : attachment.name;
  return element(
    'li',
    {},
    element(
      'a',
      { href: address, download: name, class: 'attachment' },
      icon('attachment'),
      `${attachment.name} `,
    ),
    element('span', { class: 'quiet' }, attachment.kind === 'cloud' ? 'i skyen' : `${kilobytes} kB`),
  );
}

function noticeBar(notice: MailNotice, onDismiss: () => void): HTMLElement {
  return element(
    'div',
    { class: 'notice', 'data-kind': notice.kind },
    ...(notice.kind === 'progress' ? [icon('waiting')] : []),
    element('span', {}, notice.message),
    ...(notice.kind === 'progress'
      ? []
      : [
          element(
            'button',
            { type: 'button', 'aria-label': 'Luk besked', onclick: onDismiss },
            icon('close'),
          ),
        ]),
  );
}

function dismiss(store: SandboxStore, key: string): void {
  store.update((state) => {
    const mail = onlyMail(state);
    if (mail === null) return state;
    const left = (state.notices[mail.id] ?? []).filter((notice) => notice.key !== key);
    return { ...state, notices: { ...state.notices, [mail.id]: left } };
  });
}

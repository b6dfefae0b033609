import type {
  Host,
  HostAttachmentContent,
  HostCallback,
  HostItem,
  HostLoadedItem,
  HostNotification,
} from '../../src/outlook/host';

/**
 * A host that behaves as Outlook does: it answers later, it may fail or never answer, the selection moves under a
 * call, and an attachment's id is served only while its mail is selected.
 */
export interface FakeMail {
  readonly id: string;
  readonly subject: string;
  readonly text?: string;
  readonly attachments: Readonly<Record<string, HostAttachmentContent | null>>;
}

type Behaviour = 'answers' | 'fails' | 'is silent' | 'throws';

export interface FakeHost extends Host {
  select(...ids: string[]): void;
  /** How the named call behaves from now on; `code` is what it fails with. */
  behave(call: string, behaviour: Behaviour, code?: number): void;
  setTheme(background: string): void;
  readonly marks: Map<string, string[]>;
  readonly notices: Map<string, Map<string, HostNotification>>;
  /** What the add-in opened, in order. */
  readonly opened: { readonly way: string; readonly form: unknown }[];
  /** Ids of the mails that are loaded and not let go yet. */
  readonly loaded: Set<string>;
}

export interface FakeOptions {
  readonly mailbox?: string;
  readonly language?: string;
  readonly background?: string;
  readonly masterCategories?: readonly string[];
  /** Methods that this client's library does not have. */
  readonly without?: readonly string[];
  /** The whole mail as base64, by mail id. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly itemWhenSeveral?: boolean;
  /** Whether the selection can move before Outlook has begun to tell of it. */
  readonly startsSlowly?: boolean;
  /** Whether a mail that is not selected is refused; the documentation leaves it open. */
  readonly loadsSelectedOnly?: boolean;
  /** Ids of mails that Outlook keeps from add-ins. */
  readonly withheld?: readonly string[];
  /** Owner of the mailbox that the mails lie in; without one the question is not there. */
  readonly owner?: string;
  readonly hostName?: string;
  readonly user?: string;
}

class HostFailure extends Error {
  constructor(readonly code: number) {
    super(`code ${code}`);
  }
}

export function fakeHost(mails: readonly FakeMail[], options: FakeOptions = {}): FakeHost {
  const [major = 1, minor = 0] = (options.mailbox ?? '1.16').split('.').map(Number);
  const behaviours = new Map<string, { behaviour: Behaviour; code: number }>();
  const handlers = new Map<string, ((event: unknown) => void)[]>();
  const marks = new Map<string, string[]>();
  const notices = new Map<string, Map<string, HostNotification>>();
  const opened: FakeHost['opened'] = [];
  const loaded = new Set<string>();
  let selected: string[] = [];
  let item: HostItem | undefined;
  let isStarted = false;
  let background = options.background;

  function answer<Value>(name: string, callback: HostCallback<Value>, carryOut: () => Value): void {
    const { behaviour, code } = behaviours.get(name) ?? { behaviour: 'answers', code: 0 };
    if (behaviour === 'throws') throw Object.assign(new Error('private words'), { code });
    if (behaviour === 'is silent') return;
    setTimeout(() => {
      if (behaviour === 'fails') return callback(failure(code));
      try {
        callback({ status: 'succeeded', value: carryOut() });
      } catch (cause) {
        if (!(cause instanceof HostFailure)) throw cause;
        callback(failure(cause.code));
      }
    }, 5);
  }

  function failure<Value>(code: number) {
    return { status: 'failed', value: undefined as Value, error: { code, name: 'Failure' } };
  }

  function itemOf(mail: FakeMail): HostItem {
    const stillSelected = () => {
      if (selected[0] !== mail.id && !loaded.has(mail.id)) throw new HostFailure(9030);
    };
    const whole: HostItem = {
      itemType: 'message',
      itemId: mail.id,
      internetMessageId: `<${mail.id}@klynge.example>`,
      conversationId: `conversation-${mail.id}`,
      subject: mail.subject,
      from: { displayName: 'Karen Lund', emailAddress: 'karen.lund@klynge.example' },
      dateTimeCreated: new Date('2024-04-15T07:14:00Z'),
      attachments: Object.entries(mail.attachments).map(([id, content]) => ({
        id,
        name: `${id}.xlsx`,
        size: content?.content.length ?? 100,
        isInline: false,
        attachmentType: content?.format === 'url' ? 'cloud' : 'file',
      })),
      body: {
        getAsync: (_type, callback) => answer('body.getAsync', callback, () => mail.text ?? ''),
      },
      categories: {
        getAsync: (callback) =>
          answer('categories.getAsync', callback, () => {
            stillSelected();
            return (marks.get(mail.id) ?? []).map((displayName) => ({ displayName }));
          }),
        addAsync: (names, callback) =>
          answer('categories.addAsync', callback, () => {
            stillSelected();
            const known = options.masterCategories ?? [];
            if (names.some((name) => !known.includes(name))) throw new HostFailure(9044);
            marks.set(mail.id, [...(marks.get(mail.id) ?? []), ...names]);
          }),
        removeAsync: (names, callback) =>
          answer('categories.removeAsync', callback, () => {
            stillSelected();
            marks.set(
              mail.id,
              (marks.get(mail.id) ?? []).filter((name) => !names.includes(name)),
            );
          }),
      },
      notificationMessages: {
        replaceAsync: (key, notice, callback) => {
          if (notice.message.length > 150) throw new RangeError('message');
          answer('replaceAsync', callback, () => {
            stillSelected();
            const onMail = notices.get(mail.id) ?? new Map<string, HostNotification>();
            notices.set(mail.id, onMail.set(key, notice));
          });
        },
      },
      getAttachmentContentAsync: (id, callback) =>
        answer('getAttachmentContentAsync', callback, () => {
          if (selected[0] !== mail.id && !loaded.has(mail.id)) throw new HostFailure(9003);
          return mail.attachments[id];
        }),
      getAsFileAsync: (callback) =>
        answer('getAsFileAsync', callback, () => options.sources?.[mail.id] ?? ''),
      getSharedPropertiesAsync:
        options.owner === undefined
          ? undefined
          : (callback) =>
              answer('getSharedPropertiesAsync', callback, () => ({
                owner: options.owner,
                targetMailbox: options.owner,
              })),
      displayReplyForm: (form) => {
        if (behaviours.get('displayReplyForm')?.behaviour === 'throws') throw new Error('no form');
        opened.push({ way: 'displayReplyForm', form });
      },
      displayReplyFormAsync: (form, callback) =>
        answer('displayReplyFormAsync', callback, () => {
          opened.push({ way: 'displayReplyFormAsync', form });
        }),
    };
    return { ...whole, ...missing(Object.keys(whole)) };
  }

  /** Only one mail may be loaded at a time, and letting go is a call of its own. */
  function loadedItem(id: string): HostLoadedItem {
    const mail = mails.find((candidate) => candidate.id === id);
    const isRefused = options.loadsSelectedOnly === true && !selected.includes(id);
    if (mail === undefined || isRefused) throw new HostFailure(9049);
    if (loaded.size > 0) throw new HostFailure(5001);
    loaded.add(id);
    return {
      ...itemOf(mail),
      unloadAsync: (callback) =>
        answer('unloadAsync', callback, () => {
          loaded.delete(id);
        }),
    };
  }

  function missing(names: readonly string[]): object {
    const without = names.filter((name) => options.without?.includes(name));
    return Object.fromEntries(without.map((name) => [name, undefined]));
  }

  const mailbox: Host['mailbox'] = {
    get item() {
      return item;
    },
    userProfile: { displayName: 'Anne Bech', emailAddress: options.user ?? 'anne.bech@sekretariat.example' },
    diagnostics: { hostName: options.hostName ?? 'OutlookWebApp' },
    addHandlerAsync(type, handler, callback) {
      const register = () => handlers.set(type, [...(handlers.get(type) ?? []), handler]);
      isStarted = true;
      if (options.startsSlowly !== true) register();
      answer('addHandlerAsync', callback, () => {
        if (options.startsSlowly === true) register();
      });
    },
    getSelectedItemsAsync: options.without?.includes('getSelectedItemsAsync')
      ? undefined
      : (callback) =>
          answer('getSelectedItemsAsync', callback, () =>
            selected.map((itemId) => ({
              itemId,
              subject: mails.find(({ id }) => id === itemId)?.subject ?? '',
              internetMessageId: `<${itemId}@klynge.example>`,
            })),
          ),
    loadItemByIdAsync: options.without?.includes('loadItemByIdAsync')
      ? undefined
      : (id, callback) => answer('loadItemByIdAsync', callback, () => loadedItem(id)),
    displayMessageForm: (itemId) => {
      if (options.without?.includes('displayMessageForm') === true) throw new Error('Not supported');
      opened.push({ way: 'displayMessageForm', form: itemId });
    },
    displayNewMessageForm: (form) => opened.push({ way: 'displayNewMessageForm', form }),
    displayNewMessageFormAsync: options.without?.includes('displayNewMessageFormAsync')
      ? undefined
      : (form, callback) =>
          answer('displayNewMessageFormAsync', callback, () => {
            opened.push({ way: 'displayNewMessageFormAsync', form });
          }),
  };

  function fire(type: string, event: unknown): void {
    for (const handler of handlers.get(type) ?? []) handler(event);
  }

  return {
    mailbox,
    displayLanguage: options.language ?? 'da-DK',
    get officeTheme() {
      return background === undefined ? undefined : { bodyBackgroundColor: background };
    },
    requirements: {
      isSetSupported: (_, version) => {
        const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
        return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
      },
    },
    events: { itemChanged: 'item', selectedItemsChanged: 'selected', themeChanged: 'theme' },
    select(...ids) {
      selected = ids;
      // The library replaces the item while it delivers the event, and never before somebody listens for it.
      if (isStarted && !handlers.has('item')) return;
      const mail = mails.find(({ id }) => id === ids[0]);
      const isWithheld = options.withheld?.includes(ids[0] ?? '') === true;
      const shown =
        mail !== undefined && !isWithheld && (ids.length === 1 || options.itemWhenSeveral === true);
      item = shown ? itemOf(mail) : undefined;
      fire('item', {});
      fire('selected', {});
    },
    behave: (call, behaviour, code = 5001) => void behaviours.set(call, { behaviour, code }),
    setTheme(colour) {
      background = colour;
      fire('theme', { officeTheme: { bodyBackgroundColor: colour } });
    },
    marks,
    notices,
    opened,
    loaded,
  };
}

/** The media query for dark colours, as a browser gives it. */
export function darkSystem(matches: boolean): MediaQueryList {
  return Object.assign(new EventTarget(), { matches }) as unknown as MediaQueryList;
}

/**
 * What the npm copy of Office.js (2022) lacks and Outlook today has: several selected mails, the theme on the web, and
 * attachments on a reply. Each addition goes over the library's own channel and steps aside where the library has it.
 * For the sandbox only: in Outlook the CDN's library is complete.
 */
interface EndPoint {
  invoke(method: string, callback: (status: number, answer: unknown) => void, data: unknown): void;
  registerForEvent(
    event: string,
    handler: () => void,
    callback: (status: number) => void,
    data: unknown,
  ): void;
}

interface LibraryInside {
  readonly _OfficeAppFactory: {
    getClientEndPoint(): EndPoint;
    getId(): string;
    getInitializationHelper(): { readonly _appContext: { readonly _officeTheme?: unknown } };
    getHostFacade(): Record<string, AddEventHandler>;
  };
  readonly DDA: { readonly DispIdHost: { readonly Methods: { readonly AddEventHandler: string } } };
}

/** `addHandlerAsync` ends here, whatever it was called on; the first parameter holds what it was called with. */
type AddEventHandler = (parameters: ArrayLike<unknown>, ...rest: readonly unknown[]) => void;
type Callback = (result: { status: string; value?: unknown; error?: { code: number } }) => void;
type Method = (...parameters: readonly unknown[]) => unknown;

const dispatch = { replyForm: 181, selectedItems: 196 };
const selectedItemsChanged = 'olkSelectedItemsChanged';
const selectedItemsEventId = 53;

function library(): LibraryInside {
  return (globalThis as unknown as { OSF: LibraryInside }).OSF;
}

function call(dispatchId: number, parameters: unknown, callback: Callback | undefined): void {
  const { _OfficeAppFactory: factory } = library();
  const data = { ApiParams: parameters, MethodData: { ControlId: factory.getId(), DispatchId: dispatchId } };
  factory.getClientEndPoint().invoke(
    'ExecuteMethod',
    (_, answer) => {
      const {
        error,
        data: value,
        errorCode,
      } = answer as { error: boolean; data?: unknown; errorCode?: number };
      if (error) callback?.({ status: 'failed', error: { code: errorCode ?? 0 } });
      else callback?.({ status: 'succeeded', value });
    },
    data,
  );
}

function lastFunction(parameters: readonly unknown[]): Callback | undefined {
  const last = parameters.at(-1);
  return typeof last === 'function' ? (last as Callback) : undefined;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true });
}

function addSelectedItems(mailbox: Record<string, unknown>): void {
  if (typeof mailbox['getSelectedItemsAsync'] === 'function') return;
  define(mailbox, 'getSelectedItemsAsync', (...parameters: readonly unknown[]) =>
    call(dispatch.selectedItems, undefined, lastFunction(parameters)),
  );
  define(Office.EventType, 'SelectedItemsChanged', selectedItemsChanged);
  // The mailbox itself cannot be changed; what its `addHandlerAsync` calls can.
  const { _OfficeAppFactory: factory, DDA } = library();
  const facade = factory.getHostFacade();
  const name = DDA.DispIdHost.Methods.AddEventHandler;
  const original = facade[name]?.bind(facade);
  facade[name] = (parameters, ...rest) => {
    const [type, handler, ...options] = Array.from(parameters);
    if (type !== selectedItemsChanged) {
      original?.(parameters, ...rest);
      return;
    }
    factory.getClientEndPoint().registerForEvent(
      selectedItemsChanged,
      () => (handler as Method)({ type: selectedItemsChanged }),
      (status) => lastFunction(options)?.({ status: status === 0 ? 'succeeded' : 'failed' }),
      { controlId: factory.getId(), eventDispId: selectedItemsEventId, targetId: '' },
    );
  };
}

/** The library gives every mail a fresh item, so the reply is added whenever it sets one. */
function addReplyAttachments(mailbox: Record<string, unknown>): void {
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.15')) return;
  let current = withReplyAttachments(mailbox['item']);
  Object.defineProperty(mailbox, 'item', {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (item: unknown) => {
      current = withReplyAttachments(item);
    },
  });
}

interface ReplyForm {
  readonly htmlBody?: string;
  readonly attachments?: readonly {
    readonly type: string;
    readonly name: string;
    readonly base64file?: string;
  }[];
}

function withReplyAttachments(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const plain = (item as { displayReplyFormAsync: Method }).displayReplyFormAsync.bind(item);
  return Object.create(item, {
    displayReplyFormAsync: {
      value: (form: ReplyForm | string, ...rest: readonly unknown[]) => {
        const files = typeof form === 'string' ? [] : (form.attachments ?? []);
        if (typeof form === 'string' || !files.some((file) => file.type === 'base64'))
          return plain(form, ...rest);
        const attachments = files.map((file) => ['base64', file.name, file.base64file, false]);
        return call(dispatch.replyForm, { htmlBody: form.htmlBody ?? '', attachments }, lastFunction(rest));
      },
    },
  }) as unknown;
}

/** The colours come with the app context, which the library keeps without showing it, and with every change. */
function addTheme(): void {
  const context = Office.context as unknown as Record<string, unknown>;
  if (context['officeTheme'] !== undefined) return;
  let colours = library()._OfficeAppFactory.getInitializationHelper()._appContext._officeTheme;
  Object.defineProperty(context, 'officeTheme', { configurable: true, enumerable: true, get: () => colours });
  Office.context.mailbox.addHandlerAsync('officeThemeChanged', (event: { officeTheme?: unknown }) => {
    colours = event.officeTheme;
  });
}

void Office.onReady((info) => {
  if (info.host !== Office.HostType.Outlook) return;
  const mailbox = Office.context.mailbox as unknown as Record<string, unknown>;
  addSelectedItems(mailbox);
  addReplyAttachments(mailbox);
  addTheme();
});

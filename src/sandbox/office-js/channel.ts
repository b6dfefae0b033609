/** The inside of the genuine library that the sandbox's additions stand on. */
export interface LibraryInside {
  readonly _OfficeAppFactory: {
    getClientEndPoint(): EndPoint;
    getId(): string;
    getInitializationHelper(): { readonly _appContext: { readonly _officeTheme?: unknown } };
    getHostFacade(): Record<string, AddEventHandler>;
  };
  readonly DDA: { readonly DispIdHost: { readonly Methods: { readonly AddEventHandler: string } } };
}

interface EndPoint {
  invoke(method: string, callback: (status: number, answer: unknown) => void, data: unknown): void;
  registerForEvent(
    event: string,
    handler: () => void,
    callback: (status: number) => void,
    data: unknown,
  ): void;
}

/** `addHandlerAsync` ends here, whatever it was called on; the first parameter holds what it was called with. */
type AddEventHandler = (parameters: ArrayLike<unknown>, ...rest: readonly unknown[]) => void;

export type Callback = (result: { status: string; value?: unknown; error?: { code: number } }) => void;
export type Method = (...parameters: readonly unknown[]) => unknown;

export function library(): LibraryInside {
  return (globalThis as unknown as { OSF: LibraryInside }).OSF;
}

/** Calls the host over the library's own channel. A call about a loaded mail names it, since it is not the item. */
export function call(
  dispatchId: number,
  parameters: unknown,
  callback: Callback | undefined,
  loadedItemId?: string,
): void {
  const { _OfficeAppFactory: factory } = library();
  const method = { ControlId: factory.getId(), DispatchId: dispatchId };
  const data = {
    ApiParams: parameters,
    MethodData: loadedItemId === undefined ? method : { ...method, LoadedItemId: loadedItemId },
  };
  factory.getClientEndPoint().invoke(
    'ExecuteMethod',
    (_, answer) => {
      // As in the library, an answer of nothing at all is never passed on.
      if (typeof answer !== 'object' || answer === null) return;
      const {
        error,
        data: value,
        errorCode,
      } = answer as { error?: boolean; data?: unknown; errorCode?: number };
      if (error === true) callback?.({ status: 'failed', error: { code: errorCode ?? 0 } });
      else callback?.({ status: 'succeeded', value });
    },
    data,
  );
}

/** The callback that Office.js methods take last. */
export function lastFunction(parameters: readonly unknown[]): Callback | undefined {
  const last = parameters.at(-1);
  return typeof last === 'function' ? (last as Callback) : undefined;
}

export function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true });
}

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', version);
}

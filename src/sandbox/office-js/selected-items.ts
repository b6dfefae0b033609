import { dispatchIds } from '../page/host/dispatch-ids';
import { call, define, lastFunction, library, type Method } from './channel';
import { loadedItem } from './loaded-item';

const selectedItemsChanged = 'olkSelectedItemsChanged';
const selectedItemsEventId = 53;

/** Several selected mails: their list and the event that it has changed (Mailbox 1.13). */
export function addSelectedItems(mailbox: Record<string, unknown>): void {
  if (typeof mailbox['getSelectedItemsAsync'] === 'function') return;
  define(mailbox, 'getSelectedItemsAsync', (...parameters: readonly unknown[]) =>
    call(dispatchIds.getSelectedItems, undefined, lastFunction(parameters)),
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

/** One of several selected mails, opened by its id (Mailbox 1.15). */
export function addLoadedItems(mailbox: Record<string, unknown>): void {
  if (typeof mailbox['loadItemByIdAsync'] === 'function') return;
  define(mailbox, 'loadItemByIdAsync', (itemId: string, ...rest: readonly unknown[]) => {
    const callback = lastFunction(rest);
    call(dispatchIds.loadItemById, { itemId }, (result) =>
      callback?.(result.status === 'succeeded' ? { ...result, value: loadedItem(result.value) } : result),
    );
  });
}

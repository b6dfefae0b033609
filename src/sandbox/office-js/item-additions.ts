import { dispatchIds } from '../page/host/dispatch-ids';
import { call, lastFunction, supports, type Method } from './channel';
import { asReply } from './loaded-item';

/** What the library's own item lacks; it gives every mail a fresh one, so it is added whenever it sets one. */
export function addToItems(mailbox: Record<string, unknown>): void {
  let current = completed(mailbox['item']);
  Object.defineProperty(mailbox, 'item', {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (item: unknown) => {
      current = completed(item);
    },
  });
}

function completed(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const additions: PropertyDescriptorMap = {};
  if (supports('1.14') && !('getAsFileAsync' in item)) {
    additions['getAsFileAsync'] = {
      value: (...parameters: readonly unknown[]) =>
        call(dispatchIds.getAsFile, undefined, lastFunction(parameters)),
    };
  }
  if (supports('1.15') && 'displayReplyFormAsync' in item) {
    additions['displayReplyFormAsync'] = { value: replyWithFiles(item) };
  }
  return Object.create(item, additions) as unknown;
}

/** A reply with files goes over the wire by itself; every other one is the library's own affair. */
function replyWithFiles(item: object): Method {
  const plain = (item as { displayReplyFormAsync: Method }).displayReplyFormAsync.bind(item);
  return (form, ...rest) => {
    const files =
      typeof form === 'string' ? [] : ((form as { attachments?: { type: string }[] }).attachments ?? []);
    return files.some(({ type }) => type === 'base64')
      ? call(dispatchIds.displayReplyFormAsync, asReply(form), lastFunction(rest))
      : plain(form, ...rest);
  };
}

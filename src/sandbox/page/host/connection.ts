import { z } from 'zod';
import type { SampleMail } from '../../sample-mail';
import { currentItem, type SandboxStore } from '../state/sandbox-state';
import { appContext } from './app-context';
import type { CallOutcome } from './calls/call';
import { dispatch, groupsOf } from './dispatch';
import { errorCodes, hostActions, sharedDispatchIds } from './dispatch-ids';
import { fateOf } from './failures';
import type { Introduction } from './handshake';
import { initialData } from './initial-data';
import { answerTo, eventMessage, parseRequest, type WireRequest } from './wire';

/** The line to one frame that runs the add-in: its pane, or the hidden page of a ribbon command. */
export interface Connection {
  /** Whether the frame has registered for the event. */
  listensTo(event: string): boolean;
  /** Tells the frame of an event, if it has registered for it. */
  fire(event: string, data: unknown): void;
  /** Gives the frame the mail selected now as its item, by the event it registered for. */
  moveTo(event: string): void;
  close(): void;
}

export interface ConnectionEvents {
  onRegistered?(event: string): void;
  onCommandFinished?(status: number): void;
  onCloseRequested?(): void;
  /** Office.js leads the Tab key inside the frame itself, and tells where it comes to an end. */
  onFocusLeaves?(direction: 'forwards' | 'backwards'): void;
}

const mailboxCallSchema = z.object({
  ApiParams: z.unknown().optional(),
  MethodData: z.object({ DispatchId: z.number(), LoadedItemId: z.string().optional() }),
});
/** The frame's name and the number of what happened in it. */
const hostActionSchema = z.tuple([z.unknown(), z.number()]).rest(z.unknown());
const sharedCallSchema = z.looseObject({ DdaMethod: z.object({ DispatchId: z.number() }) });

/**
 * Listens to the frame and answers it. Only messages from that very window, from this origin and in this conversation
 * count: any page the user has open may post to us.
 */
export function connect(
  frame: HTMLIFrameElement,
  introduction: Introduction,
  store: SandboxStore,
  events: ConnectionEvents,
): Connection {
  const origin = window.location.origin;
  const registered = new Set<string>();
  let given: SampleMail | null = null;

  const post = (text: string) => frame.contentWindow?.postMessage(text, origin);
  const answer = (request: WireRequest, data: unknown) => post(answerTo(request, data, origin));

  function receive(event: MessageEvent<unknown>): void {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = parseRequest(event.data);
    if (request === null || request._conversationId !== introduction.conversationId) return;
    if (request._actionType === 0) answerCall(request);
    else answerRegistration(request);
  }

  function answerRegistration(request: WireRequest): void {
    if (request._actionType === 1) registered.add(request._actionName);
    else registered.delete(request._actionName);
    answer(request, { Error: 0 });
    if (request._actionType === 1) events.onRegistered?.(request._actionName);
  }

  function answerCall(request: WireRequest): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return void answer(
          request,
          appContext(store.get(), introduction.instanceId, window.innerWidth, window.innerHeight),
        );
      case 'GetInitialData':
        given = currentItem(store.get());
        return void answer(request, initialData(store.get(), given));
      case 'ExecuteMethod':
        return answerMailboxCall(request);
      case 'executeMethod':
        return answerSharedCall(request);
      case 'ContextActivationManager_notifyHost':
        tellOfFocus(request);
        return void answer(request, {});
      default:
        return void answer(request, {});
    }
  }

  function tellOfFocus(request: WireRequest): void {
    const action = hostActionSchema.safeParse(request._data).data?.[1];
    if (action === hostActions.tabExit) events.onFocusLeaves?.('forwards');
    if (action === hostActions.tabExitShift) events.onFocusLeaves?.('backwards');
  }

  function answerMailboxCall(request: WireRequest): void {
    const call = mailboxCallSchema.safeParse(request._data);
    if (!call.success) return void answer(request, { error: true, errorCode: errorCodes.internal });
    const { ApiParams, MethodData } = call.data;
    const fate = fateOf(groupsOf(MethodData.DispatchId), store.get().failure);
    switch (fate.kind) {
      case 'silence':
        return;
      case 'empty':
        return void answer(request, null);
      case 'null':
        return void answer(request, { error: false, data: null });
      case 'fail':
        window.setTimeout(() => answer(request, { error: true, errorCode: errorCodes.internal }), fate.delay);
        return;
      case 'answer':
        window.setTimeout(
          () =>
            answer(
              request,
              wrap(dispatch(MethodData.DispatchId, ApiParams, store, given, MethodData.LoadedItemId)),
            ),
          fate.delay,
        );
    }
  }

  function answerSharedCall(request: WireRequest): void {
    answer(request, { Version: 1, Error: 0 });
    const call = sharedCallSchema.safeParse(request._data);
    if (!call.success) return;
    const { DdaMethod, ...numbered } = call.data;
    if (DdaMethod.DispatchId === sharedDispatchIds.commandFinished) {
      events.onCommandFinished?.(Number(numbered['1']));
    }
    if (DdaMethod.DispatchId === sharedDispatchIds.closeContainer) events.onCloseRequested?.();
  }

  function fire(event: string, data: unknown): void {
    if (registered.has(event)) post(eventMessage(event, introduction.conversationId, data, origin));
  }

  window.addEventListener('message', receive);
  return {
    listensTo: (event) => registered.has(event),
    fire,
    moveTo(event) {
      // A pane that does not listen keeps the item it was given.
      if (!registered.has(event)) return;
      given = currentItem(store.get());
      fire(event, initialData(store.get(), given));
    },
    close: () => window.removeEventListener('message', receive),
  };
}

function wrap(outcome: CallOutcome): object {
  if ('bare' in outcome) return outcome.bare;
  if ('errorCode' in outcome) return { error: true, errorCode: outcome.errorCode };
  return { error: false, data: outcome.data };
}

import { z } from 'zod';
import type { MailNotice, SandboxState } from '../../state/sandbox-state';
import { errorCodes } from '../dispatch-ids';
import { done, withParameters, type CallContext, type ItemCall } from './call';

const maximumOnAMail = 5;
const kinds = ['information', 'progress', 'error'] as const;

const noticeSchema = z.object({
  key: z.string(),
  message: z.string(),
  type: z.number(),
  persistent: z.boolean().nullish(),
});

type NoticeParameters = z.infer<typeof noticeSchema>;

export const addNotification = withParameters(noticeSchema, (parameters, context: CallContext) => {
  const present = noticesOf(context.store.get(), context.item.id);
  if (present.some((notice) => notice.key === parameters.key)) {
    return { errorCode: errorCodes.duplicateNotificationKey };
  }
  return show(present, parameters, context);
});

export const replaceNotification = withParameters(noticeSchema, (parameters, context: CallContext) => {
  const others = noticesOf(context.store.get(), context.item.id).filter(
    (notice) => notice.key !== parameters.key,
  );
  return show(others, parameters, context);
});

export const getNotifications: ItemCall = (_, { store, item }) => ({
  data: noticesOf(store.get(), item.id).map((notice) => ({
    key: notice.key,
    message: notice.message,
    type: `${notice.kind}Message`,
    persistent: notice.persistent,
  })),
});

export const removeNotification = withParameters(
  z.object({ key: z.string() }),
  ({ key }, { store, item }: CallContext) => {
    const present = noticesOf(store.get(), item.id);
    if (!present.some((notice) => notice.key === key))
      return { errorCode: errorCodes.notificationKeyNotFound };
    store.update((state) =>
      setNotices(
        state,
        item.id,
        present.filter((notice) => notice.key !== key),
      ),
    );
    return done;
  },
);

function show(others: readonly MailNotice[], parameters: NoticeParameters, { store, item }: CallContext) {
  if (others.length >= maximumOnAMail) return { errorCode: errorCodes.tooManyNotifications };
  const kind = kinds[parameters.type];
  if (kind === undefined) return { errorCode: errorCodes.internal };
  const notice: MailNotice = {
    key: parameters.key,
    kind,
    message: parameters.message,
    persistent: parameters.persistent ?? false,
  };
  store.update((state) => setNotices(state, item.id, [...others, notice]));
  return done;
}

function noticesOf(state: SandboxState, mailId: string): readonly MailNotice[] {
  return state.notices[mailId] ?? [];
}

function setNotices(state: SandboxState, mailId: string, notices: readonly MailNotice[]): SandboxState {
  return { ...state, notices: { ...state.notices, [mailId]: notices } };
}

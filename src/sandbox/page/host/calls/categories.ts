import { z } from 'zod';
import { knownCategories, type SandboxState } from '../../state/sandbox-state';
import { errorCodes } from '../dispatch-ids';
import { done, withParameters, type CallContext, type ItemCall, type MailboxCall } from './call';

const names = z.object({ categories: z.array(z.string()).min(1) });

export const getCategories: ItemCall = (_, { store, item }) => {
  const onMail = marksOf(store.get(), item.id);
  return { data: store.get().mailbox.categories.filter(({ displayName }) => onMail.includes(displayName)) };
};

/** Puts categories on the mail; one that is not in the mailbox's own list is refused, as Outlook does. */
export const addCategories = withParameters(names, ({ categories }, { store, item }: CallContext) => {
  const known = knownCategories(store.get()).map((category) => category.displayName);
  if (categories.some((name) => !known.includes(name))) return { errorCode: errorCodes.invalidCategory };
  store.update((state) =>
    setMarks(state, item.id, [...new Set([...marksOf(state, item.id), ...categories])]),
  );
  return done;
});

export const removeCategories = withParameters(names, ({ categories }, { store, item }: CallContext) => {
  store.update((state) =>
    setMarks(
      state,
      item.id,
      marksOf(state, item.id).filter((name) => !categories.includes(name)),
    ),
  );
  return done;
});

export const getMasterCategories: MailboxCall = (_, { store }) => ({ data: knownCategories(store.get()) });

/** People who share a mailbox may use its list of categories, not change it. */
export const changeMasterCategories: MailboxCall = () => ({ errorCode: errorCodes.permission });

function marksOf(state: SandboxState, mailId: string): readonly string[] {
  return state.marks[mailId] ?? [];
}

function setMarks(state: SandboxState, mailId: string, marks: readonly string[]): SandboxState {
  return { ...state, marks: { ...state.marks, [mailId]: marks } };
}

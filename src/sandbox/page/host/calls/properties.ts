import { z } from 'zod';
import type { SandboxStore } from '../../state/sandbox-state';
import { done, withParameters, type CallContext, type ItemCall } from './call';

export const loadCustomProperties: ItemCall = (_, { store, item }) => ({
  bare: { wasSuccessful: true, customProperties: store.get().customProperties[item.id] ?? '{}' },
});

export const saveCustomProperties = withParameters(
  z.object({ customProperties: z.record(z.string(), z.unknown()) }),
  ({ customProperties }, { store, item }: CallContext) => {
    const text = JSON.stringify(customProperties);
    store.update((state) => ({
      ...state,
      customProperties: { ...state.customProperties, [item.id]: text },
    }));
    return done;
  },
);

export const saveRoamingSettings = withParameters(
  z.tuple([z.record(z.string(), z.string())]),
  ([roamingSettings], { store }: { readonly store: SandboxStore }) => {
    store.update((state) => ({ ...state, roamingSettings }));
    return done;
  },
);

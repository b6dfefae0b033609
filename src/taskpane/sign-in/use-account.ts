import { useState, useSyncExternalStore } from 'react';
import type { SignInState } from '../../sign-in';
import { usePane } from '../pane-context';

/** Who is signed in, and how to change that; the workbook is read again afterwards. */
export function useAccount(): {
  readonly state: SignInState;
  readonly isBusy: boolean;
  signIn(): Promise<void>;
  signOut(): Promise<void>;
} {
  const { pane, services } = usePane();
  const { signIn } = services;
  const state = useSyncExternalStore(signIn.subscribe, signIn.state);
  const [running, setRunning] = useState(0);
  const counted = async (action: () => Promise<unknown>): Promise<void> => {
    setRunning((count) => count + 1);
    await action();
    setRunning((count) => count - 1);
    await pane.reloadWorkbook();
  };
  return {
    state,
    isBusy: running > 0,
    // May be asked again while it runs: nobody tells us that a window was closed.
    signIn: () => counted(() => signIn.signIn()),
    signOut: () => counted(() => signIn.signOut()),
  };
}

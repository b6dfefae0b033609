import type { AccountInfo } from '@azure/msal-browser';
import type { SignInClient, TokenRequest, TokenResult } from './msal-client';
import { SignInError, signInErrorOf } from './sign-in-error';

/** The file scope alone: attachments, marks and replies go through Outlook itself. Why not less: docs/administrator.md. */
const scopes = ['Files.ReadWrite.All'];

export type SignInState =
  /** The service asks for no token, as in the sandbox. */
  | { readonly kind: 'not-needed' }
  /** Nobody has asked yet. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-in'; readonly account: string }
  | { readonly kind: 'signed-out'; readonly error: SignInError };

/** Asks for an access token; `renewal` carries what the service demands when it has refused the last one. */
export type TokenSource = (renewal?: { readonly claims: string | null }) => Promise<string | null>;

export interface SignIn {
  readonly state: () => SignInState;
  readonly subscribe: (listener: () => void) => () => void;
  /** A token, silently; a window is opened only during a command of the person's. Rejects with `SignInError`. */
  readonly token: TokenSource;
  /** Carries out what the person has commanded: while it runs they may be asked to sign in. */
  during<Value>(command: () => Promise<Value>): Promise<Value>;
  /** Signs in with a window, because the person has asked for it. How it went is the state. */
  signIn(): Promise<SignInState>;
  /** Forgets the account here; Outlook itself and other programs stay signed in. */
  signOut(): Promise<void>;
}

/** The sign-in where the service asks for none. */
export function noSignIn(): SignIn {
  const state: SignInState = { kind: 'not-needed' };
  return {
    state: () => state,
    subscribe: () => () => undefined,
    token: () => Promise.resolve(null),
    during: (command) => command(),
    signIn: () => Promise.resolve(state),
    signOut: () => Promise.resolve(),
  };
}

/**
 * Signing in through MSAL, silent first.
 * @param open opens MSAL's client; tried again where it failed
 */
export function createSignIn(open: () => Promise<SignInClient>): SignIn {
  const listeners = new Set<() => void>();
  let client: Promise<SignInClient> | null = null;
  let account: AccountInfo | null = null;
  let state: SignInState = { kind: 'unknown' };
  /** What the service demanded last and nobody has answered yet. */
  let openClaims: string | null = null;
  let isSignedOut = false;
  let commands = 0;

  const become = (next: SignInState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const opened = async (): Promise<SignInClient> => {
    client ??= open();
    try {
      return await client;
    } catch (cause) {
      client = null;
      throw cause;
    }
  };
  const taken = (result: TokenResult): string => {
    account = result.account;
    openClaims = null;
    isSignedOut = false;
    if (state.kind !== 'signed-in' || state.account !== account.username)
      become({ kind: 'signed-in', account: account.username });
    return result.accessToken;
  };
  const failed = (cause: unknown): SignInError => {
    const error = signInErrorOf(cause);
    become({ kind: 'signed-out', error });
    return error;
  };
  const requestFor = (msal: SignInClient): TokenRequest => {
    const known = account ?? msal.getAllAccounts()[0];
    return {
      scopes,
      ...(known === undefined ? {} : { account: known }),
      ...(openClaims === null ? {} : { claims: openClaims }),
    };
  };
  const ask = async (msal: SignInClient): Promise<string> =>
    taken(await msal.acquireTokenPopup({ ...requestFor(msal), overrideInteractionInProgress: true }));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async token(renewal) {
      if (typeof renewal?.claims === 'string') openClaims = renewal.claims;
      if (isSignedOut) throw failed(new SignInError('interaction', 'signed_out'));
      try {
        const msal = await opened();
        try {
          // A token that was refused must not come from the cache once more.
          const request = { ...requestFor(msal), ...(renewal === undefined ? {} : { forceRefresh: true }) };
          return taken(await msal.acquireTokenSilent(request));
        } catch (cause) {
          // Some hosts say that they sign in and then know no account (msal-js #7723): asking once helps there too.
          if (signInErrorOf(cause).trouble === 'offline' || commands === 0) throw cause;
          return await ask(msal);
        }
      } catch (cause) {
        throw failed(cause);
      }
    },
    async during(command) {
      commands += 1;
      try {
        return await command();
      } finally {
        commands -= 1;
      }
    },
    async signIn() {
      try {
        await ask(await opened());
      } catch (cause) {
        // Asked again meanwhile: how that goes is the answer.
        if (signInErrorOf(cause).code !== 'interaction_in_progress_cancelled') failed(cause);
      }
      return state;
    },
    async signOut() {
      account = null;
      isSignedOut = true;
      try {
        await (await opened()).clearCache();
      } catch {
        // What could not be forgotten is not used either, until somebody signs in again.
      }
      become({ kind: 'signed-out', error: new SignInError('interaction', 'signed_out') });
    },
  };
}

import { msalClient, type SignInSettings } from './msal-client';
import { createSignIn, noSignIn, type SignIn } from './sign-in';

/** The sign-in that a deployment's settings ask for, in this browser. */
export function signInFor(
  auth: { readonly kind: 'none' } | ({ readonly kind: 'nested' } & SignInSettings),
): SignIn {
  if (auth.kind === 'none') return noSignIn();
  return createSignIn(() => msalClient(auth));
}

import type { SignInTexts } from './da';

/** What is said of signing in, in English. */
export const en: SignInTexts = {
  heading: 'Not signed in',
  stillWorks: 'Forms can be read, checked and answered meanwhile. Only the import waits.',
  signIn: 'Sign in',
  signingIn: 'Sign in in the window that has opened.',
  signInAgain: 'Open the window again',
  signOut: 'Sign out',
  account: 'Sign-in',
  signedIn: (account) => `Signed in as ${account}`,
  notNeeded: 'The practice needs no sign-in',
  unknown: 'Nobody has signed in yet',
};

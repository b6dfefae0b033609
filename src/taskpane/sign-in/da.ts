/** What is said of signing in, in Danish. */
export const da = {
  heading: 'Ikke logget ind',
  stillWorks: 'Skemaer kan læses, kontrolleres og besvares imens. Kun importen venter.',
  signIn: 'Log ind',
  signingIn: 'Log ind i det vindue, der er åbnet.',
  signInAgain: 'Åbn vinduet igen',
  signOut: 'Log ud',
  account: 'Login',
  signedIn: (account: string) => `Logget ind som ${account}`,
  notNeeded: 'Øvelsen kræver intet login',
  unknown: 'Der er endnu ikke logget ind',
};

export type SignInTexts = typeof da;

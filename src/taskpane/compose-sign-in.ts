import type { IPublicClientApplication } from '@azure/msal-browser';
import type { Settings } from '../settings';

/** The file scope alone: attachments, marks and replies go through Outlook itself. */
const scopes = ['Files.ReadWrite.All'];

/** What MSAL is asked for, so that tests need no Outlook. */
export type SignInClient = Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>;

/** Asks for an access token; `renewal` carries what the service demands when it has refused the last one. */
export type TokenSource = (renewal?: { readonly claims: string | null }) => Promise<string | null>;

/**
 * Where access tokens come from, by the settings: nowhere in the sandbox, in production from the account that Outlook is
 * signed in with (nested app authentication). Rejects with MSAL's error where that
 * fails, which the workbook's client reports as a sign-in that is needed.
 */
export function tokenSource(
  settings: Settings,
  openClient: (clientId: string, authority: string) => Promise<SignInClient> = nestedClient,
): TokenSource {
  const { auth } = settings;
  if (auth.kind === 'none') return () => Promise.resolve(null);
  let client: Promise<SignInClient> | null = null;

  return async (renewal) => {
    try {
      client ??= openClient(auth.clientId, auth.authority);
      return await tokenFrom(await client, renewal);
    } catch (cause) {
      client = null;
      throw cause;
    }
  };
}

async function tokenFrom(
  client: SignInClient,
  renewal: { readonly claims: string | null } | undefined,
): Promise<string> {
  const request = {
    scopes,
    // A token that was refused must not come from the cache once more.
    ...(renewal === undefined ? {} : { forceRefresh: true }),
    ...(typeof renewal?.claims === 'string' ? { claims: renewal.claims } : {}),
  };
  try {
    return (await client.acquireTokenSilent(request)).accessToken;
  } catch (cause) {
    if (!asksForThePerson(cause)) throw cause;
    return (await client.acquireTokenPopup(request)).accessToken;
  }
}

/** MSAL's own classes would have to be loaded to be asked; the name is part of its contract. */
function asksForThePerson(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'InteractionRequiredAuthError';
}

/** MSAL weighs more than the pane: it is fetched when the workbook is first asked for, and never in the sandbox. */
async function nestedClient(clientId: string, authority: string): Promise<SignInClient> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return createNestablePublicClientApplication({ auth: { clientId, authority } });
}

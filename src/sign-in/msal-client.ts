import type { AccountInfo, AuthenticationResult, Configuration } from '@azure/msal-browser';

/** What is asked of MSAL; its own client has these and many more. */
export interface SignInClient {
  acquireTokenSilent(request: TokenRequest): Promise<TokenResult>;
  acquireTokenPopup(request: TokenRequest): Promise<TokenResult>;
  getAllAccounts(): AccountInfo[];
  clearCache(): Promise<void>;
}

export interface TokenRequest {
  readonly scopes: string[];
  readonly account?: AccountInfo;
  readonly claims?: string;
  readonly forceRefresh?: boolean;
  /** A window that was closed is waited for all the same; asking again takes its place. */
  readonly overrideInteractionInProgress?: boolean;
}

export type TokenResult = Pick<AuthenticationResult, 'accessToken' | 'account'>;

/** Which app asks, and whom. */
export interface SignInSettings {
  readonly clientId: string;
  /** "https://login.microsoftonline.com/<tenant>" */
  readonly authority: string;
}

/** The page that hands a pop-up's answer to the pane; registered as a redirect address, served beside the pane. */
const redirectPage = 'auth.html';

/**
 * MSAL's client: nested in Outlook where Outlook offers that, else a pop-up of the browser's own. It weighs more than the
 * pane, so it is fetched when a token is first asked for, and never in the sandbox.
 */
export async function msalClient({ clientId, authority }: SignInSettings): Promise<SignInClient> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  const configuration: Configuration = {
    auth: {
      clientId,
      authority,
      // The deployment names its authority; nobody else's word is needed for it.
      knownAuthorities: [new URL(authority).host],
      redirectUri: new URL(redirectPage, window.location.href).href,
      // Says that claims challenges are understood (continuous access evaluation, conditional access).
      clientCapabilities: ['CP1'],
    },
    // Nobody types a password and fetches a telephone in the minute that is usual.
    system: { popupBridgeTimeout: 10 * 60_000 },
    // The account outlasts the pane, so that the next one signs in without asking.
    cache: { cacheLocation: 'localStorage' },
  };
  return createNestablePublicClientApplication(configuration);
}

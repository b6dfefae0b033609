import type { AccountInfo } from '@azure/msal-browser';
import {
  createSignIn,
  noSignIn,
  signInErrorOf,
  signInText,
  type SignInClient,
  type TokenRequest,
} from '../../src/sign-in';

const anne = { username: 'anne.bech@stab.example', homeAccountId: 'anne' } as AccountInfo;

/** MSAL as it answers: it hands out numbered tokens and fails as it is told. */
class FakeMsal implements SignInClient {
  readonly asked: (readonly ['silent' | 'popup', TokenRequest])[] = [];
  silentFailure: Error | null = null;
  popupFailure: Error | null = null;
  accounts: AccountInfo[] = [];
  cleared = 0;

  acquireTokenSilent = (request: TokenRequest) => this.answer('silent', request, this.silentFailure);
  acquireTokenPopup = (request: TokenRequest) => this.answer('popup', request, this.popupFailure);
  getAllAccounts = () => this.accounts;
  clearCache = async () => void (this.cleared += 1);

  private async answer(way: 'silent' | 'popup', request: TokenRequest, failure: Error | null) {
    this.asked.push([way, request]);
    if (failure !== null) throw failure;
    return { accessToken: `${way}-${this.asked.length}`, account: anne };
  }
}

/** An error with MSAL's own shape. */
function msalError(name: string, errorCode: string, message = ''): Error {
  return Object.assign(new Error(`${errorCode}: ${message}`), { name, errorCode });
}
const interaction = msalError('InteractionRequiredAuthError', 'interaction_required');

function signInWith(msal: FakeMsal) {
  return createSignIn(() => Promise.resolve(msal));
}

test('the sandbox asks nobody for a token', async () => {
  const signIn = noSignIn();
  expect(await signIn.token()).toBeNull();
  expect(signIn.state()).toEqual({ kind: 'not-needed' });
});

describe('a token', () => {
  test('is fetched silently, for the file scope alone, and tells who is signed in', async () => {
    const msal = new FakeMsal();
    const signIn = signInWith(msal);
    let heard = 0;
    signIn.subscribe(() => (heard += 1));
    expect(await signIn.token()).toBe('silent-1');
    expect(msal.asked).toEqual([['silent', { scopes: ['Files.ReadWrite.All'] }]]);
    expect(signIn.state()).toEqual({ kind: 'signed-in', account: 'anne.bech@stab.example' });
    await signIn.token();
    expect(msal.asked[1]?.[1].account).toBe(anne);
    expect(heard).toBe(1);
  });

  test('is asked of the account that was signed in before the pane was opened', async () => {
    const msal = new FakeMsal();
    msal.accounts = [anne];
    await signInWith(msal).token();
    expect(msal.asked[0]?.[1].account).toBe(anne);
  });

  test('opens no window by itself, but says that the person must sign in', async () => {
    const msal = new FakeMsal();
    msal.silentFailure = interaction;
    const signIn = signInWith(msal);
    await expect(signIn.token()).rejects.toMatchObject({ trouble: 'interaction' });
    expect(msal.asked.map(([way]) => way)).toEqual(['silent']);
    expect(signIn.state()).toMatchObject({ kind: 'signed-out', error: { code: 'interaction_required' } });
  });

  test.each([
    ['the service wants an answer', interaction],
    ['the host knows no account although it signs in', msalError('BrowserAuthError', 'no_account_error')],
  ])('opens a window during a command of the person’s, where %s', async (_, failure) => {
    const msal = new FakeMsal();
    msal.silentFailure = failure;
    const signIn = signInWith(msal);
    expect(await signIn.during(() => signIn.token())).toBe('popup-2');
    await expect(signIn.token()).rejects.toThrow();
    expect(msal.asked.map(([way]) => way)).toEqual(['silent', 'popup', 'silent']);
  });

  test('opens no window where there is no network', async () => {
    const msal = new FakeMsal();
    msal.silentFailure = msalError('BrowserAuthError', 'no_network_connectivity');
    const signIn = signInWith(msal);
    await expect(signIn.during(() => signIn.token())).rejects.toMatchObject({ trouble: 'offline' });
    expect(msal.asked).toHaveLength(1);
  });

  test('that was refused is not taken from the cache, and the claims demanded are asked for until they are met', async () => {
    const msal = new FakeMsal();
    msal.silentFailure = interaction;
    const signIn = signInWith(msal);
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    await expect(signIn.token({ claims })).rejects.toMatchObject({ trouble: 'interaction' });
    expect(msal.asked[0]?.[1]).toMatchObject({ forceRefresh: true, claims });

    await signIn.signIn();
    expect(msal.asked[1]).toEqual([
      'popup',
      { scopes: ['Files.ReadWrite.All'], claims, overrideInteractionInProgress: true },
    ]);
    msal.silentFailure = null;
    await signIn.token();
    expect(msal.asked[2]?.[1].claims).toBeUndefined();
  });

  test('can be had at the next try where MSAL itself could not be fetched', async () => {
    let attempts = 0;
    const signIn = createSignIn(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('chunk')) : Promise.resolve(new FakeMsal());
    });
    await expect(signIn.token()).rejects.toMatchObject({ trouble: 'other' });
    expect(await signIn.token()).toBe('silent-1');
  });
});

describe('signing in and out', () => {
  test('a window that is closed leaves the person signed out, with MSAL’s code', async () => {
    const msal = new FakeMsal();
    msal.popupFailure = msalError('BrowserAuthError', 'user_cancelled');
    expect(await signInWith(msal).signIn()).toMatchObject({
      kind: 'signed-out',
      error: { trouble: 'cancelled', code: 'user_cancelled' },
    });
  });

  test('asked for again, the first window no longer matters', async () => {
    const msal = new FakeMsal();
    const signIn = signInWith(msal);
    await signIn.token();
    msal.popupFailure = msalError('BrowserAuthError', 'interaction_in_progress_cancelled');
    expect(await signIn.signIn()).toMatchObject({ kind: 'signed-in' });
  });

  test('after signing out nothing is fetched silently until somebody signs in again', async () => {
    const msal = new FakeMsal();
    const signIn = signInWith(msal);
    await signIn.token();
    await signIn.signOut();
    expect(msal.cleared).toBe(1);
    await expect(signIn.token()).rejects.toMatchObject({ trouble: 'interaction' });
    expect(msal.asked).toHaveLength(1);
    expect(await signIn.signIn()).toMatchObject({ kind: 'signed-in' });
    expect(await signIn.token()).toBe('silent-3');
  });
});

describe('what MSAL throws', () => {
  test.each([
    ['InteractionRequiredAuthError', 'interaction_required', '', 'interaction'],
    ['InteractionRequiredAuthError', 'consent_required', '', 'consent'],
    ['ServerError', 'invalid_grant', 'AADSTS65001: The user has not consented', 'consent'],
    ['ServerError', 'invalid_grant', 'AADSTS90094: An administrator must', 'consent'],
    ['ServerError', 'invalid_grant', 'AADSTS50105: not assigned to a role', 'policy'],
    ['InteractionRequiredAuthError', 'invalid_grant', 'AADSTS53003: blocked by conditional access', 'policy'],
    ['ServerError', 'unauthorized_client', 'AADSTS700016: application not found', 'registration'],
    ['ServerError', 'invalid_request', 'AADSTS50011: redirect address', 'registration'],
    ['BrowserAuthError', 'user_cancelled', '', 'cancelled'],
    ['BrowserAuthError', 'popup_window_error', '', 'popup-blocked'],
    ['ClientAuthError', 'nested_app_auth_bridge_disabled', '', 'unsupported'],
    ['ClientAuthError', 'network_error', '', 'offline'],
    ['BrowserAuthError', 'something_new', '', 'other'],
  ])('%s %s %s is %s', (name, code, message, trouble) => {
    const error = signInErrorOf(msalError(name, code, message));
    expect(error.trouble).toBe(trouble);
    const number = /AADSTS\d+/u.exec(message)?.[0];
    expect(error.code).toBe(number === undefined ? code : `${code}, ${number}`);
  });

  test('is told with its code in both languages, and with a sentence for the administrator where only they can help', () => {
    const consent = signInErrorOf(msalError('ServerError', 'invalid_grant', 'AADSTS65001: no'));
    expect(signInText(consent, 'da').administrator).toBe(
      'Giv administratorsamtykke til NLPS Indmelding (delegeret tilladelse Files.ReadWrite.All i Microsoft Graph). (invalid_grant, AADSTS65001)',
    );
    expect(signInText(consent, 'en').fix).toContain('Code: invalid_grant, AADSTS65001.');
    const closed = signInErrorOf(msalError('BrowserAuthError', 'user_cancelled'));
    expect(signInText(closed, 'da')).toEqual({
      message: 'Login blev afbrudt.',
      fix: 'Vælg Log ind igen, når det passer. Kode: user_cancelled.',
    });
  });

  test('may be anything at all', () => {
    expect(signInErrorOf('nej')).toMatchObject({ trouble: 'other', code: 'Error' });
  });
});

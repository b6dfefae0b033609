import type { Settings } from '../../src/settings';
import { tokenSource, type SignInClient } from '../../src/taskpane/compose-sign-in';

const settings = (auth: Settings['auth']): Settings => ({
  graphBaseUrl: 'https://graph.example/v1.0',
  workbook: null,
  clock: null,
  auth,
});
const nested = settings({ kind: 'nested', clientId: 'app', authority: 'https://login.example/common' });

/** An account that hands out numbered tokens, and asks for the person where told to. */
function account(needsPerson: boolean): { client: SignInClient; asked: object[] } {
  const asked: object[] = [];
  const token = (way: string) => ({ accessToken: `${way}-${asked.length}` });
  const client = {
    acquireTokenSilent: async (request: object) => {
      asked.push(request);
      if (needsPerson)
        throw Object.assign(new Error('interaction'), { name: 'InteractionRequiredAuthError' });
      return token('silent');
    },
    acquireTokenPopup: async () => token('popup'),
  };
  return { client: client as unknown as SignInClient, asked };
}

test('the sandbox asks nobody for a token', async () => {
  const token = tokenSource(settings({ kind: 'none' }), () => Promise.reject(new Error('opened')));
  expect(await token()).toBeNull();
});

test('a token is fetched silently, and in a window only where the person must answer', async () => {
  expect(await tokenSource(nested, async () => account(false).client)()).toBe('silent-1');
  expect(await tokenSource(nested, async () => account(true).client)()).toBe('popup-1');
});

test('a refused token is not taken from the cache again, and the claims asked for are passed on', async () => {
  const { client, asked } = account(false);
  await tokenSource(nested, async () => client)({ claims: '{"access_token":{}}' });
  expect(asked).toEqual([
    { scopes: ['Files.ReadWrite.All'], forceRefresh: true, claims: '{"access_token":{}}' },
  ]);
});

test('a sign-in that failed can be tried again', async () => {
  let attempts = 0;
  const token = tokenSource(nested, async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('bridge undefined');
    return account(false).client;
  });
  await expect(token()).rejects.toThrow('bridge undefined');
  expect(await token()).toBe('silent-1');
});

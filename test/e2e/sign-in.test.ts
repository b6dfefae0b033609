import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { launchBrowser } from './support/browser';
import { authority, OpenIdProvider, providerAddress } from './support/openid-provider';
import { openPane, paneOn, rowsOf, selectMail } from './support/pane';
import { startSandbox } from './support/sandbox';
import { patience } from './support/patience';

/** The built pane with the real MSAL against an OpenID provider, and a Graph that takes no call without its token. */
let browser: Browser;
let sandbox: OpenedSandbox;
let provider: OpenIdProvider;
let context: BrowserContext;
let page: Page;
/** What Graph demands of tokens that are issued from now on; null for nothing. */
let demanded: string | null;
let refused: number;

// A sign-in leads through several pages, each with its own time-out.
jest.setTimeout(90_000);

beforeAll(async () => {
  sandbox = await startSandbox();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  provider = new OpenIdProvider();
  demanded = null;
  refused = 0;
  // The sandbox's pages may reach nothing but the sandbox; a deployment's reach Microsoft.
  context = await browser.newContext({ bypassCSP: true });
  await context.route(providerAddress, async (route) => {
    const request = route.request();
    await route.fulfill(
      provider.handle({ method: request.method(), url: request.url(), body: request.postData() ?? '' }),
    );
  });
  await context.route('**/settings.json', async (route) => {
    const settings = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...settings, auth: { kind: 'nested', clientId: 'nlps', authority } } });
  });
  await context.route('**/graph/v1.0/**', async (route) => {
    const token = (await route.request().headerValue('authorization'))?.replace('Bearer ', '') ?? '';
    if (!provider.accessTokens.has(token)) {
      const claims = demanded === null ? '' : Buffer.from(demanded).toString('base64');
      refused += 1;
      await route.fulfill({
        status: 401,
        headers:
          demanded === null
            ? {}
            : { 'www-authenticate': `Bearer error="insufficient_claims", claims="${claims}"` },
        json: { error: { code: 'InvalidAuthenticationToken', message: '' } },
      });
      return;
    }
    await route.continue();
  });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  await openPane(page, sandbox.address);
});

afterEach(() => context.close());

/** Presses the button and signs in on the provider's own page, in the window that opens. */
async function signIn(): Promise<void> {
  const opening = page.waitForEvent('popup');
  await paneOn(page).getByRole('button', { name: 'Log ind', exact: true }).first().click();
  const popup = await opening;
  await popup.getByRole('button', { name: 'Log ind som Anne' }).click();
  await paneOn(page).getByText('Ikke logget ind', { exact: true }).waitFor({ state: 'detached' });
}

async function openSetup(): Promise<void> {
  await paneOn(page).getByRole('button', { name: 'Flere valg' }).click();
  await paneOn(page).getByRole('menuitem', { name: 'Tjek af opsætning' }).click();
}

const importRanders = { name: 'Importér · 5 pladser · Randersklyngen' };

test('signed out, a form is read and checked, no window opens by itself, and the pane says how to sign in', async () => {
  let popups = 0;
  page.on('popup', () => (popups += 1));
  const pane = await selectMail(page, '01-randers-god-udskrivelse');
  await pane.getByRole('heading', { level: 2, name: /^Den gode udskrivelse/u }).waitFor();
  await pane.getByText('Ikke logget ind', { exact: true }).waitFor();
  await pane.getByText(/^Du er ikke logget ind\. Vælg Log ind\.$/u).waitFor();
  expect(popups).toBe(0);
});

test('signing in on the provider’s page shows the account, and an import carries its token', async () => {
  await paneOn(page).getByText('Ikke logget ind', { exact: true }).waitFor();
  await signIn();
  await openSetup();
  await paneOn(page).getByText('Logget ind som anne.bech@stab.example').waitFor();
  await paneOn(page).getByRole('tab', { name: 'Mail' }).click();
  const pane = await selectMail(page, '01-randers-god-udskrivelse');
  await pane.getByRole('button', importRanders).click();
  await pane.getByText(/^Importeret som M-RAND-1/u).waitFor();
  expect(await rowsOf(sandbox.workbook, 'Initiativer')).toHaveLength(1);
  expect(refused).toBe(0);
});

test('a pane opened again is signed in silently', async () => {
  await paneOn(page).getByText('Ikke logget ind', { exact: true }).waitFor();
  await signIn();
  await openPane(page, sandbox.address);
  await openSetup();
  await paneOn(page).getByText('Logget ind som anne.bech@stab.example').waitFor();
  expect(await paneOn(page).getByText('Ikke logget ind', { exact: true }).count()).toBe(0);
});

/** From here on Graph takes no token that was issued before, and says what a new one must carry. */
function demand(claims: string): void {
  demanded = claims;
  provider.accessTokens.clear();
}

test('claims that Graph demands are met by a new token without a window where that is enough', async () => {
  await paneOn(page).getByText('Ikke logget ind', { exact: true }).waitFor();
  await signIn();
  demand('{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}');
  await paneOn(page).getByRole('button', { name: 'Flere valg' }).click();
  await paneOn(page).getByRole('menuitem', { name: 'Hent arbejdsbogen igen' }).click();
  await paneOn(page).getByRole('tab', { name: 'Overblik' }).click();
  await paneOn(page)
    .getByText(/af 200 pladser/u)
    .waitFor();
  expect(refused).toBe(1);
  expect(provider.claims.join()).toContain('1604106651');
});

test('where a second factor is demanded during an import the person is asked, and the import goes on', async () => {
  await paneOn(page).getByText('Ikke logget ind', { exact: true }).waitFor();
  await signIn();
  const pane = await selectMail(page, '02-holbaek-kol');
  // Workbook and log have been read by now: what Graph demands from here on, it demands of the import.
  await pane.getByRole('button', { name: /^Importér · /u }).waitFor();
  await pane.getByText('Ingen behandler den lige nu').waitFor();
  demand('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
  provider.demandsInteraction = true;
  const opening = page.waitForEvent('popup');
  await pane.getByRole('button', { name: /^Importér · /u }).click();
  await (await opening).getByRole('button', { name: 'Log ind som Anne' }).click();
  await pane.getByText(/^Importeret som /u).waitFor();
  expect(provider.claims.join()).toContain('"c1"');
});

test('a window that was closed is opened again, and signing out ends it until somebody signs in', async () => {
  const pane = paneOn(page);
  const opening = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Log ind', exact: true }).click();
  const popup = await opening;
  await popup.getByRole('button', { name: 'Log ind som Anne' }).waitFor();
  await popup.close();
  const again = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Åbn vinduet igen' }).click();
  await (await again).getByRole('button', { name: 'Log ind som Anne' }).click();
  await openSetup();
  await pane.getByText('Logget ind som anne.bech@stab.example').waitFor();
  await pane.getByRole('button', { name: 'Log ud' }).click();
  await pane.getByText('Ikke logget ind', { exact: true }).waitFor();
});

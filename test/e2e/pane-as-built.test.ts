import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { builtFolders } from '../../src/sandbox/build';
import { beforeEveryTest } from './support/open-pane';
import { openPane, paneOn, rowsOf, selectMail } from './support/pane';

/**
 * The pane's page byte for byte as it is published: it asks Microsoft's CDN for Office.js, and the CDN's address is
 * answered out of the npm package. Elsewhere the sandbox's server points the page to the package itself.
 */
let sandbox: OpenedSandbox;
let page: Page;

beforeEveryTest((opened) => ({ sandbox, page } = opened), { each: 'test' });

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeJs = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
const { addin, sandbox: sandboxPage } = builtFolders(process.cwd());

/** Serves the published page as it is and the CDN from the package; returns what was asked of the CDN. */
async function answerTheCdn(): Promise<readonly string[]> {
  const asked: string[] = [];
  const published = await readFile(path.join(addin, 'taskpane.html'), 'utf8');
  await page.addInitScript({ path: path.join(sandboxPage, 'ajax-stand-in.js') });
  // Office.js remembers on its own address which hosts are trusted; a person is asked there the first time.
  const trust = `OfficeJSTrustKeyV2_http_${new URL(sandbox.address).hostname}`;
  await page.addInitScript(`try { localStorage.setItem('${trust}', '{"Result":1}'); } catch {}`);
  await page.route('**/taskpane.html*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: published }),
  );
  await page.route(`${cdn}**`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/hosted/')[1] ?? '';
    asked.push(name);
    const file = path.join(officeJs, name.toLowerCase());
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  return asked;
}

test('the published page fetches Office.js from its CDN and imports a form with it', async () => {
  const asked = await answerTheCdn();
  await openPane(page, sandbox.address);
  await selectMail(page, '01-randers-god-udskrivelse');
  await paneOn(page).getByRole('button', { name: 'Importér · 5 pladser · Randersklyngen' }).click();
  await paneOn(page)
    .getByText(/^Importeret som M-RAND-1/u)
    .waitFor();
  expect(await rowsOf(sandbox.workbook, 'Deltagere')).toHaveLength(5);
  expect(asked).toContain('office.js');
});

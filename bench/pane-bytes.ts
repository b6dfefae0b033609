import { brotliCompressSync, constants } from 'node:zlib';
import { launchBrowser } from '../test/e2e/support/browser';
import { startSandbox } from '../test/e2e/support/sandbox';
import type { Figure } from './measure';

/** What the browser fetched for the pane until it could be used, Office.js apart since Outlook brings its own. */
export async function paneBytes(): Promise<readonly Figure[]> {
  return [];
}

import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { shippedChromium } from './shipped-chromium';

/** Browsers a machine may have of its own, in the order they are tried. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts a real Chromium without a download: the one an npm package ships, else one of the machine's own. The flags
 * that package recommends are left out, because they switch off the web's security, which the tests are to meet.
 * Rejects with what every candidate said if none starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const causes: string[] = [];
  const shipped = await shippedChromium().catch((cause: unknown) => {
    causes.push(`the npm package: ${messageOf(cause)}`);
    return null;
  });
  const candidates: readonly Candidate[] = [
    ...(shipped === null
      ? []
      : [
          { executable: shipped.executable },
          { executable: shipped.executable, libraries: shipped.libraries },
        ]),
    ...installed.filter((file) => existsSync(file)).map((executable) => ({ executable })),
  ];
  for (const { executable, libraries } of candidates) {
    try {
      return await chromium.launch({
        executablePath: executable,
        // Chromium's own sandbox refuses to run as root, which is what containers run as.
        chromiumSandbox: process.getuid?.() !== 0,
        ...(libraries === undefined ? {} : { env: { ...environment(), LD_LIBRARY_PATH: libraries } }),
      });
    } catch (cause) {
      causes.push(`${executable}: ${messageOf(cause)}`);
    }
  }
  throw new Error(`No Chromium to run the browser tests in.\n${causes.join('\n')}`);
}

interface Candidate {
  readonly executable: string;
  /** A folder of libraries that the machine itself lacks. */
  readonly libraries?: string;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

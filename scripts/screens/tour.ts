import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../test/e2e/support/browser';
import type { OpenedSandbox } from '../../src/sandbox/open-sandbox';
import { openPane, wear } from '../../test/e2e/support/pane';
import { startBuiltSandbox } from '../../test/e2e/support/sandbox';
import { screens } from '../../test/e2e/support/screens';

export interface Setting {
  readonly width: 320 | 450 | 800;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: 'da' | 'en';
}

const widths = [320, 450, 800] as const;

/** Every width in every theme in Danish, and every width in English, whose words are of other lengths. */
export const allSettings: readonly Setting[] = [
  ...(['light', 'dark', 'contrast'] as const).flatMap((theme) =>
    widths.map((width) => ({ width, theme, language: 'da' as const })),
  ),
  ...widths.map((width) => ({ width, theme: 'light' as const, language: 'en' as const })),
];

/** What can change a verdict of axe: every theme where room is shortest, the wide layout, and the other language. */
export const settingsForAxe: readonly Setting[] = [
  { width: 320, theme: 'light', language: 'da' },
  { width: 320, theme: 'dark', language: 'da' },
  { width: 320, theme: 'contrast', language: 'da' },
  { width: 800, theme: 'light', language: 'da' },
  { width: 320, theme: 'light', language: 'en' },
];

/** How a picture or a violation is named: "errors-320-dark-da". */
export function nameOf(screen: string, { width, theme, language }: Setting): string {
  return `${screen}-${width}-${theme}-${language}`;
}

export interface TourOptions {
  /** Names of the screens to stop at; all of them where there are none. */
  readonly only?: readonly string[];
  /** Sandboxes walked through at the same time, each with its share of the settings. */
  readonly guides?: number;
  /** Hears of every screen that has been looked at in one sandbox's settings. */
  readonly onScreen?: (screen: string) => void;
}

/**
 * Leads a browser through every main screen and has `look` look at each in every setting. A screen is come to once and
 * then shown in one setting after another, because the way there takes longest. Resolves with what went wrong, each with
 * the name of its screen: one screen that cannot be shown does not hide the others.
 */
export async function tour(
  settings: readonly Setting[],
  look: (page: Page, screen: string, setting: Setting) => Promise<void>,
  options: TourOptions = {},
): Promise<readonly string[]> {
  const { guides = 2 } = options;
  const browser = await launchBrowser();
  try {
    const shares = Array.from({ length: Math.min(guides, settings.length) }, (_, guide) =>
      settings.filter((_setting, index) => index % guides === guide),
    );
    const walks: Promise<readonly string[]>[] = [];
    for (const share of shares) {
      // One after the other: the first of them builds what is stale.
      const sandbox = await startBuiltSandbox();
      walks.push(walk(browser, sandbox, share, look, options));
    }
    const troubles = await Promise.all(walks);
    return [...new Set(troubles.flat())];
  } finally {
    await browser.close();
  }
}

async function walk(
  browser: Browser,
  sandbox: OpenedSandbox,
  settings: readonly Setting[],
  look: (page: Page, screen: string, setting: Setting) => Promise<void>,
  { only, onScreen }: TourOptions,
): Promise<readonly string[]> {
  const troubles: string[] = [];
  try {
    const page = await (await browser.newContext({ viewport: { width: 1500, height: 960 } })).newPage();
    page.setDefaultTimeout(20_000);
    await openPane(page, sandbox.address);
    for (const screen of screens) {
      try {
        // The way to a screen is told in Danish.
        await wear(page, { width: 450, theme: 'light', language: 'da' });
        await screen.show(page);
        if (only?.includes(screen.name) === false) continue;
        for (const setting of settings) {
          await wear(page, setting);
          await look(page, screen.name, setting);
        }
        onScreen?.(screen.name);
      } catch (cause) {
        troubles.push(`${screen.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
  } finally {
    await sandbox.close();
  }
  return troubles;
}

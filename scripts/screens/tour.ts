import type { Page } from 'playwright-core';
import { chooseTheme, openPane, setSandbox, type PaneTheme } from '../../test/e2e/support/pane';
import { screens } from '../../test/e2e/support/screens';
import { openWorld } from './open-world';

export interface Setting {
  readonly width: 320 | 450 | 800;
  readonly theme: 'light' | 'dark' | 'contrast';
}

const themeNames: Readonly<Record<Setting['theme'], PaneTheme>> = {
  light: 'Lyst',
  dark: 'Mørkt',
  contrast: 'Høj kontrast',
};

export const allSettings: readonly Setting[] = ([320, 450, 800] as const).flatMap((width) =>
  (['light', 'dark', 'contrast'] as const).map((theme) => ({ width, theme })),
);

/** Leads a browser through every main screen in each setting, and has `look` look at each. */
export async function tour(
  settings: readonly Setting[],
  look: (page: Page, screen: string, setting: Setting) => Promise<void>,
): Promise<void> {
  for (const setting of settings) {
    const world = await openWorld();
    try {
      const page = await world.newPage({ width: 1500, height: 960 });
      await openPane(page, world.address);
      await setSandbox(page, 'Rudens bredde', String(setting.width));
      await chooseTheme(page, themeNames[setting.theme]);
      for (const screen of screens) {
        await screen.show(page);
        // Bars and folds move for a moment.
        await page.waitForTimeout(250);
        await look(page, screen.name, setting);
      }
    } finally {
      await world.close();
    }
  }
}

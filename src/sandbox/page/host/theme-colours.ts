import type { Theme } from '../state/sandbox-state';

/** Colours of an Office theme by the names of `Office.OfficeTheme`. */
export type ThemeColours = Readonly<
  Record<
    'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor',
    string
  >
>;

export const themeColours: Readonly<Record<Theme, ThemeColours>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFFFF',
  },
};

/** The payload of `OfficeThemeChanged`: one JSON text of numbers 0xRRGGBB, in a list. */
export function themeEventData(theme: Theme): readonly string[] {
  const numbers = Object.entries(themeColours[theme]).map(([name, colour]) => [
    name,
    Number.parseInt(colour.slice(1), 16),
  ]);
  return [JSON.stringify(Object.fromEntries(numbers))];
}

import type { Capabilities } from './capabilities';
import type { Host } from './host';

export interface ThemeWatch {
  current(): 'light' | 'dark';
  onChange(listener: () => void): () => void;
}

/**
 * Whether Outlook is light or dark. Judged by the brightness of its background: the flag meant for it is filled
 * wrongly in places, and the media query tells of the operating system, so that comes last.
 */
export function watchTheme(host: Host, capabilities: Capabilities, darkSystem: MediaQueryList): ThemeWatch {
  const listeners = new Set<() => void>();
  let outlook = shadeOf(host.officeTheme?.bodyBackgroundColor);
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  darkSystem.addEventListener('change', tell);
  const { themeChanged } = host.events;
  if (capabilities.canFollowTheme() && themeChanged !== undefined) {
    const followed = (event: unknown) => {
      outlook = shadeOf(backgroundIn(event)) ?? outlook;
      tell();
    };
    host.mailbox.addHandlerAsync(themeChanged, followed, () => undefined);
  }
  return {
    current: () => outlook ?? (darkSystem.matches ? 'dark' : 'light'),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The event brings the new theme; `officeTheme` itself keeps the old one in some clients. */
function backgroundIn(event: unknown): string | undefined {
  const { officeTheme } = event as { officeTheme?: { bodyBackgroundColor?: string } };
  return officeTheme?.bodyBackgroundColor;
}

/** "dark" or "light" by the luminance of a colour `#RRGGBB` (WCAG's weights); null for what is none. */
function shadeOf(colour: string | undefined): 'light' | 'dark' | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? '');
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  // Black and white text read equally well at this luminance.
  return luminance < 0.179 ? 'dark' : 'light';
}

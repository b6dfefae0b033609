import { useSyncExternalStore } from 'react';

/** How one person likes the pane; nothing personal, and nothing that anybody else depends on. */
export interface Preferences {
  readonly language: 'outlook' | 'da' | 'en';
  readonly theme: 'outlook' | 'light' | 'dark' | 'contrast';
}

const standard: Preferences = { language: 'outlook', theme: 'outlook' };
const storageKey = 'nlps.preferences';
const languages: readonly Preferences['language'][] = ['outlook', 'da', 'en'];
const themes: readonly Preferences['theme'][] = ['outlook', 'light', 'dark', 'contrast'];

const listeners = new Set<() => void>();
let current: Preferences | null = null;

// A pane beside another mail or in another window follows along.
window.addEventListener('storage', ({ key }) => {
  if (key !== storageKey) return;
  current = null;
  tell();
});

/** The preferences and how to change them. Where storage is closed (private windows, Safari) they last as long as the page. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, read), change];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  current ??= stored();
  return current;
}

function change(part: Partial<Preferences>): void {
  current = { ...read(), ...part };
  try {
    localStorage.setItem(storageKey, `${current.language} ${current.theme}`);
  } catch {
    // Storage is closed: the choice holds until the pane is loaded again.
  }
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function stored(): Preferences {
  try {
    const [language, theme] = (localStorage.getItem(storageKey) ?? '').split(' ');
    return {
      language: languages.find((choice) => choice === language) ?? standard.language,
      theme: themes.find((choice) => choice === theme) ?? standard.theme,
    };
  } catch {
    return standard;
  }
}

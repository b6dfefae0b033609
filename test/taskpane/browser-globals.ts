import { webcrypto } from 'node:crypto';
import { setImmediate } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves out what every browser has, and what the fakes of the workbook take their turns by.
Object.assign(globalThis, { TextDecoder, TextEncoder, setImmediate });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

// jsdom has no layout to scroll. The newest browsers return a promise here, whatever the types say.
Object.assign(window, { scrollTo: () => Promise.resolve() });
// Nor media to ask about: the tests' pane is a narrow one.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;

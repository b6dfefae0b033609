import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves out what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom has no layout to scroll.
window.scrollTo = () => {};
// Nor media to ask about: the tests' pane is a narrow one.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;

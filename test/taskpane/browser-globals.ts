import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves out what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom has no layout to scroll.
window.scrollTo = () => {};

/** Each byte in hex, looked up rather than reckoned thirty-two times for every key. */
const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** How a form's key is reckoned; a host with a quicker way than Web Crypto brings its own, with the same outcome. */
export type ReckonKey = (bytes: Uint8Array) => Promise<string>;

/** SHA-256 of the bytes in lower-case hex: the key under which a form is known everywhere. */
export async function keyOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  let key = '';
  for (const byte of new Uint8Array(digest)) key += HEX[byte] ?? '';
  return key;
}

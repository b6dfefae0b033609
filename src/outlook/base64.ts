/** The bytes behind a base64 text; null if it is none, which clients have handed out in its place. */
export function bytesFromBase64(text: string): Uint8Array | null {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return null;
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Base64 of the bytes, made in pieces: one call with megabytes of arguments is too much for any engine. */
export function base64FromBytes(bytes: Uint8Array): string {
  const piece = 32_768;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += piece) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + piece)));
  }
  return btoa(parts.join(''));
}

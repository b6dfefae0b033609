import type { RefusalCode } from '../../form/open';
import type { ReadFile } from '../read-file';

/** SHA-256 as lower-case hex, by the platform's own Web Crypto. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const copy = new Uint8Array(bytes);
  const digest = await crypto.subtle.digest('SHA-256', copy);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is reported for a file whose reader had to be stopped or broke down. */
export async function refusedWhole(
  bytes: Uint8Array,
  name: string,
  code: RefusalCode,
  detail: string,
): Promise<readonly ReadFile[]> {
  return [
    {
      key: await sha256(bytes),
      name,
      inside: [],
      format: 'unknown',
      mail: null,
      reading: { kind: 'unreadable', refusal: { code, detail } },
    },
  ];
}

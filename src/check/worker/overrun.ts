import { keyOf, type RefusalCode } from '../../form/open';
import type { ReadFile } from '../read-file';

/** What is reported for a file whose reader had to be stopped or broke down. */
export async function refusedWhole(
  bytes: Uint8Array,
  name: string,
  code: RefusalCode,
  detail: string,
): Promise<readonly ReadFile[]> {
  return [
    {
      key: await keyOf(bytes),
      name,
      inside: [],
      format: 'unknown',
      mail: null,
      reading: { kind: 'unreadable', refusal: { code, detail } },
    },
  ];
}

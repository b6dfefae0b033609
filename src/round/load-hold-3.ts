import type { Round } from './schema';

/** Hold 3, fetched when it is asked for: a pane with a workbook has its round from there and needs no other. */
export async function loadHold3(): Promise<Round> {
  return (await import('./rounds/hold-3')).hold3;
}

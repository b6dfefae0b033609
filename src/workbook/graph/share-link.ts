import { driveItemAnswer } from './answers';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer } from './exchange';
import { untilItSucceeds } from './retry';

/** A workbook found by its link: where it is for calls, and its name and address for people. */
export interface SharedWorkbook {
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
  readonly webUrl: string;
}

/** A sharing link, or a file's own address, as Graph wants it: "u!" and the address in base64url without padding. */
export function encodeShareUrl(url: string): string {
  const bytes = new TextEncoder().encode(url.trim());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `u!${base64.replace(/=+$/u, '').replace(/\+/gu, '-').replace(/\//gu, '_')}`;
}

/**
 * Finds the workbook that a link points at; a link meant for somebody is redeemed for who is signed in.
 * @throws WorkbookError "not-found" where it leads nowhere, "forbidden" where this person may not follow it
 */
export async function resolveShareLink(connection: GraphConnection, url: string): Promise<SharedWorkbook> {
  const path = `/shares/${encodeShareUrl(url)}/driveItem?$select=id,name,webUrl,parentReference`;
  const headers = { Prefer: 'redeemSharingLinkIfNecessary' };
  const answer = await untilItSucceeds(connection, () =>
    exchange(connection, { method: 'GET', path, effect: 'read', headers }),
  );
  const { id, name, webUrl, parentReference } = parseAnswer(driveItemAnswer, answer, 'read');
  return { driveId: parentReference.driveId, itemId: id, name, webUrl };
}

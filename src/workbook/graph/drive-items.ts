import { driveAnswer, driveItemAnswer, driveItemsAnswer } from './answers';
import type { GraphConnection } from './connection';
import { exchange, parseAnswer } from './exchange';
import { placeOfItem } from './item-place';
import { untilItSucceeds } from './retry';
import { WorkbookError } from './workbook-error';

/** A file or folder found by its link or path: where it is for calls, and its name and address for people. */
export interface DriveItem {
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
  readonly webUrl: string;
  readonly isFolder: boolean;
  /** Of the folder it lies in; null for a drive's root. */
  readonly folderId: string | null;
}

const fields = '$select=id,name,webUrl,parentReference,file,folder';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Finds what a sharing link, a file's own address, or a path in the person's OneDrive points at. A link that was made
 * for somebody is redeemed for who is signed in. Null where the text is no link and no path at all.
 * @throws WorkbookError "not-found" where it leads nowhere, "forbidden" where this person may not follow it
 */
export async function findDriveItem(connection: GraphConnection, text: string): Promise<DriveItem | null> {
  const place = placeOfItem(text);
  if (place === null) return null;
  if (place.kind === 'link') {
    return readItem(connection, `/shares/${encodeShareUrl(place.url)}/driveItem?${fields}`, {
      Prefer: 'redeemSharingLinkIfNecessary',
    });
  }
  const drive = await read(connection, '/me/drive?$select=id', {}, driveAnswer);
  const segments = place.segments.map(encodeURIComponent).join('/');
  const address = segments === '' ? 'items/root' : `root:/${segments}:`;
  return readItem(connection, `/drives/${encodeURIComponent(drive.id)}/${address}?${fields}`);
}

/** The item of an address that is known. @throws WorkbookError */
export function driveItem(
  connection: GraphConnection,
  { driveId, itemId }: Pick<DriveItem, 'driveId' | 'itemId'>,
): Promise<DriveItem> {
  return readItem(
    connection,
    `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}?${fields}`,
  );
}

/**
 * Puts a new workbook into a folder, never over a file that is there. An upload whose answer never came is looked for
 * in the folder before anything else, so that it is not reported as failed while it stands.
 * @throws WorkbookError "conflict" with the code nameAlreadyExists where the name is taken
 */
export async function createDriveFile(
  connection: GraphConnection,
  folder: Pick<DriveItem, 'driveId' | 'itemId'>,
  name: string,
  bytes: Uint8Array,
): Promise<DriveItem> {
  const parent = `/drives/${encodeURIComponent(folder.driveId)}/items/${encodeURIComponent(folder.itemId)}`;
  try {
    const answer = await exchange(connection, {
      method: 'PUT',
      path: `${parent}:/${encodeURIComponent(name)}:/content?@microsoft.graph.conflictBehavior=fail`,
      effect: 'write',
      headers: { 'Content-Type': workbookType },
      body: bytes,
    });
    return itemOf(parseAnswer(driveItemAnswer, answer, 'write'));
  } catch (cause) {
    if (!(cause instanceof WorkbookError) || cause.outcome !== 'unknown') throw cause;
    const path = `${parent}/children?$select=id,name,size,webUrl,parentReference,file,folder`;
    const { value } = await read(connection, path, {}, driveItemsAnswer);
    const found = value.find((item) => item.name === name && item.size === bytes.length);
    if (found === undefined) throw cause;
    return itemOf(found);
  }
}

/** A sharing link, or a file's own address, as Graph wants it: "u!" and the address in base64url without padding. */
export function encodeShareUrl(url: string): string {
  const bytes = new TextEncoder().encode(url.trim());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `u!${base64.replace(/=+$/u, '').replace(/\+/gu, '-').replace(/\//gu, '_')}`;
}

async function readItem(
  connection: GraphConnection,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<DriveItem> {
  return itemOf(await read(connection, path, headers, driveItemAnswer));
}

async function read<Schema extends Parameters<typeof parseAnswer>[0]>(
  connection: GraphConnection,
  path: string,
  headers: Readonly<Record<string, string>>,
  schema: Schema,
) {
  const answer = await untilItSucceeds(connection, () =>
    exchange(connection, { method: 'GET', path, effect: 'read', headers }),
  );
  return parseAnswer(schema, answer, 'read');
}

function itemOf(item: ReturnType<typeof driveItemAnswer.parse>): DriveItem {
  return {
    driveId: item.parentReference.driveId,
    itemId: item.id,
    name: item.name,
    webUrl: item.webUrl,
    isFolder: item.folder !== undefined && item.folder !== null,
    folderId: item.parentReference.id ?? null,
  };
}

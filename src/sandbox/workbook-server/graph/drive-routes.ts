import { FileLocked, type StoredContent, type StoredFile } from '../files/file-store';
import { openWorkbook } from '../package/workbook';
import { parameter, type Answer, type Call, type Route, type Service } from './call';
import { GraphError, itemNotFound } from './graph-error';
import { select } from './paging';
import { fileLocked, itemOf, translateRefusals } from './view';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The folder that the drive consists of, and its name in addresses. */
const rootId = 'root';
const rootName = 'Delte dokumenter';

export const driveRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me',
    operationId: 'me_Get',
    handle: (call) => {
      const user = {
        id: '00000000-0000-4000-8000-000000000001',
        displayName: 'Sekretariatet',
        mail: 'sekretariat@nlps.example',
        userPrincipalName: 'sekretariat@nlps.example',
      };
      return { status: 200, body: select(user, call.query) };
    },
  },
  {
    method: 'GET',
    path: '/me/drive',
    operationId: 'me_GetDrive',
    handle: (call, service) => ({
      status: 200,
      body: select({ id: service.store.driveId, name: 'Dokumenter', driveType: 'business' }, call.query),
    }),
  },
  {
    method: 'GET',
    path: '/shares/{share}/driveItem',
    operationId: 'shares_GetDriveItem',
    handle: async (call, service) => {
      const name = sharedName(parameter(call, 'share'));
      if (name === rootName) return { status: 200, body: select(rootBody(call, service), call.query) };
      const file = (await service.store.list()).find((one) => one.name === name);
      if (file === undefined) throw itemNotFound('the shared file');
      return { status: 200, body: select(itemBody(call, service, file), call.query) };
    },
  },
  {
    method: 'GET',
    path: '/drives/{drive}/items/{item}',
    operationId: 'drives_GetItem',
    handle: async (call, service) => {
      if (itemOf(call, service) === rootId) {
        return { status: 200, body: select(rootBody(call, service), call.query) };
      }
      const { file } = await contentOf(call, service);
      return { status: 200, body: select(itemBody(call, service, file), call.query) };
    },
  },
  {
    method: 'GET',
    path: '/drives/{drive}/items/{item}/children',
    operationId: 'drives_ListChildren',
    handle: async (call, service) => {
      if (itemOf(call, service) !== rootId) throw itemNotFound('the folder');
      const files = await service.store.list();
      return {
        status: 200,
        body: { value: files.map((file) => select(itemBody(call, service, file), call.query)) },
      };
    },
  },
  {
    method: 'GET',
    path: '/drives/{drive}/root:/{path}:',
    operationId: 'drives_GetItemByPath',
    handle: async (call, service) => {
      const name = parameter(call, 'path');
      const file = (await service.store.list()).find((one) => one.name === name);
      if (file === undefined) throw itemNotFound(name);
      return { status: 200, body: select(itemBody(call, service, file), call.query) };
    },
  },
  {
    method: 'GET',
    path: '/drives/{drive}/items/{item}/content',
    operationId: 'drives_GetItemContent',
    handle: async (call, service) => {
      const { bytes } = await contentOf(call, service);
      return { status: 200, bytes, headers: { 'Content-Type': workbookType } };
    },
  },
  {
    method: 'PUT',
    path: '/drives/{drive}/items/{item}/content',
    operationId: 'drives_PutItemContent',
    handle: replaceContent,
  },
  {
    method: 'PUT',
    path: '/drives/{drive}/items/{item}:/{filename}:/content',
    operationId: 'drives_PutNewFile',
    handle: createFile,
  },
];

async function replaceContent(call: Call, service: Service): Promise<Answer> {
  checkWorkbook(call);
  const id = itemOf(call, service);
  const expected = call.headers.get('if-match');
  try {
    const changed = await service.store.change(id, ({ file }) => {
      if (expected !== null && expected !== contentTag(file) && expected !== entityTag(file)) {
        throw new GraphError(412, 'resourceModified', 'ETag does not match current item’s value.');
      }
      return call.bytes;
    });
    if (changed === null) throw itemNotFound('the file');
    return { status: 200, body: itemBody(call, service, changed.file) };
  } catch (cause) {
    throw cause instanceof FileLocked ? fileLocked(cause) : cause;
  }
}

async function createFile(call: Call, service: Service): Promise<Answer> {
  if (itemOf(call, service) !== rootId) throw itemNotFound('the folder');
  checkWorkbook(call);
  const name = parameter(call, 'filename');
  const created = await service.store.create(name, call.bytes);
  if (created !== null) return { status: 201, body: itemBody(call, service, created) };
  const present = (await service.store.list()).find((file) => file.name === name);
  // Nothing is replaced by accident: Graph's own default would replace the file.
  if (present === undefined || call.query.get('@microsoft.graph.conflictBehavior') !== 'replace') {
    throw new GraphError(
      409,
      'nameAlreadyExists',
      'An item with this name already exists or may not be made.',
    );
  }
  const replaced = await replaceContent(
    { ...call, parameters: { ...call.parameters, item: present.id } },
    service,
  );
  return replaced;
}

/** A file that no call could open afterwards is refused right away. */
function checkWorkbook(call: Call): void {
  translateRefusals(() => openWorkbook(call.bytes).tables());
}

async function contentOf(call: Call, service: Service): Promise<StoredContent> {
  const content = await service.store.read(itemOf(call, service));
  if (content === null) throw itemNotFound('the file');
  return content;
}

/** The name of the file or folder at the end of a sharing link: "u!" and the link in base64url. */
function sharedName(share: string): string {
  const link = Buffer.from(share.replace(/^u!/u, ''), 'base64url').toString('utf8');
  try {
    return decodeURIComponent(new URL(link).pathname.replace(/\/$/u, '').split('/').at(-1) ?? '');
  } catch {
    throw itemNotFound('the sharing link');
  }
}

function rootBody(call: Call, service: Service): Record<string, unknown> {
  return {
    id: rootId,
    name: 'root',
    webUrl: `${new URL(call.base).origin}/${encodeURIComponent(rootName)}`,
    folder: {},
    parentReference: { driveId: service.store.driveId, driveType: 'business' },
  };
}

function itemBody(call: Call, service: Service, file: StoredFile): Record<string, unknown> {
  return {
    id: file.id,
    name: file.name,
    size: file.size,
    eTag: entityTag(file),
    cTag: contentTag(file),
    lastModifiedDateTime: new Date(file.modified).toISOString(),
    webUrl: `${new URL(call.base).origin}/${encodeURIComponent(rootName)}/${encodeURIComponent(file.name)}`,
    file: { mimeType: workbookType },
    parentReference: { driveId: service.store.driveId, driveType: 'business', id: rootId },
  };
}

function entityTag(file: StoredFile): string {
  return `"{${file.id}},${file.version}"`;
}

function contentTag(file: StoredFile): string {
  return `"c:{${file.id}},${file.version}"`;
}

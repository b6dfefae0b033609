import { FileLocked } from '../files/file-store';
import { EditRefused } from '../package/refused';
import { UnusableWorkbook } from '../package/unusable';
import { openWorkbook, type Workbook } from '../package/workbook';
import { parameter, type Call, type Service } from './call';
import { GraphError, itemNotFound, sessionGone } from './graph-error';
import type { Session } from './sessions';

/** The workbook of a call as its session sees it. */
export async function readView(call: Call, service: Service): Promise<Workbook> {
  const fileId = itemOf(call, service);
  const session = sessionOf(call, service, fileId);
  const stored = await service.store.read(fileId);
  if (stored === null) throw itemNotFound('the workbook');
  const behind = call.fault?.kind === 'stale' ? service.before.get(fileId) : undefined;
  return open(behind ?? session?.ownView ?? stored.bytes);
}

/**
 * Changes the workbook of a call, for everybody or only in the session's own view.
 * @throws GraphError when the change is refused; nothing is changed then
 */
export async function changeView<Result>(
  call: Call,
  service: Service,
  edit: (workbook: Workbook) => { bytes: Uint8Array; result: Result },
): Promise<Result> {
  const fileId = itemOf(call, service);
  const session = sessionOf(call, service, fileId);
  const results: Result[] = [];
  const apply = (bytes: Uint8Array): Uint8Array => {
    const changed = translateRefusals(() => edit(open(bytes)));
    results.push(changed.result);
    return changed.bytes;
  };
  const isPrivate = session?.persistChanges === false || call.fault?.kind === 'lost';
  if (session !== null && (session.ownView !== null || isPrivate)) {
    const stored = await service.store.read(fileId);
    if (stored === null) throw itemNotFound('the workbook');
    session.ownView = apply(session.ownView ?? stored.bytes);
  }
  if (!isPrivate) await changeFile(service, fileId, apply);
  // A change that is lost and has no session to be seen in still has to be answered.
  if (results.length === 0) apply((await service.store.read(fileId))?.bytes ?? new Uint8Array());
  const [result] = results.slice(-1);
  return result as Result;
}

async function changeFile(
  service: Service,
  fileId: string,
  apply: (bytes: Uint8Array) => Uint8Array,
): Promise<void> {
  try {
    const changed = await service.store.change(fileId, ({ bytes }) => {
      const after = apply(bytes);
      service.before.set(fileId, bytes);
      return after;
    });
    if (changed === null) throw itemNotFound('the workbook');
  } catch (cause) {
    throw cause instanceof FileLocked ? fileLocked(cause) : cause;
  }
}

/** The file that a call names; only of the drive that is served. */
export function itemOf(call: Call, service: Service): string {
  if (parameter(call, 'drive') !== service.store.driveId) throw itemNotFound('the drive');
  return parameter(call, 'item');
}

/** The session that a call names in its header; null where it names none, as it may. */
export function sessionOf(call: Call, service: Service, fileId: string): Session | null {
  const id = call.headers.get('workbook-session-id');
  if (id === null) return null;
  if (call.fault?.kind === 'session-gone') {
    service.sessions.close(id);
    throw sessionGone();
  }
  return service.sessions.use(id, fileId);
}

export function fileLocked(cause: FileLocked): GraphError {
  return new GraphError(423, 'notAllowed', cause.message, 'resourceLocked');
}

function open(bytes: Uint8Array): Workbook {
  return translateRefusals(() => openWorkbook(bytes));
}

/** Runs what reads or edits a package and says in Graph's terms why it would not. */
export function translateRefusals<Value>(action: () => Value): Value {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof EditRefused) throw refused(cause);
    if (cause instanceof UnusableWorkbook) {
      throw new GraphError(
        cause.code === 'unsupportedWorkbook' ? 422 : 500,
        'GenericFileOpenError',
        cause.message,
        cause.code === 'unsupportedWorkbook' ? 'unsupportedWorkbook' : 'internalServerErrorUncategorized',
      );
    }
    throw cause;
  }
}

function refused(cause: EditRefused): GraphError {
  switch (cause.reason) {
    case 'invalidArgument':
      return new GraphError(400, 'InvalidArgument', cause.message, 'invalidArgument');
    case 'accessDenied':
      return new GraphError(403, 'AccessDenied', cause.message, 'accessDenied');
    case 'insertDeleteConflict':
    case 'filteredRangeConflict':
    case 'nonBlankCellOffSheet':
    case 'conflictUncategorized':
      return new GraphError(409, 'Conflict', cause.message, cause.reason);
    default: {
      const unreachable: never = cause.reason;
      return unreachable;
    }
  }
}

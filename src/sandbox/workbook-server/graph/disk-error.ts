import { GraphError } from './graph-error';

/** What the disk refused, in Graph's terms; null for an error that is not the disk's. Saves are all or nothing. */
export function errorOfDisk(cause: unknown): GraphError | null {
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || !('syscall' in cause)) return null;
  switch (cause.code) {
    case 'EACCES':
    case 'EROFS':
      return new GraphError(403, 'AccessDenied', 'The file may not be changed.', 'accessDenied');
    case 'EBUSY':
    case 'EPERM':
      // What Windows says of a file that a program holds open.
      return new GraphError(423, 'notAllowed', 'The file is open in another program.', 'resourceLocked');
    case 'ENOSPC':
    case 'EDQUOT':
      return new GraphError(507, 'quotaLimitReached', 'The disk is full.', 'quotaLimitReached');
    default:
      return new GraphError(
        500,
        'GeneralException',
        'The file could not be read or saved.',
        'generalException',
      );
  }
}

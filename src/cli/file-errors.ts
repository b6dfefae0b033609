import { exitCodes, type ExitCode } from './exit-codes';

/** What the file system says of a place that the caller named wrongly. */
const wrongPlaces: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Mappen til "${path}" findes ikke. Opret den først, eller ret stavemåden.`,
  ENOTDIR: (path) => `"${path}" går gennem en fil, som om den var en mappe. Vælg en anden mappe.`,
  EEXIST: (path) => `"${path}" er en fil og kan ikke bruges som mappe. Vælg en anden mappe.`,
  EISDIR: (path) => `"${path}" er en mappe. Nævn en fil.`,
};

/** What it says where the place is right. */
const refusals: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `Du har ikke lov til at bruge "${path}". Vælg et andet sted, eller bed om adgang.`,
  EPERM: (path) =>
    `Du har ikke lov til at bruge "${path}". Luk filen i andre programmer, eller bed om adgang.`,
  EROFS: (path) => `Der kan ikke skrives ved "${path}". Vælg et andet sted.`,
  EBUSY: (path) => `"${path}" er i brug i et andet program. Luk den dér, og prøv igen.`,
  ENOSPC: (path) => `Der er ikke plads på disken til "${path}". Gør plads, og prøv igen.`,
};

/** An error of the file system in a sentence with what to do, and the exit code it ends with; null for any other error. */
export function fileErrorOf(cause: unknown): { readonly sentence: string; readonly code: ExitCode } | null {
  if (!isFileError(cause)) return null;
  const { code, path } = cause;
  // Files are written beside their place first, under a name that nobody has given them.
  const named = path.replace(/\.\d+\.tmp$/u, '');
  const wrong = wrongPlaces[code];
  if (wrong !== undefined) return { sentence: wrong(named), code: exitCodes.usage };
  const refused = refusals[code];
  return refused === undefined ? null : { sentence: refused(named), code: exitCodes.unreadable };
}

function isFileError(cause: unknown): cause is { readonly code: string; readonly path: string } {
  return (
    typeof cause === 'object' &&
    cause !== null &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    'path' in cause &&
    typeof cause.path === 'string'
  );
}

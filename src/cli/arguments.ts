import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../round';
import { UsageError } from './usage';

/** Reads a command's own words. Throws `UsageError` that names an unknown or incomplete option. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(optionFault(cause));
  }
}

/** The same for a command that takes options alone. Throws `UsageError` for any other word. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  const parsed = parse(args, options);
  const [word] = parsed.positionals;
  if (word !== undefined) throw new UsageError(`"${word}" hører ikke til her. Kommandoen tager kun valg.`);
  return parsed;
}

/** Node names the option it stumbled over in quotation marks, in an English sentence. */
function optionFault(cause: unknown): string {
  const sentence = String(cause);
  const option = /'(?:-\w, )?(-[^\s'=]*)/u.exec(sentence)?.[1] ?? '';
  if (sentence.includes('Unknown option')) return `Valget "${option}" findes ikke her.`;
  if (sentence.includes('does not take an argument')) return `Valget "${option}" tager ingen værdi.`;
  return `Valget "${option}" mangler sin værdi.`;
}

/** One file named on the command line, or found in a folder named there. */
export interface NamedFile {
  /** As the caller wrote it. */
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files named, folders opened one level deep in the order of their names. Throws `UsageError` for one that is not there. */
export async function namedFiles(paths: readonly string[]): Promise<readonly NamedFile[]> {
  if (paths.length === 0) throw new UsageError('Nævn mindst én fil.');
  const files = (await Promise.all(paths.map(expand))).flat();
  if (files.length === 0) throw new UsageError(`Der er ingen filer i "${paths.join('", "')}".`);
  return Promise.all(
    files.map(async (path) => ({ path, name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  );
}

async function expand(path: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => {
    throw new UsageError(`Filen "${path}" findes ikke.`);
  });
  if (!status.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(path, entry.name))
    .sort((a, b) => a.localeCompare(b, 'da'));
}

/** A time given on the command line: ISO 8601 with offset. Throws `UsageError` for anything else. */
export function momentOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new UsageError(`"${value}" er ikke et tidspunkt. Skriv det som 2024-04-16T09:00:00+02:00.`);
  }
  return value;
}

/** The workbook named with `--workbook`; throws `UsageError` where it is missing. */
export function workbookOption(value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError('Nævn arbejdsbogen med --workbook W.xlsx.');
  return value;
}

/** The place of a workbook that is to be made. Throws `UsageError` where its name is no workbook's. */
export function newWorkbookPath(path: string): string {
  if (!/\.xlsx$/iu.test(path))
    throw new UsageError(`"${path}" skal ende på .xlsx for at blive en arbejdsbog.`);
  return path;
}

/** The folder named with `--out`; throws `UsageError` where it is missing. */
export function outOption(value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError('Nævn mappen med --out MAPPE.');
  return value;
}

/** The language named with `--language`, Danish where there is none. Throws `UsageError` for any other. */
export function languageOption(value: string | undefined): Language {
  if (value === undefined || value === 'da') return 'da';
  if (value === 'en') return 'en';
  throw new UsageError(`Sproget "${value}" findes ikke. Skriv --language da eller --language en.`);
}

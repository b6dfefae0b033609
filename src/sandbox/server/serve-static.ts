import { readFile } from 'node:fs/promises';
import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file below `folder` that the address names; null if there is none or the address leads out of the folder. */
export async function serveStatic(folder: string, pathname: string): Promise<Response | null> {
  const relative = decodeURIComponent(pathname).replace(/^\/+/, '');
  const file = path.resolve(folder, relative);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'EISDIR' || cause.code === 'ENOTDIR') return null;
    throw cause;
  });
  if (bytes === null) return null;
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}

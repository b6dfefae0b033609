import { createRequire } from 'node:module';
import path from 'node:path';
import { serveStatic } from './serve-static';

/** Where the sandbox serves the genuine library. In lower case, because the library lower-cases its own address. */
export const officeJsPath = '/office-js/';

/** The tag that loads Office.js, with or without the quotes that minifying takes away. */
const cdnTag =
  /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*><\/script>/;

/** The untouched library out of the npm package; the few mixed-case names it asks for are lower-case in there. */
export async function serveOfficeJs(pathname: string): Promise<Response | null> {
  const folder = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  return serveStatic(folder, pathname.slice(officeJsPath.length).toLowerCase());
}

/**
 * Points a page of the add-in, built for the CDN, to the local library between the sandbox's stand-in and additions.
 * Throws if the page has no such tag: it would wait for Outlook for ever.
 */
export function pointToLocalOfficeJs(html: string): string {
  if (!cdnTag.test(html)) throw new Error('The page loads no Office.js from its CDN.');
  const sources = ['/sandbox/ajax-stand-in.js', `${officeJsPath}office.js`, '/sandbox/additions.js'];
  return html.replace(cdnTag, sources.map((source) => `<script src="${source}"></script>`).join(''));
}

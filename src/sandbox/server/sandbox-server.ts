import { z } from 'zod';
import type { Settings } from '../../settings';
import type { SampleMailbox } from '../sample-mail';
import { createClock } from './clock';
import { listen } from './http';
import { officeJsPath, pointToLocalOfficeJs, serveOfficeJs } from './office-js';
import { readSampleMails } from './sample-mails';
import { isLocal, secured } from './security';
import { serveStatic } from './serve-static';

export interface SandboxServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The built add-in. */
  readonly addinFolder: string;
  /** The built page that plays Outlook. */
  readonly sandboxFolder: string;
  /** Folder of .eml files, read anew whenever the page is opened. */
  readonly mailsFolder: string;
  readonly mailbox: Omit<SampleMailbox, 'mails'>;
  /** The embedded server of the Graph workbook calls; it sees the addresses below `graphPath`. */
  readonly graph: { handle(request: Request): Promise<Response> };
  readonly workbook: NonNullable<Settings['workbook']>;
  /** Fills the workbook with invented initiatives as of a moment; returns how many were not there before. */
  readonly fill: (now: Date) => Promise<number>;
  /** The moment the sandbox's clock starts at, ISO 8601 with offset. */
  readonly clock: string;
}

export interface SandboxServer {
  /** "http://127.0.0.1:3000" */
  readonly address: string;
  close(): Promise<void>;
}

/** Where the pane finds Microsoft Graph in the sandbox. */
const graphPath = '/graph/v1.0';

/** The pages of the add-in that run beside Outlook and not inside it: figures, and where signing in ends. */
const besideOutlook: readonly string[] = ['/overview.html', '/auth.html'];

const clockSchema = z.object({ iso: z.iso.datetime({ offset: true }) });

/** Starts the sandbox: the page that plays Outlook, the add-in in it, the workbook behind it, on one local port. */
export async function startSandboxServer(options: SandboxServerOptions): Promise<SandboxServer> {
  const clock = createClock(options.clock);

  async function route(request: Request): Promise<Response> {
    if (!isLocal(request)) return text(403, 'Sandkassen svarer kun på denne maskine.');
    const { pathname, origin } = new URL(request.url);
    if (pathname.startsWith(`${graphPath}/`)) return options.graph.handle(request);
    if (request.method === 'POST' && pathname === '/sandbox/clock') return setClock(request);
    if (request.method === 'POST' && pathname === '/sandbox/fill') {
      return Response.json({ imported: await options.fill(new Date(clock.now())) });
    }
    if (request.method !== 'GET') return text(405, 'Method not allowed');
    switch (pathname) {
      case '/':
        return (await serveStatic(options.sandboxFolder, 'index.html')) ?? notFound();
      case '/settings.json':
        return Response.json(settings(origin));
      case '/sandbox/mailbox.json':
        return Response.json({ ...options.mailbox, mails: await readSampleMails(options.mailsFolder) });
    }
    if (pathname.startsWith(officeJsPath)) return (await serveOfficeJs(pathname)) ?? notFound();
    if (pathname.startsWith('/sandbox/')) {
      return (await serveStatic(options.sandboxFolder, pathname.slice('/sandbox/'.length))) ?? notFound();
    }
    return servePage(pathname);
  }

  async function servePage(pathname: string): Promise<Response> {
    const file = await serveStatic(options.addinFolder, pathname);
    if (file === null) return notFound();
    // Pages that are the browser's own affair: there is no Outlook in them.
    if (!pathname.endsWith('.html') || besideOutlook.includes(pathname)) return file;
    return new Response(pointToLocalOfficeJs(await file.text()), { headers: file.headers });
  }

  function settings(origin: string): Settings {
    return {
      graphBaseUrl: `${origin}${graphPath}`,
      workbook: options.workbook,
      clock: clock.now(),
      auth: { kind: 'none' },
    };
  }

  async function setClock(request: Request): Promise<Response> {
    const body = clockSchema.safeParse(await request.json().catch(() => null));
    if (!body.success) return text(400, z.prettifyError(body.error));
    clock.set(body.data.iso);
    return Response.json({ iso: clock.now() });
  }

  const { server, port } = await listen(async (request) => secured(await route(request)), options.port);
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function text(status: number, message: string): Response {
  return new Response(message, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function notFound(): Response {
  return text(404, 'Findes ikke.');
}

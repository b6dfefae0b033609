import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConnectionCut } from '../workbook-server';

/** Turns Node's request into the web's, so that the handlers are plain functions from Request to Response. */
async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD')
    return new Request(new URL(incoming.url ?? '/', origin), { method, headers });
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Request(new URL(incoming.url ?? '/', origin), { method, headers, body: Buffer.concat(chunks) });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Listens on this machine only. Rejects with Node's error, `EADDRINUSE` where the port is taken. */
export function listen(
  handle: (request: Request) => Promise<Response>,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer((incoming, outgoing) => {
      toRequest(incoming, `http://${incoming.headers.host ?? '127.0.0.1'}`)
        .then(handle)
        .then((response) => send(response, outgoing))
        .catch((cause: unknown) => {
          if (cause instanceof ConnectionCut) {
            outgoing.destroy();
            return;
          }
          process.stderr.write(
            `${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
          );
          if (!outgoing.headersSent) outgoing.writeHead(500);
          outgoing.end();
        });
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}

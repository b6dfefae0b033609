import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createWorkbookServer, type FileStore, memoryStore } from '../../../src/sandbox/workbook-server';
import type { WorkbookServerOptions } from '../../../src/sandbox/workbook-server';

export const base = 'http://workbook.example/v1.0';

/** A workbook of test/fixtures/workbooks. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks', name)));
}

/** The parts of a workbook file, read by another library than the one under test. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export async function bytesOf(store: FileStore, id: string): Promise<Uint8Array> {
  const content = await store.read(id);
  if (content === null) throw new Error(`There is no ${id}.`);
  return content.bytes;
}

export interface Asked {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** A server over one workbook in memory, and a way to ask it. */
export function serve(
  bytes: Uint8Array,
  options: Omit<WorkbookServerOptions, 'store'> = {},
): {
  store: FileStore;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Asked>;
} {
  const store = memoryStore({ 'bog.xlsx': bytes });
  const server = createWorkbookServer({ store, ...options });
  const fetch = (url: string, init?: RequestInit): Promise<Response> => server.handle(new Request(url, init));
  return {
    store,
    fetch,
    async ask(method, path, body, headers = {}) {
      const response = await fetch(
        `${base}${path.startsWith('/me') || path.startsWith('/$') ? '' : '/drives/memory/items/bog.xlsx'}${path}`,
        {
          method,
          headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
          body: body === undefined ? undefined : JSON.stringify(body),
        },
      );
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        headers: response.headers,
      };
    },
  };
}

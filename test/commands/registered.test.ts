import { readFileSync } from 'node:fs';
import path from 'node:path';

test('every function that the manifest gives a button is registered by the page of commands', async () => {
  const registered: string[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: (callback: () => void) => Promise.resolve(callback()),
      actions: { associate: (name: string) => registered.push(name) },
    },
  });
  await import('../../src/commands/commands');
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(registered).toEqual(named);
});

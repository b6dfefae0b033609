import path from 'node:path';
import { buildIfStale } from '../../../src/sandbox/build';
import { shippedChromium } from './shipped-chromium';

/** Before the browser tests, once: builds what they drive and unpacks what they drive it in. */
export default async function prepareBrowserTests(): Promise<void> {
  const root = path.resolve(__dirname, '../../..');
  await buildIfStale(root, ['addin', 'sandbox'], () => process.stdout.write('Building pane and sandbox …\n'));
  // Without it the machine's own browser is tried.
  await shippedChromium().catch(() => null);
}

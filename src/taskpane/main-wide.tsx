import { createRoot, type Root } from 'react-dom/client';
import { browserStorage, clockOf, loadSettings, workbookMemory } from '../settings';
import { signInFor } from '../sign-in';
import { workbookInUse } from './compose/connection';
import { loadSnapshot } from './compose/snapshot';
import { StartFailure } from './start-failure';
import { WidePage, type WideServices } from './wide/wide-page';

/** Starts the overview on a page of its own: settings and the shared workbook, without Outlook. */
async function start(root: Root): Promise<void> {
  try {
    const settings = await loadSettings((address, init) => fetch(address, init), 'settings.json');
    const loadedAt = Date.now();
    const now = () => clockOf(settings, loadedAt, Date.now());
    const signIn = signInFor(settings.auth);
    const inUse = workbookInUse(settings, workbookMemory(browserStorage()), signIn.token);
    const read = () => loadSnapshot(inUse.tables(), now);
    const services: WideServices = {
      // A window to sign in is opened only for somebody who has pressed a button.
      load: (isAsked) => (isAsked ? signIn.during(read) : read()),
      now,
    };
    root.render(<WidePage services={services} />);
  } catch (cause) {
    root.render(<StartFailure cause={cause} />);
  }
}

const place = document.getElementById('root');
if (place !== null) void start(createRoot(place));

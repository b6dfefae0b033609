import { createRoot, type Root } from 'react-dom/client';
import { officeMailbox } from '../outlook';
import { loadSettings } from '../settings';
import { signInFor } from '../sign-in';
import { App } from './app';
import { composeServices } from './compose/services';
import { StartFailure } from './start-failure';

/** Starts the pane: settings and Outlook first, then the screens over the real services. */
async function start(root: Root): Promise<void> {
  try {
    const [settings, mailbox] = await Promise.all([
      loadSettings((address, init) => fetch(address, init), 'settings.json'),
      officeMailbox(),
    ]);
    const services = composeServices(settings, mailbox, signInFor(settings.auth));
    root.render(<App services={services} />);
  } catch (cause) {
    root.render(<StartFailure cause={cause} />);
  }
}

const place = document.getElementById('root');
if (place !== null) void start(createRoot(place));

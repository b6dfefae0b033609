import { createRoot } from 'react-dom/client';
import { fakeWorld } from '../../test/taskpane/fakes';
import { App } from '../../src/taskpane/app';
import { scenes } from './scenes';

/** Draws the scene named in the address, e.g. `?scene=a-problems&theme=dark&language=en`. */
const parameters = new URLSearchParams(location.search);
const scene = scenes[parameters.get('scene') ?? ''];
const world = fakeWorld();
world.mailbox.colours = parameters.get('theme') === 'dark' ? 'dark' : 'light';
world.mailbox.language = parameters.get('language') === 'en' ? 'en' : 'da';
scene?.arrange(world);

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<App services={world.services} />);

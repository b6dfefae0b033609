import { z } from 'zod';
import { settingsSchema } from '../../settings';
import { mailboxSchema } from '../sample-mail';
import { trustThisHost } from './host/handshake';
import { createSandboxStore } from './state/sandbox-state';
import { showSandbox } from './views/sandbox';

/** Starts the page that plays Outlook: mails and clock from the server, then everything on screen. */
async function start(): Promise<void> {
  trustThisHost(window.localStorage, window.location);
  const mailbox = mailboxSchema.parse(await getJson('/sandbox/mailbox.json'));
  const settings = settingsSchema.parse(await getJson('/settings.json'));
  const now = Date.now();
  showSandbox(createSandboxStore(mailbox, settings.clock ?? new Date(now).toISOString(), now), {
    moveClock,
    fill,
  });
}

async function getJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return answer.json();
}

/** Moves the server's clock, which the pane reads with its settings. Resolves with the moment it stands at. */
async function moveClock(iso: string): Promise<string> {
  const answer = await fetch('/sandbox/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ iso }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return z.object({ iso: z.string() }).parse(await answer.json()).iso;
}

/** Has the server import the invented initiatives. Resolves with how many were not there before. */
async function fill(): Promise<number> {
  const answer = await fetch('/sandbox/fill', { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
  return z.object({ imported: z.number() }).parse(await answer.json()).imported;
}

start().catch((cause: unknown) => {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = `Sandkassen kunne ikke starte: ${cause instanceof Error ? cause.message : String(cause)}`;
  document.body.replaceChildren(message);
});

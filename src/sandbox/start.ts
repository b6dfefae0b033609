import path from 'node:path';
import { parseArgs } from 'node:util';
import { hold3 } from '../round';
import { buildIfStale } from './build';
import { openSandbox, type OpenedSandbox } from './open-sandbox';

// npm starts scripts in the project's folder.
const root = process.cwd();
const usualPort = 3000;
/** How many ports after the first are tried before giving up. */
const portsTried = 20;
/** Two weeks before the deadline of Hold 3. */
const clock = '2024-04-16T09:00:00+02:00';

/** `npm start`: builds what is stale, opens the sandbox, says where it is. */
async function main(): Promise<void> {
  const values = choices();
  await buildIfStale(root, ['addin', 'sandbox'], () =>
    say('Bygger tilføjelsesprogrammet (et halvt minut) …'),
  );
  const sandbox = await onFreePort(wantedPort(values.port ?? process.env['PORT']), values.reset);
  if (values.filled) {
    say('Fylder arbejdsbogen med 60 opdigtede initiativer gennem den rigtige import (ti sekunder) …');
    await sandbox.fill(new Date(clock));
  }
  say('');
  say(`  Sandkassen kører på  ${sandbox.address}`);
  say('');
  say('  Åbn adressen i Edge eller Chrome: til venstre ligger prøvemails, til højre tilføjelsesprogrammet.');
  say('  Vælg en mail. Er skemaet i orden, kan det importeres med ét klik.');
  say(
    `  Arbejdsbogen:  ${path.relative(process.cwd(), sandbox.workbook)}${sandbox.workbookIsNew ? '  (ny)' : ''}`,
  );
  say('  Begynd forfra: npm start -- --reset     Med 60 initiativer: npm start -- --filled     Stop: Ctrl+C');
  say('');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
}

function choices() {
  const options = {
    reset: { type: 'boolean', default: false },
    filled: { type: 'boolean', default: false },
    port: { type: 'string' },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Error('Skriv npm start -- med et eller flere af valgene --reset, --filled og --port 4000.');
  }
}

function wantedPort(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${text} er ikke en port.`);
  return port;
}

/** A port asked for is taken or nothing; the usual one gives way to the next that is free. */
async function onFreePort(wanted: number | null, reset: boolean): Promise<OpenedSandbox> {
  for (let port = wanted ?? usualPort; ; port += 1) {
    try {
      return await openSandbox({
        root,
        folder: path.join(root, '.sandbox'),
        mailsFolder: path.join(root, 'test', 'fixtures', 'mails'),
        round: hold3,
        clock,
        port,
        reset,
      });
    } catch (cause) {
      const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
      if (!taken || wanted !== null || port >= usualPort + portsTried) throw cause;
    }
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const taken = 'code' in cause && cause.code === 'EADDRINUSE';
  return taken ? 'Porten er optaget. Vælg en anden med npm start -- --port 4000.' : cause.message;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((cause: unknown) => {
  process.stderr.write(`Sandkassen kunne ikke starte: ${reasonOf(cause)}\n`);
  process.exitCode = 1;
});

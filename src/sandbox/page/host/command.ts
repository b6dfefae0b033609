import type { SandboxStore } from '../state/sandbox-state';
import { connect } from './connection';
import { eventNames } from './dispatch-ids';
import { introduce } from './handshake';
import { frameSandbox } from './pane';

type CommandEnd = 'completed' | 'no-such-function' | 'timed-out';

/** Outlook gives a command five minutes; the sandbox loses patience sooner. */
const patience = 120_000;

/**
 * Runs a function of the ribbon the way Outlook does: the function file in a hidden frame, the command told once the
 * frame listens for it, and the frame gone when the function says it is done.
 */
export function runCommand(functionName: string, buttonId: string, store: SandboxStore): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const introduction = introduce('/commands.html', store.get().language, window.location.origin);
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.setAttribute('sandbox', frameSandbox);
    frame.name = introduction.frameName;
    frame.src = introduction.address;
    const source = JSON.stringify({ source: { id: buttonId } });

    const connection = connect(frame, introduction, store, {
      onRegistered(event) {
        if (event === eventNames.commandInvoked) {
          connection.fire(event, [crypto.randomUUID(), functionName, source]);
        }
      },
      onCommandFinished: (status) => end(status === 0 ? 'completed' : 'no-such-function'),
    });
    const timer = window.setTimeout(() => end('timed-out'), patience);

    function end(how: CommandEnd): void {
      window.clearTimeout(timer);
      connection.close();
      frame.remove();
      resolve(how);
    }
    document.body.append(frame);
  });
}

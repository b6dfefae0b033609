import { createWebReader } from '../check/worker/web';
import { browserOutbox, createOutbox } from '../outbox';
import { officeMailbox, OutlookError, registerCommand, type Mailbox, type SelectedMail } from '../outlook';
import { browserStorage, clockOf, loadSettings, workbookMemory, type Settings } from '../settings';
import { signInFor, type TokenSource } from '../sign-in';
import { connectWorkbook } from '../workbook/graph';
import { importReadyForm } from './import-ready-form';
import { commandTexts } from './texts';

/** The page of the ribbon's commands: loaded hidden when a button is pressed, gone when its function is done. */
const loadedAt = Date.now();

registerCommand('importReadyForm', async () => {
  const mailbox = await officeMailbox();
  const selection = mailbox.selection();
  // Without a mail there is nothing to import, and no mail to say so on.
  if (selection.kind !== 'mail') return;
  try {
    await importAndSay(selection.mail, mailbox);
  } catch (cause) {
    // The person has moved on; nothing may be said on another mail, and the workbook tells what was done.
    if (cause instanceof OutlookError && cause.failure === 'selection-moved') return;
    await mailbox.notify(selection.mail, { kind: 'error', text: commandTexts[mailbox.language].failed });
  }
});

async function importAndSay(mail: SelectedMail, mailbox: Mailbox): Promise<void> {
  const texts = commandTexts[mailbox.language];
  const settings = await loadSettings(fetch.bind(window), 'settings.json');
  // What the person chose in the pane holds here too.
  const workbook = workbookMemory(browserStorage()).chosen() ?? settings.workbook;
  if (workbook === null) return mailbox.notify(mail, { kind: 'information', text: texts.noWorkbook });
  const signIn = signInFor(settings.auth);
  try {
    // A hidden page may open no window: whoever is not signed in does that in the pane.
    await signIn.token();
  } catch {
    return mailbox.notify(mail, { kind: 'information', text: texts.signInFirst });
  }

  const tables = connectTo(settings, workbook, signIn.token);
  const reader = createWebReader();
  const now = () => clockOf(settings, loadedAt, Date.now());
  try {
    const notice = await importReadyForm(mail, {
      mailbox,
      read: (bytes, name, round) => reader.read(bytes, name, round),
      tables,
      outbox: createOutbox(browserOutbox(), now),
      workbook,
      now,
      newActionId: () => crypto.randomUUID(),
    });
    await mailbox.notify(mail, notice);
  } finally {
    reader.stop();
    // A session that is not closed ends by itself; the import is confirmed by then.
    await tables.close().catch(() => undefined);
  }
}

function connectTo(settings: Settings, workbook: NonNullable<Settings['workbook']>, token: TokenSource) {
  return connectWorkbook({
    baseUrl: settings.graphBaseUrl,
    ...workbook,
    fetch: (address, init) => fetch(address, init),
    token,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  });
}

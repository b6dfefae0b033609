import { replyCatalogue } from '../../src/taskpane/reply/texts';
import { exportCatalogue } from '../../src/taskpane/export/texts';
import { outboxCatalogue } from '../../src/taskpane/outbox/texts';
import { overviewCatalogue } from '../../src/taskpane/overview/texts';
import { draftCatalogue } from '../../src/taskpane/drafts';
import { reminderCatalogue } from '../../src/taskpane/reminders/texts';
import { repairCatalogue } from '../../src/taskpane/repairs/texts';
import { resubmissionCatalogue } from '../../src/taskpane/resubmission/texts';
import { setupCatalogue } from '../../src/taskpane/setup/texts';
import { catalogue } from '../../src/taskpane/texts';
import { wideCatalogue } from '../../src/taskpane/wide/texts';
import { workbookCatalogue } from '../../src/taskpane/workbook/texts';

function leaves(value: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? leaves(inner, `${path}${key}.`)
      : [[`${path}${key}`, inner] as const],
  );
}

const all = (language: 'da' | 'en') => ({
  ...catalogue[language],
  reply: { ...replyCatalogue[language], ...catalogue[language].reply },
  overviewScreens: overviewCatalogue[language],
  drafts: draftCatalogue[language],
  reminders: reminderCatalogue[language],
  outbox: outboxCatalogue[language],
  repairs: repairCatalogue[language],
  resubmission: resubmissionCatalogue[language],
  exportScreen: exportCatalogue[language],
  wide: wideCatalogue[language],
  setup: setupCatalogue[language],
  workbook: workbookCatalogue[language],
});
const da = new Map(leaves(all('da')));
const en = new Map(leaves(all('en')));

test('English says everything that Danish says, and nothing else', () => {
  expect([...en.keys()]).toEqual([...da.keys()]);
});

test('no text is empty, and what takes a value in one language takes it in the other', () => {
  for (const [key, text] of da) {
    expect([key, typeof en.get(key)]).toEqual([key, typeof text]);
    if (typeof text === 'string') expect(text.trim()).not.toBe('');
    if (typeof en.get(key) === 'string') expect(String(en.get(key)).trim()).not.toBe('');
  }
});

test('nothing ever says that a reply was sent, only that it was not', () => {
  const sent = /\b(sendt|sent)\b/i;
  // What a person says of a mail is theirs to say.
  const notSent =
    /intet er sendt|nothing is sent|nothing is ever sent|^mark(?:ér|eret) som sendt$|^mark(?:ed)? as sent$/i;
  for (const [key, text] of [...da, ...en]) {
    if (/^(?:reply|drafts)\./.test(key) && typeof text === 'string' && sent.test(text)) {
      expect([key, text]).toEqual([key, expect.stringMatching(notSent)]);
    }
  }
});

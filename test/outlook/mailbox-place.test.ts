import { mailboxOver } from '../../src/outlook/office-mailbox';
import { darkSystem, fakeHost, type FakeHost, type FakeOptions } from './fake-host';

const shared = 'NLPS2.0@sekretariat.example';

function placeIn(options: FakeOptions, arrange: (host: FakeHost) => void = () => undefined): Promise<string> {
  const host = fakeHost([{ id: 'mail-1', subject: 'Indmelding', attachments: {} }], options);
  host.select('mail-1');
  arrange(host);
  const mailbox = mailboxOver(host, darkSystem(false));
  const selection = mailbox.selection();
  if (selection.kind !== 'mail') throw new Error('The mail is not selected.');
  return mailbox.placeOf(selection.mail, shared);
}

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

test.each<[string, FakeOptions, string]>([
  ['opened in the same window', { owner: 'nlps2.0@sekretariat.example' }, 'shared'],
  ['opened as an account of its own', { user: shared }, 'shared'],
  ['another mailbox that is shared with the person', { owner: 'anden@sekretariat.example' }, 'unknown'],
  ['one’s own, on the web', {}, 'own'],
  ['one’s own, in new Outlook', { hostName: 'newOutlookWindows' }, 'own'],
  ['in a classic Outlook that lacks the question', { hostName: 'Outlook' }, 'unknown'],
])('%s', async (_, options, expected) => {
  expect(await placeIn(options)).toBe(expected);
});

test.each<[string, (host: FakeHost) => void, string]>([
  [
    'refuses, because the mail is not shared',
    (host) => host.behave('getSharedPropertiesAsync', 'fails', 9055),
    'own',
  ],
  [
    'fails for a reason of its own',
    (host) => host.behave('getSharedPropertiesAsync', 'fails', 5001),
    'unknown',
  ],
])('an Outlook that %s', async (_, arrange, expected) => {
  expect(await placeIn({ owner: shared }, arrange)).toBe(expected);
});

test('an Outlook that never answers leaves it unknown', async () => {
  const place = placeIn({ owner: shared }, (host) => host.behave('getSharedPropertiesAsync', 'is silent'));
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await place).toBe('unknown');
});

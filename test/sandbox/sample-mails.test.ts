import path from 'node:path';
import { readSampleMails } from '../../src/sandbox/server/sample-mails';
import type { SampleMail } from '../../src/sandbox/sample-mail';

const folder = path.resolve(__dirname, '../fixtures/mails');
let mails: readonly SampleMail[];

beforeAll(async () => {
  mails = await readSampleMails(folder);
});

function mail(name: string): SampleMail {
  const found = mails.find(({ id }) => id === `AAMk-${name}`);
  if (found === undefined) throw new Error(`${name} is not among the sample mails.`);
  return found;
}

test('the mails of the folders inside come along, newest first', () => {
  expect(mails).toHaveLength(27);
  const times = mails.map(({ received }) => Date.parse(received));
  expect(times).toEqual([...times].sort((one, other) => other - one));
});

test('an encrypted mail is known by how it is sent, and no other is taken for one', () => {
  expect(mails.filter(({ encrypted }) => encrypted).map(({ id }) => id)).toEqual(['AAMk-24-krypteret']);
});

test.each([
  ['25-vedhaeftet-mail', 'mail'],
  ['26-i-skyen', 'cloud'],
  ['27-egen-postkasse', 'file'],
])('%s holds an attachment that Outlook calls a %s', (name, kind) => {
  expect(mail(name).attachments.map((attachment) => attachment.kind)).toEqual([kind]);
});

test('a mail to the secretary herself names her and not the shared mailbox', () => {
  expect(mail('27-egen-postkasse').to).toEqual([
    { name: 'Anne Bech', address: 'anne.bech@sekretariat.example' },
  ]);
});

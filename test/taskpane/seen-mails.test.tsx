import './browser-globals';
import { rememberSeen, seenMail } from '../../src/taskpane/browser/seen-mails';
import { mail } from './fakes';

const selected = (messageId: string, itemId: string) =>
  rememberSeen({ kind: 'mail', mail: { ...mail(itemId, []), internetMessageId: messageId } });

afterEach(() => localStorage.clear());

test('a mail that was selected is known by its message id, with the id it had last', () => {
  selected('<a@x.example>', 'first');
  selected('<a@x.example>', 'moved');
  expect(seenMail('<a@x.example>')).toBe('moved');
  expect(seenMail('<b@x.example>')).toBeNull();
});

test('several that are selected together are known as well', () => {
  rememberSeen({
    kind: 'several',
    mails: ['1', '2'].map((id) => ({
      itemId: id,
      subject: 'Indmelding',
      internetMessageId: `<${id}@x.example>`,
    })),
  });
  expect(seenMail('<2@x.example>')).toBe('2');
});

test('only ids are kept, and no more than four hundred', () => {
  for (let index = 0; index < 410; index += 1) selected(`<${index}@x.example>`, `item-${index}`);
  expect(seenMail('<9@x.example>')).toBeNull();
  expect(seenMail('<10@x.example>')).toBe('item-10');
  expect(localStorage.getItem('nlps.seen-mails')).not.toMatch(/Indmelding|Karen/);
});

test('what is no list of ids is as if nothing were kept', () => {
  localStorage.setItem('nlps.seen-mails', '{"a":1}');
  expect(seenMail('<a@x.example>')).toBeNull();
  selected('<a@x.example>', 'first');
  expect(seenMail('<a@x.example>')).toBe('first');
});

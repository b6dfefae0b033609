import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { readFile, type ReadFile } from '../../src/check';
import { threadOf } from '../../src/check/worker/node';
import { keyOf } from '../../src/form/open';
import { keyInNode } from '../../src/check/worker/node-key';
import { createAnswering } from '../../src/check/worker/answer';
import type { ReadAnswer, ReadRequest } from '../../src/check/worker/messages';
import { createFormReader, type Breakdown, type ReadingThread } from '../../src/check/worker/reader';
import { hold3 } from '../../src/round';
import { zipOf } from '../form/open/packages';

const bytes = Uint8Array.of(1, 2, 3);

/** A reading thread whose answer to any file is this piece of JavaScript. */
function threadThat(does: string): () => ReturnType<typeof threadOf> {
  const code = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => { ${does} });`;
  return () => threadOf(new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }));
}

const answers = "parentPort.postMessage({ kind: 'read', files: [] })";

test.each([
  ['never ends', 'for (;;);', 'file.too-slow'],
  ['takes all memory', 'const kept = []; for (;;) kept.push(new Array(1e5).fill(1.5));', 'file.too-large'],
  ['fails in our own code', "throw new TypeError('x')", 'file.damaged'],
  ['says that it failed', "parentPort.postMessage({ kind: 'failed', detail: 'TypeError' })", 'file.damaged'],
])('a file whose reading %s is reported by name, and its thread is ended', async (_what, does, code) => {
  const reader = createFormReader(threadThat(does), 1500);
  const [file] = await reader.read(bytes, 'skema.xlsx', hold3);
  reader.stop();
  expect(file?.key).toMatch(/^[0-9a-f]{64}$/);
  expect(file).toMatchObject({ name: 'skema.xlsx', reading: { kind: 'unreadable', refusal: { code } } });
});

test('the file after one that overran is read by a new thread', async () => {
  const threads = [threadThat('for (;;);'), threadThat(answers)];
  const reader = createFormReader(() => {
    const start = threads.shift() ?? threadThat(answers);
    return start();
  }, 500);
  const slow = reader.read(bytes, 'langsom.xlsx', hold3);
  const next = reader.read(bytes, 'skema.xlsx', hold3);
  expect((await slow)[0]?.reading).toMatchObject({ refusal: { code: 'file.too-slow' } });
  expect(await next).toEqual([]);
  reader.stop();
});

/** A thread that keeps what it is asked and ends each request as it is told to, the last way for all that follow. */
function recordingThread(
  requests: ReadRequest[],
  endings: readonly ('answers' | 'breaks' | 'fails')[],
): ReadingThread {
  let answer: (answered: ReadAnswer) => void = () => undefined;
  let breakDown: (breakdown: Breakdown) => void = () => undefined;
  return {
    post: (request) => {
      requests.push(request);
      const ending = endings[requests.length - 1] ?? endings.at(-1);
      if (ending === 'answers') answer({ kind: 'read', files: [] });
      else if (ending === 'fails') answer({ kind: 'failed', detail: 'TypeError' });
      else breakDown({ kind: 'broke-down', detail: 'TypeError' });
    },
    onAnswer: (listener) => (answer = listener),
    onBreakdown: (listener) => (breakDown = listener),
    stop: () => undefined,
  };
}

test('a round is sent to a thread once, and again when it is another one or another thread', async () => {
  const first: ReadRequest[] = [];
  const second: ReadRequest[] = [];
  const threads = [recordingThread(first, ['breaks']), recordingThread(second, ['answers'])];
  const reader = createFormReader(() => threads.shift() ?? recordingThread(second, ['answers']));
  const another = { ...hold3 };
  for (const round of [hold3, hold3, hold3, another, another]) await reader.read(bytes, 'skema.xlsx', round);
  expect(first.map(({ round }) => round)).toEqual([hold3]);
  expect(second.map(({ round }) => round)).toEqual([hold3, null, another, null]);
});

test('a round is sent again after a form that failed with another, which the thread may have kept', async () => {
  const requests: ReadRequest[] = [];
  const reader = createFormReader(() => recordingThread(requests, ['answers', 'fails', 'answers']));
  const another = { ...hold3 };
  for (const round of [hold3, another, hold3]) await reader.read(bytes, 'skema.xlsx', round);
  expect(requests.map(({ round }) => round)).toEqual([hold3, another, hold3]);
});

test('what was opened and read of an archive before time was up is kept', async () => {
  const text = (answer: string) => new TextEncoder().encode(`Projektets titel: ${answer}\n`);
  const archive = zipOf({ 'a.txt': text('a'), 'b.txt': text('b'), 'c.txt': text('c') });
  let read = 0;
  const late = await readFile(archive, 'skemaer.zip', hold3, {
    isOver: {
      opening: () => false,
      reading: () => {
        read += 1;
        return read > 2;
      },
    },
  });
  expect(late.map(codeOf)).toEqual([null, null, 'file.too-slow']);

  let looks = 0;
  const cut = await readFile(archive, 'skemaer.zip', hold3, {
    isOver: {
      opening: () => {
        looks += 1;
        return looks > 8;
      },
      reading: () => false,
    },
  });
  expect(codeOf(cut[0])).toBeNull();
  expect(codeOf(cut[cut.length - 1])).toBe('file.too-slow');
});

test('a form has the same key wherever it is read', async () => {
  for (const content of [new Uint8Array(), bytes, bytes.subarray(1), new Uint8Array(70_000).fill(7)]) {
    expect(await keyInNode(content)).toBe(await keyOf(content));
  }
});

function codeOf(file: ReadFile | undefined): string | null {
  return file === undefined || file.reading.kind === 'form' ? 'form' : (file.reading.refusal?.code ?? null);
}

test('a worker reads with the round it was sent last, and says so where it never had one', async () => {
  const answer = createAnswering();
  const lines = [
    'Projektets titel: Gode overgange',
    'Region: Midtjylland',
    'Sundhedsklynge: Randersklyngen',
    'Formål: Bedre forløb',
  ];
  const form = { bytes: new TextEncoder().encode(lines.join('\n')), name: 'skema.txt' };
  expect(await answer({ ...form, round: null })).toEqual({ kind: 'failed', detail: 'no round' });
  const told = await answer({ ...form, round: hold3 });
  expect(told).toMatchObject({ kind: 'read', files: [{ reading: { kind: 'form' } }] });
  expect(await answer({ ...form, round: null })).toEqual(told);
});

test('a mail of several mails that are no forms still comes to a report', async () => {
  const inner = ['Content-Type: message/rfc822', '', 'From: a@b.example', 'Subject: x', '', 'Hej', ''];
  const lines = [
    'From: a@b.example',
    'Subject: y',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...['--b', ...inner, '--b', ...inner, '--b--'],
  ];
  const files = await readFile(new TextEncoder().encode(lines.join('\r\n')), 'mails.eml', hold3);
  expect(files.map(codeOf)).toEqual(['mail.no-form']);
});

test('a form is named by the SHA-256 of its own bytes, in whatever archive it lies', async () => {
  const form = new TextEncoder().encode('Projektets titel: Svar\n');
  const [bare] = await readFile(form, 'skema.txt', hold3);
  const [packed] = await readFile(zipOf({ 'a.txt': form }), 'skemaer.zip', hold3);
  expect(bare?.key).toBe(createHash('sha256').update(form).digest('hex'));
  expect(packed?.key).toBe(bare?.key);
});

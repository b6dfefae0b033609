import type { Fault, FaultScript } from '../../../src/sandbox/workbook-server';
import { connected } from './connected';

const isBatch = (path: string): boolean => path === '/$batch';

function firstTimes(times: number, matches: (path: string) => boolean, fault: Fault): FaultScript {
  let left = times;
  return ({ path }) => {
    if (!matches(path) || left === 0) return null;
    left -= 1;
    return fault;
  };
}

const throttled = (retryAfter?: number): Fault => ({
  kind: 'answer',
  status: 429,
  code: 'TooManyRequests',
  retryAfter,
  applied: false,
});

const lockedBy = (status: number, innerCode: string): Fault => ({
  kind: 'answer',
  status,
  code: 'EditModeCannotAcquireLock',
  innerCode,
  applied: false,
});

describe('reading tables', () => {
  it('takes one request for all of them, after the session', async () => {
    const { tables, exchanges } = connected();
    const read = await tables.read(['Initiativer', 'Log', 'Spærret', 'Findes ikke']);
    expect([...read.keys()]).toEqual(['Initiativer', 'Log', 'Spærret']);
    await tables.read(['Log']);
    expect(exchanges.map(({ path }) => path.split('/').at(-1))).toEqual([
      'createSession',
      '$batch',
      '$batch',
    ]);
    expect(exchanges.every(({ bytesReceived }) => bytesReceived > 0)).toBe(true);
  });

  it('takes two requests for more than nineteen tables', async () => {
    const { tables, exchanges } = connected();
    const names = Array.from({ length: 25 }, (_, number) => `Tabel ${number}`);
    expect([...(await tables.read([...names, 'Log'])).keys()]).toEqual(['Log']);
    expect(exchanges.filter(({ path }) => isBatch(path))).toHaveLength(2);
  });

  it('leaves off the blank row of a new table', async () => {
    const { tables } = connected();
    expect((await tables.read(['Log'])).get('Log')).toEqual({
      name: 'Log',
      headings: ['Tid', 'Hvem', 'Handling'],
      rows: [],
    });
  });

  it.each<[string, Fault, number[]]>([
    ['429 with Retry-After waits as long as asked', throttled(7), [7000, 7000]],
    ['429 without waits 5 and 10 seconds', throttled(), [5000, 10000]],
    ['somebody else’s lock (409) waits 2 and 4 seconds', lockedBy(409, 'accessConflict'), [2000, 4000]],
    ['somebody else’s lock (423) waits 2 and 4 seconds', lockedBy(423, 'resourceLocked'), [2000, 4000]],
    ['a lost connection waits 1 and 2 seconds', { kind: 'cut', applied: false }, [1000, 2000]],
    [
      '504 waits 1 and 2 seconds',
      { kind: 'answer', status: 504, code: 'MaxRequestDurationExceeded', applied: false },
      [1000, 2000],
    ],
  ])('%s and is asked again', async (_name, fault, expected) => {
    const { tables, waits } = connected(firstTimes(2, isBatch, fault));
    expect((await tables.read(['Initiativer'])).get('Initiativer')?.rows).toHaveLength(3);
    expect(waits).toEqual(expected);
  });

  it('spreads the attempts of several people', async () => {
    const { tables, waits } = connected(firstTimes(1, isBatch, throttled(10)), { random: () => 0.5 });
    await tables.read(['Log']);
    expect(waits).toEqual([12_500]);
  });

  it('gives up after four attempts and says why', async () => {
    const { tables, waits } = connected(firstTimes(9, isBatch, { kind: 'cut', applied: false }));
    await expect(tables.read(['Log'])).rejects.toMatchObject({ kind: 'offline', outcome: 'not-applied' });
    expect(waits).toHaveLength(3);
  });

  it('asks again only for the tables that failed within a batch', async () => {
    const { tables, exchanges } = connected(
      firstTimes(1, (path) => path.includes('/tables/Log/'), throttled(3)),
    );
    expect([...(await tables.read(['Initiativer', 'Log'])).keys()]).toEqual(['Initiativer', 'Log']);
    const [first, second] = exchanges.filter(({ path }) => isBatch(path));
    expect(second?.bytesReceived).toBeLessThan(first?.bytesReceived ?? 0);
  });

  it('opens a new session at once when the old one is gone', async () => {
    const { tables, exchanges, waits } = connected(
      firstTimes(1, (path) => path.includes('/tables/'), { kind: 'session-gone' }),
    );
    expect((await tables.read(['Initiativer'])).get('Initiativer')?.rows).toHaveLength(3);
    expect(exchanges.filter(({ path }) => path.endsWith('/createSession'))).toHaveLength(2);
    expect(waits).toEqual([]);
  });

  it('does not trust a session that was idle for four minutes', async () => {
    const { tables, clock, exchanges } = connected();
    await tables.read(['Log']);
    clock.pass(4 * 60_000 + 1);
    await tables.append('Log', [[1, 'a', 'b']]);
    expect(exchanges.map(({ status }) => status)).toEqual([201, 200, 201, 201]);
  });

  it('waits for a session that takes its time to open', async () => {
    const { tables, waits } = connected(
      firstTimes(1, (path) => path.endsWith('/createSession'), {
        kind: 'long-operation',
        polls: 1,
        fails: false,
      }),
    );
    expect((await tables.read(['Log'])).size).toBe(1);
    expect(waits).toEqual([1000, 2000]);
  });

  it('does not repeat what waiting does not heal', async () => {
    const refused: Fault = { kind: 'answer', status: 403, code: 'AccessDenied', applied: false };
    const { tables, exchanges } = connected(firstTimes(1, isBatch, refused));
    await expect(tables.read(['Log'])).rejects.toMatchObject({ kind: 'forbidden', outcome: 'not-applied' });
    expect(exchanges).toHaveLength(2);
  });

  it('shows a lock that somebody holds on to, after fourteen seconds', async () => {
    const { tables, waits } = connected(firstTimes(9, isBatch, lockedBy(423, 'resourceLocked')));
    await expect(tables.read(['Log'])).rejects.toMatchObject({ kind: 'locked', outcome: 'not-applied' });
    expect(waits).toEqual([2000, 4000, 8000]);
  });

  it('can be behind: a stale answer shows the workbook before the last change', async () => {
    let stale = false;
    const { tables } = connected(({ path }) => (stale && path.includes('/range') ? { kind: 'stale' } : null));
    await tables.append('Log', [[1, 'a', 'b']]);
    stale = true;
    expect((await tables.read(['Log'])).get('Log')?.rows).toHaveLength(0);
    stale = false;
    expect((await tables.read(['Log'])).get('Log')?.rows).toHaveLength(1);
  });
});

describe('the answer that does not come', () => {
  it('ends a call when its time is up, though the connection itself never does', async () => {
    const timer = new AbortController();
    const { tables } = connected(() => null, {
      fetch: (url) =>
        url.endsWith('createSession')
          ? Promise.resolve(Response.json({ id: 's' }, { status: 201 }))
          : new Promise(() => queueMicrotask(() => timer.abort())),
      timeout: () => timer.signal,
    });
    await expect(tables.append('Log', [[1, 'a', 'b']])).rejects.toMatchObject({
      kind: 'timed-out',
      outcome: 'unknown',
    });
  });

  it('gives up when the person does, and sends nothing more', async () => {
    const giveUp = new AbortController();
    const { tables, exchanges } = connected(() => null, { signal: giveUp.signal });
    await tables.read(['Log']);
    giveUp.abort();
    await expect(tables.append('Log', [[1, 'a', 'b']])).rejects.toMatchObject({ outcome: 'not-applied' });
    expect(exchanges).toHaveLength(2);
  });
});

describe('signing in', () => {
  const refuseUntil = (token: string) => (url: string, init?: RequestInit) =>
    Promise.resolve(
      new Headers(init?.headers).get('authorization') === `Bearer ${token}`
        ? Response.json(url.endsWith('createSession') ? { id: 's' } : { index: 0 }, { status: 201 })
        : Response.json(
            { error: { code: 'InvalidAuthenticationToken', message: 'Access token has expired.' } },
            {
              status: 401,
              headers: {
                'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${btoa('{"a":1}')}"`,
              },
            },
          ),
    );

  it('renews a refused token once, with the claims that were demanded, and goes on', async () => {
    const renewals: unknown[] = [];
    const { tables } = connected(() => null, {
      fetch: refuseUntil('new'),
      token: (renewal) => {
        if (renewal !== undefined) renewals.push(renewal);
        return Promise.resolve(renewals.length > 0 ? 'new' : 'old');
      },
    });
    await tables.append('Log', [[1, 'a', 'b']]);
    expect(renewals).toEqual([{ claims: '{"a":1}' }]);
  });

  it('asks the person to sign in when the renewed token is refused too', async () => {
    const { tables, exchanges } = connected(() => null, { fetch: refuseUntil('never') });
    await expect(tables.append('Log', [[1, 'a', 'b']])).rejects.toMatchObject({
      kind: 'sign-in',
      outcome: 'not-applied',
      code: 'InvalidAuthenticationToken',
    });
    expect(exchanges).toHaveLength(2);
  });

  it('says so when no token can be had at all', async () => {
    const { tables, exchanges } = connected(() => null, {
      token: () => Promise.reject(new Error('popup_window_error')),
    });
    await expect(tables.read(['Log'])).rejects.toMatchObject({ kind: 'sign-in', outcome: 'not-applied' });
    expect(exchanges).toHaveLength(0);
  });
});

import type { Fault } from '../../../src/sandbox/workbook-server';
import { WorkbookError, workbookErrorText } from '../../../src/workbook/graph';
import { connected, newRow, titles } from './connected';

/** The error that a promise rejects with; the test fails where it does not. */
async function rejection(promise: Promise<unknown>): Promise<WorkbookError> {
  try {
    await promise;
  } catch (cause) {
    if (cause instanceof WorkbookError) return cause;
    throw cause;
  }
  throw new Error('The call succeeded.');
}

const answer = (status: number, code: string, innerCode: string, rest: Partial<Fault> = {}): Fault =>
  ({ kind: 'answer', status, code, innerCode, applied: false, ...rest }) as Fault;

interface Row {
  readonly name: string;
  readonly fault: Fault;
  readonly kind: string;
  readonly outcome: string;
  readonly applied: boolean;
  /** What the person reads, in Danish: how the message begins, and how the advice does. */
  readonly says: readonly [message: string, fix: string];
}

const rows: readonly Row[] = [
  {
    name: '429 with Retry-After',
    fault: answer(429, 'TooManyRequests', 'tooManyRequestsUncategorized', { retryAfter: 7 }),
    kind: 'throttled',
    outcome: 'unknown',
    applied: false,
    says: ['Microsoft 365 har travlt lige nu.', 'Vent lidt, og prøv igen.'],
  },
  {
    name: '429 without Retry-After',
    fault: answer(429, 'EditModeCannotAcquireLockTooManyRequests', 'tooManyRequestsUncategorized'),
    kind: 'locked',
    outcome: 'unknown',
    applied: false,
    says: ['Arbejdsbogen er åben eller låst et andet sted.', 'Luk den dér, eller vent et par minutter'],
  },
  {
    name: '503 before it was applied',
    fault: answer(503, 'ServiceUnavailable', 'serviceUnavailableUncategorized'),
    kind: 'throttled',
    outcome: 'unknown',
    applied: false,
    says: ['Microsoft 365 har travlt lige nu.', 'Vent lidt, og prøv igen.'],
  },
  {
    name: '504 before it was applied',
    fault: answer(504, 'MaxRequestDurationExceeded', 'gatewayTimeoutUncategorized'),
    kind: 'timed-out',
    outcome: 'unknown',
    applied: false,
    says: ['Svaret fra arbejdsbogen udeblev.', 'Prøv igen om lidt.'],
  },
  {
    name: '504 after it was applied',
    fault: answer(504, 'MaxRequestDurationExceeded', 'gatewayTimeoutUncategorized', { applied: true }),
    kind: 'timed-out',
    outcome: 'unknown',
    applied: true,
    says: ['Svaret fra arbejdsbogen udeblev.', 'Prøv igen om lidt.'],
  },
  {
    name: '500 after it was applied',
    fault: answer(500, 'internalServerError', 'internalServerErrorUncategorized', { applied: true }),
    kind: 'unexpected',
    outcome: 'unknown',
    applied: true,
    says: ['Arbejdsbogen svarede med en uventet fejl.', 'Prøv igen.'],
  },
  {
    name: 'a file that will not open, after it was applied',
    fault: answer(500, 'GenericFileOpenError', 'internalServerErrorUncategorized', { applied: true }),
    kind: 'unusable',
    outcome: 'unknown',
    applied: true,
    says: ['Filen kan ikke åbnes som arbejdsbog.', 'Kontrollér, at det er den rigtige fil'],
  },
  {
    name: 'the connection cut before',
    fault: { kind: 'cut', applied: false },
    kind: 'offline',
    outcome: 'unknown',
    applied: false,
    says: ['Arbejdsbogen kunne ikke nås.', 'Kontrollér internetforbindelsen'],
  },
  {
    name: 'the connection cut after',
    fault: { kind: 'cut', applied: true },
    kind: 'offline',
    outcome: 'unknown',
    applied: true,
    says: ['Arbejdsbogen kunne ikke nås.', 'Kontrollér internetforbindelsen'],
  },
  {
    name: 'the session gone',
    fault: { kind: 'session-gone' },
    kind: 'timed-out',
    outcome: 'unknown',
    applied: false,
    says: ['Svaret fra arbejdsbogen udeblev.', 'Prøv igen om lidt.'],
  },
  {
    name: '409 accessConflict',
    fault: answer(409, 'EditModeCannotAcquireLock', 'accessConflict'),
    kind: 'locked',
    outcome: 'unknown',
    applied: false,
    says: ['Arbejdsbogen er åben eller låst et andet sted.', 'Luk den dér, eller vent et par minutter'],
  },
  {
    name: '409 insertDeleteConflict',
    fault: answer(409, 'Conflict', 'insertDeleteConflict'),
    kind: 'conflict',
    outcome: 'not-applied',
    applied: false,
    says: ['Excel afviste ændringen.', 'Fjern filtre, flettede celler'],
  },
  {
    name: '423 resourceLocked',
    fault: answer(423, 'notAllowed', 'resourceLocked'),
    kind: 'locked',
    outcome: 'not-applied',
    applied: false,
    says: ['Arbejdsbogen er åben eller låst et andet sted.', 'Luk den dér, eller vent et par minutter'],
  },
  {
    name: '403 OpenWorkbookAccessDenied',
    fault: answer(403, 'OpenWorkbookAccessDenied', 'forbiddenUncategorized'),
    kind: 'forbidden',
    outcome: 'not-applied',
    applied: false,
    says: [
      'Du har ikke adgang til at ændre arbejdsbogen.',
      'Bed ejeren af arbejdsbogen om redigeringsadgang',
    ],
  },
  {
    name: '413 payloadTooLarge',
    fault: answer(413, 'RequestTooLarge', 'payloadTooLarge'),
    kind: 'too-large',
    outcome: 'not-applied',
    applied: false,
    says: ['Arbejdsbogen eller ændringen er for stor.', 'Slet gamle ark eller billeder'],
  },
  {
    name: '404 itemNotFound',
    fault: answer(404, 'ItemNotFound', 'itemNotFound'),
    kind: 'not-found',
    outcome: 'not-applied',
    applied: false,
    says: ['Arbejdsbogen eller en af dens tabeller findes ikke', 'Filen kan være flyttet'],
  },
  {
    name: 'a long operation that fails',
    fault: { kind: 'long-operation', polls: 2, fails: true },
    kind: 'unexpected',
    outcome: 'unknown',
    applied: true,
    says: ['Arbejdsbogen svarede med en uventet fejl.', 'Prøv igen.'],
  },
];

describe('a change that meets trouble is sent once and says what became of it', () => {
  it.each(rows)('$name: $kind, $outcome', async ({ fault, kind, outcome, applied, says }) => {
    let sent = 0;
    const { tables, calm } = connected((request) => {
      if (!request.path.endsWith('/rows') || request.method !== 'POST') return null;
      sent += 1;
      return fault;
    });
    const error = await rejection(tables.append('Initiativer', [newRow]));
    expect(error).toMatchObject({ kind, outcome });
    expect(sent).toBe(1);
    expect((await titles(calm)).includes('Ny indsats')).toBe(applied);
    const text = workbookErrorText(error, 'da');
    expect(text.message.startsWith(says[0])).toBe(true);
    expect(text.message.includes('Det er uvist, om ændringen nåede at blive gemt')).toBe(
      outcome === 'unknown',
    );
    expect(text.fix.startsWith(says[1])).toBe(true);
  });

  it('waits for an answer that is slow, and sends nothing more', async () => {
    const { tables, calm, exchanges } = connected(({ path }) =>
      path.endsWith('/rows') ? { kind: 'slow', milliseconds: 45_000 } : null,
    );
    await tables.append('Initiativer', [newRow]);
    expect((await titles(calm)).filter((title) => title === 'Ny indsats')).toHaveLength(1);
    expect(exchanges.filter(({ path }) => path.endsWith('/rows'))).toHaveLength(1);
  });

  it('opens a new session after an unknown outcome, since the old one may show what was never saved', async () => {
    let cut = true;
    const { tables, exchanges } = connected((request) => {
      if (!request.path.endsWith('/rows') || !cut) return null;
      cut = false;
      return { kind: 'cut', applied: true };
    });
    await rejection(tables.append('Initiativer', [newRow]));
    expect((await tables.read(['Initiativer'])).get('Initiativer')?.rows).toHaveLength(4);
    expect(exchanges.filter(({ path }) => path.endsWith('/createSession'))).toHaveLength(2);
  });

  it('follows a long operation to its end and reports success only then', async () => {
    const { tables, calm, waits } = connected(({ path }) =>
      path.endsWith('/rows') ? { kind: 'long-operation', polls: 3, fails: false } : null,
    );
    await tables.append('Initiativer', [newRow]);
    expect(await titles(calm)).toContain('Ny indsats');
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it('is certain that nothing was written when no session could be opened', async () => {
    const { tables } = connected(({ path }) =>
      path.endsWith('/createSession') ? { kind: 'cut', applied: false } : null,
    );
    expect(await rejection(tables.append('Initiativer', [newRow]))).toMatchObject({
      kind: 'offline',
      outcome: 'not-applied',
    });
  });

  it('a 2xx that is later lost shows in its own session and in no new one', async () => {
    const { tables, calm } = connected(({ path }) => (path.endsWith('/rows') ? { kind: 'lost' } : null));
    await tables.append('Initiativer', [newRow]);
    expect((await tables.read(['Initiativer'])).get('Initiativer')?.rows).toHaveLength(4);
    expect(await titles(calm)).toHaveLength(3);
    await tables.close();
    expect((await tables.read(['Initiativer'])).get('Initiativer')?.rows).toHaveLength(3);
  });

  it('appends to several tables in one request, each only after the one before', async () => {
    const { tables, calm, exchanges } = connected();
    const parts = [
      { table: 'Initiativer', rows: [newRow] },
      { table: 'Spærret', rows: [['to', 2]] },
      { table: 'Log', rows: [[45400, 'Sekretariatet', 'Import']] },
    ];
    const error = await rejection(tables.appendEach(parts));
    expect(error).toMatchObject({ kind: 'conflict', outcome: 'unknown', code: 'nonBlankCellOffSheet' });
    expect(await titles(calm)).toContain('Ny indsats');
    expect((await calm.read(['Log'])).get('Log')?.rows).toEqual([]);
    expect(exchanges.map(({ path }) => path.split('/').at(-1))).toEqual(['createSession', '$batch']);
  });

  it('is certain that nothing was written when the first of several tables refuses', async () => {
    const { tables } = connected();
    const parts = [
      { table: 'Spærret', rows: [['to', 2]] },
      { table: 'Log', rows: [[45400, 'Sekretariatet', 'Import']] },
    ];
    expect(await rejection(tables.appendEach(parts))).toMatchObject({ outcome: 'not-applied' });
  });

  it('writes single cells of a row and leaves the others alone', async () => {
    const { tables, calm } = connected();
    await tables.writeCells('Initiativer', 1, [{ column: 2, value: 'Venteliste' }]);
    const rows = (await calm.read(['Initiativer'])).get('Initiativer')?.rows ?? [];
    expect(rows[1]).toEqual(['Fælles medicin', 'key-2', 'Venteliste', 4, 45385, '']);
    expect(rows[0]?.[2]).toBe('Importeret');
  });
});

describe('cells of a row that meet somebody else’s lock', () => {
  const locked = answer(423, 'notAllowed', 'resourceLocked');
  const write = (tables: ReturnType<typeof connected>['tables']) =>
    tables.writeCells('Initiativer', 1, [{ column: 2, value: 'Venteliste' }]);
  const cellsLocked = (times: number) => {
    let met = 0;
    return connected(({ method }) => (method === 'PATCH' && (met += 1) <= times ? locked : null));
  };

  it('are written when it is let go of, since nothing was done the first time', async () => {
    const { tables, calm, waits } = cellsLocked(2);
    await write(tables);
    expect(waits).toEqual([2000, 4000]);
    expect((await calm.read(['Initiativer'])).get('Initiativer')?.rows[1]?.[2]).toBe('Venteliste');
  });

  it('are given up after fourteen seconds, with the sentence a person reads', async () => {
    const { tables, waits } = cellsLocked(9);
    const error = await rejection(write(tables));
    expect(error).toMatchObject({ kind: 'locked', outcome: 'not-applied' });
    expect(workbookErrorText(error, 'da').message).toBe('Arbejdsbogen er åben eller låst et andet sted.');
    expect(waits).toEqual([2000, 4000, 8000]);
  });

  it('are sent once where it is not certain that nothing was done', async () => {
    let sent = 0;
    const { tables } = connected(({ method }) => {
      if (method !== 'PATCH') return null;
      sent += 1;
      return answer(409, 'EditModeCannotAcquireLock', 'accessConflict');
    });
    expect(await rejection(write(tables))).toMatchObject({ kind: 'locked', outcome: 'unknown' });
    expect(sent).toBe(1);
  });
});

import { WorkbookError, workbookErrorText } from '../../../src/workbook/graph';

type Facts = ConstructorParameters<typeof WorkbookError>[0];

function error(changes: Partial<Facts>): WorkbookError {
  return new WorkbookError({
    kind: 'timed-out',
    outcome: 'not-applied',
    code: '',
    status: null,
    retryAfter: null,
    detail: '',
    requestId: null,
    ...changes,
  });
}

const kinds: readonly Facts['kind'][] = [
  'offline',
  'sign-in',
  'forbidden',
  'not-found',
  'locked',
  'conflict',
  'throttled',
  'too-large',
  'unusable',
  'timed-out',
  'unexpected',
];

describe('what a person is told when the workbook does not do it', () => {
  it.each(kinds)('%s says what happened and how to go on, in both languages', (kind) => {
    const danish = workbookErrorText(error({ kind }), 'da');
    const english = workbookErrorText(error({ kind }), 'en');
    for (const text of [danish, english]) {
      expect(text.message).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(text.fix).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
    expect(danish.message).not.toBe(english.message);
  });

  it('says that a change may have been saved where nobody knows', () => {
    expect(workbookErrorText(error({ outcome: 'unknown' }), 'da').message).toBe(
      'Svaret fra arbejdsbogen udeblev. Det er uvist, om ændringen nåede at blive gemt; det kontrolleres, før noget sendes igen.',
    );
  });

  it('says how long to wait where the service does', () => {
    expect(workbookErrorText(error({ kind: 'throttled', retryAfter: 30 }), 'da').fix).toBe(
      'Vent lidt, og prøv igen. Tjenesten beder om at vente 30 sekunder.',
    );
    expect(workbookErrorText(error({ kind: 'throttled', retryAfter: 1 }), 'en').fix).toContain('1 second.');
  });

  it('names a lock file that a crashed program may have left behind', () => {
    const detail = 'Hold 3.xlsx is open in another program (.~lock.Hold 3.xlsx#). Close it there first.';
    expect(workbookErrorText(error({ kind: 'locked', detail }), 'da').fix).toContain(
      'låsefilen .~lock.Hold 3.xlsx# ved siden af arbejdsbogen',
    );
  });

  it('never shows what the service said, which may be in any language', () => {
    const text = workbookErrorText(error({ kind: 'unexpected', detail: 'Exception of type X' }), 'da');
    expect(`${text.message} ${text.fix}`).not.toContain('Exception');
  });
});

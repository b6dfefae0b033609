import './browser-globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { hold3 } from '../../src/round';
import type { WorkbookSnapshot } from '../../src/taskpane/services';
import { WidePage } from '../../src/taskpane/wide/wide-page';
import { readLedger, readReceipts } from '../../src/workbook';
import { serialOfDay } from '../../src/workbook/moments';
import { initiative, team, workbookWith } from '../workbook/rows';
import { now, outage } from './fakes';

const contents = workbookWith({
  initiatives: [
    initiative('a', { received: serialOfDay('2024-04-10') }),
    initiative('b', { received: serialOfDay('2024-04-12') }),
  ],
  participants: [...team('a', 3), ...team('b', 2, { sector: 'Region' })],
});
const snapshot: WorkbookSnapshot = {
  round: hold3,
  contents,
  ledger: readLedger(contents, hold3),
  receipts: readReceipts(contents, hold3),
  ledgerWithout: (keys) => readLedger(contents, hold3, { without: keys }),
  problem: null,
  readAt: now.toISOString(),
};

/** The page over what the reads give, one after another. */
async function show(...reads: readonly WorkbookSnapshot[]): Promise<void> {
  let next = 0;
  const load = () => Promise.resolve(reads[Math.min(next++, reads.length - 1)] ?? snapshot);
  await act(async () => {
    render(<WidePage services={{ load, now: () => now }} />);
  });
}

// The page is outside Outlook, so the browser says which language.
beforeAll(() => Object.defineProperty(navigator, 'language', { value: 'da-DK' }));
afterEach(cleanup);

test.each([
  ['Modtaget pr. dag', '2 skemaer over 3 dage', ['10. april', '1']],
  ['Pladser pr. region', '5 af 200 pladser er optaget', ['Region Midtjylland', '5', '43', '38', '0']],
  [
    'Pladser pr. sundhedsklynge',
    '22 klynger, 21 uden skema',
    ['Randersklyngen', 'Region Midtjylland', '2', '5', '8–9'],
  ],
  ['Teamstørrelser', '2 initiativer efter antal deltagere', ['3', '1']],
  ['Sektorer', '5 pladser efter sektor', ['Kommune', '3', '60 %']],
])('%s is drawn with a sentence, and stands as a table', async (heading, summary, row) => {
  await show(snapshot);
  const section = within(screen.getByText(heading).closest('section') ?? document.body);
  expect(section.getByLabelText(summary).tagName).toBe('svg');
  const rows = [...document.querySelectorAll('tr')].map((line) =>
    [...line.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  expect(rows).toContainEqual(row);
});

test('a workbook that cannot be read is said in words, and can be read again', async () => {
  await show({ ...snapshot, problem: outage }, snapshot);
  expect(screen.getByText(/Arbejdsbogen kunne ikke nås/)).toBeTruthy();
  await act(async () => {
    fireEvent.click(screen.getByText('Hent igen'));
  });
  expect(screen.getByText('Pladser pr. region')).toBeTruthy();
});

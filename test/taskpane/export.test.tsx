import './browser-globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../src/taskpane/services';
import { reading } from '../export/round-with-people';
import { fakeWorld, outage } from './fakes';
import { openPane, press } from './open-pane';

const downloads: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  downloads.length = 0;
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:fil';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function press() {
    downloads.push({ name: this.download, blob: last });
  };
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function show(changes: Partial<WorkbookSnapshot> = {}): Promise<void> {
  const world = fakeWorld();
  const read = reading();
  const snapshot: WorkbookSnapshot = {
    ...read,
    ledgerWithout: () => read.ledger,
    problem: null,
    readAt: world.clock.toISOString(),
    ...changes,
  };
  await openPane({ ...world.services, loadWorkbook: () => Promise.resolve(snapshot) });
  await act(async () => {
    fireEvent.click(screen.getByLabelText('Flere valg'));
  });
  await act(async () => {
    fireEvent.click(await screen.findByText('Udtræk'));
  });
  await screen.findByText(
    'Lister og filer dannes af arbejdsbogen, som den er læst nu. Arbejdsbogen røres ikke.',
  );
}
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

test('badges are made, counted, and handed over as a file', async () => {
  await show();
  await press('Navneskilte til print');
  await press('Dan filerne');
  await waitFor(() => screen.getByText('Filerne er klar'));
  expect(screen.getByText('3 linjer')).toBeTruthy();
  expect(screen.getByText('1 plads uden navn har ikke fået skilt.')).toBeTruthy();
  await press('Hent Navneskilte Hold 3 2024-2025.html');
  expect(downloads.map(({ name }) => name)).toEqual(['Navneskilte Hold 3 2024-2025.html']);
});

test('several files also come as one archive, the waiting list only when it is asked for', async () => {
  await show();
  await press('Kalenderfiler til hvert team');
  await press('Tag ventelisten med');
  await press('Dan filerne');
  await waitFor(() => screen.getByText('Filerne er klar'));
  await press('Hent alle 3 filer (zip)');
  const [archive] = downloads;
  if (archive === undefined) throw new Error('nothing was handed over');
  const files = unzipSync(await bytesOf(archive.blob));
  expect(Object.keys(files)).toContain('M-RAND-3 Venter.ics');
  expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('without a workbook there is nothing to choose, and it is said why', async () => {
  await show({ problem: outage });
  expect(screen.queryByText('Dan filerne')).toBeNull();
  expect(screen.getByText(/Arbejdsbogen kunne ikke nås/)).toBeTruthy();
});

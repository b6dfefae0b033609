import ICAL from 'ical.js';
import { makeExport } from '../../src/export';
import { hold3 } from '../../src/round';
import { reading, rows, seatedOnly } from './round-with-people';

async function calendars() {
  const { files } = await makeExport('calendar', reading(), seatedOnly);
  return files.map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const component = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return { name, text, component, events };
  });
}

test('every team with a seat has a calendar of the learning sessions, and the testing phase is none', async () => {
  const files = await calendars();
  expect(files.map(({ name }) => name)).toEqual([
    'M-RAND-1 Den gode; udskrivelse, del 1.ics',
    'M-RAND-2 =1+1 -b-fed--b-.ics',
  ]);
  expect(files[0]?.events.map(({ summary }) => summary)).toEqual(
    hold3.calendar.filter(({ kind }) => kind !== 'period').map(({ title }) => title),
  );
});

test('another program reads each session as whole days, the end being the day after', async () => {
  const [first] = await calendars();
  expect(
    first?.events.map((event) => [
      event.startDate.isDate,
      event.startDate.toString(),
      event.endDate.toString(),
    ]),
  ).toEqual([
    [true, '2024-09-03', '2024-09-05'],
    [true, '2024-10-01', '2024-10-03'],
    [true, '2024-11-27', '2024-11-29'],
    [true, '2025-03-05', '2025-03-07'],
    [true, '2025-06-12', '2025-06-13'],
  ]);
  expect(first?.events[0]?.location).toBe('Nyborg Strand Hotel, 5800 Nyborg');
});

test('another program reads commas, semicolons and lines as they were written', async () => {
  const [first] = await calendars();
  expect(first?.events[0]?.description.split('\n')).toEqual([
    'Hold 3 2024-2025, 3.-4. september 2024 (med overnatning)',
    'Initiativ M-RAND-1: Den gode; udskrivelse, del 1',
    'Randersklyngen',
    'Sparringspartner: Mads Partner',
    expect.stringMatching(/^Kontakt: /),
  ]);
});

test('no line is longer than 75 octets, and every line ends as the standard says', async () => {
  for (const { text } of await calendars()) {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test('what a calendar must have is there, and exported again the events are the same', async () => {
  const files = await calendars();
  const uids = files.flatMap(({ events }) => events.map(({ uid }) => uid));
  expect(new Set(uids).size).toBe(uids.length);
  expect((await calendars()).flatMap(({ events }) => events.map(({ uid }) => uid))).toEqual(uids);
  for (const { component } of files) {
    expect(component.getFirstPropertyValue('version')).toBe('2.0');
    expect(component.getFirstPropertyValue('prodid')).toBeTruthy();
  }
});

test('a round without sessions says so', async () => {
  const { notes } = await makeExport('calendar', reading(rows, { ...hold3, calendar: [] }), seatedOnly);
  expect(notes).toEqual(['Der står ingen læringstræf på arket Kalender.']);
});

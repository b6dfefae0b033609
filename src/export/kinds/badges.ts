import { attendeesOf, sortedByName, type Attendee } from '../attendees';
import { escapeHtml, printPage } from '../formats/html';
import { fileName, textBytes, type ExportOptions, type ExportReading, type ExportResult } from '../reading';

/** Ten badges of 90 x 54 mm on A4, the usual sheet of cards, cut marks where there are none ready-made. */
const style = `
@page { size: A4 portrait; margin: 13mm 15mm; }
body { font: 11pt/1.25 Calibri, "Segoe UI", Arial, sans-serif; color: #1a1a1a; margin: 0; }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: 90mm 90mm; }
li { box-sizing: border-box; width: 90mm; height: 54mm; padding: 6mm; display: flex; flex-direction: column;
  justify-content: space-between; border: 0.2mm dashed #999; overflow: hidden; break-inside: avoid; }
.name { font-size: 20pt; line-height: 1.1; font-weight: 600; overflow-wrap: anywhere; }
.long { font-size: 15pt; }
.title { font-size: 11pt; }
.foot { font-size: 9pt; color: #444; overflow-wrap: anywhere; }
`;

/** Name badges to print: name, title, organisation, and which initiative. Seats without a name get none. */
export function badges(reading: ExportReading, options: ExportOptions): ExportResult {
  const { round } = reading;
  const people = sortedByName(attendeesOf(reading, options));
  const named = people.filter(({ name }) => name !== '');
  const unnamed = people.length - named.length;
  const name = `Navneskilte ${round.name}`;
  const body = `<ul>\n${named.map((person) => badge(person, round.name)).join('\n')}\n</ul>`;
  return {
    files: [
      { name: fileName(name, 'html'), bytes: textBytes(printPage(name, style, body)), rows: named.length },
    ],
    notes:
      unnamed === 0
        ? []
        : [`${unnamed} ${unnamed === 1 ? 'plads' : 'pladser'} uden navn har ikke fået skilt.`],
  };
}

function badge(person: Attendee, round: string): string {
  const { name, title, organisation, initiative, cluster } = person;
  return `<li><div><div class="name${name.length > 24 ? ' long' : ''}">${escapeHtml(name)}</div>
<div class="title">${escapeHtml(title)}</div></div>
<div class="foot">${escapeHtml(organisation)}<br>${escapeHtml(
    [initiative.number, cluster, round].filter((part) => part !== '').join(' · '),
  )}</div></li>`;
}

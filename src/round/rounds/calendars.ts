import type { CalendarEntry } from '../schema';

const nyborg = 'Nyborg Strand Hotel, 5800 Nyborg';
const aarhus = 'Radisson Blu, 8000 Aarhus C';
const horsens = 'Fængslet, 8700 Horsens';

/** "Kalenderoversigt" of the guide for Hold 3, 2024-2025. */
export const hold3Calendar: readonly CalendarEntry[] = [
  {
    title: 'Læringstræf 1 – Skab fundamentet!',
    from: '2024-09-03',
    to: '2024-09-04',
    place: nyborg,
    kind: 'overnight',
  },
  {
    title: 'Læringstræf 2 – Sæt holdet!',
    from: '2024-10-01',
    to: '2024-10-02',
    place: nyborg,
    kind: 'overnight',
  },
  {
    title: 'Læringstræf 3 – Stil skarpt!',
    from: '2024-11-27',
    to: '2024-11-28',
    place: aarhus,
    kind: 'overnight',
  },
  { title: 'Afprøvningsfasen', from: '2025-01-01', to: '2025-06-11', place: '', kind: 'period' },
  {
    title: 'Læringstræf 4 – Stop op!',
    from: '2025-03-05',
    to: '2025-03-06',
    place: aarhus,
    kind: 'overnight',
  },
  {
    title: 'Læringstræf 5 – Spræng rammerne!',
    from: '2025-06-12',
    to: '2025-06-12',
    place: horsens,
    kind: 'day',
  },
];

/** "Kalenderoversigt" of the folder 2023-2024. */
export const hold2Calendar: readonly CalendarEntry[] = [
  {
    title: 'Læringstræf 1 – Skab fundamentet!',
    from: '2023-09-04',
    to: '2023-09-05',
    place: nyborg,
    kind: 'overnight',
  },
  {
    title: 'Læringstræf 2 – Sæt holdet!',
    from: '2023-10-03',
    to: '2023-10-04',
    place: nyborg,
    kind: 'overnight',
  },
  {
    title: 'Læringstræf 3 – Stil skarpt!',
    from: '2023-11-28',
    to: '2023-11-29',
    place: aarhus,
    kind: 'overnight',
  },
  { title: 'Afprøvningsfasen', from: '2024-01-01', to: '2024-06-05', place: '', kind: 'period' },
  {
    title: 'Læringstræf 4 – Stop op!',
    from: '2024-03-13',
    to: '2024-03-14',
    place: aarhus,
    kind: 'overnight',
  },
  {
    title: 'Læringstræf 5 – Spræng rammerne!',
    from: '2024-06-06',
    to: '2024-06-06',
    place: horsens,
    kind: 'day',
  },
];

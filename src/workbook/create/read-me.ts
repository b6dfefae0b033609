import type { Workbook } from 'exceljs';
import { dayIn, dayInWords, type Round } from '../../round';
import { overviewSheet, readMeSheet, roundTables } from '../layout';
import { generalTable } from '../setup/general';
import { listsOf } from '../setup/write-setup';
import { boldFont, headingFont, subheadingFont, pageSetup, tabColours } from './styles';

/** The first sheet: what the workbook is, what may be edited and what must be left alone. */
export function addReadMe(workbook: Workbook, round: Round, moment: Date): void {
  const sheet = workbook.addWorksheet(readMeSheet, {
    properties: { tabColor: { argb: tabColours.computed } },
    pageSetup,
    views: [{ showGridLines: false }],
  });
  sheet.columns = [{ width: 26 }, { width: 100 }];
  const created = dayInWords(dayIn(round.timeZone, moment), 'da');

  sheet.addRow([`Indmeldinger til ${round.name}`]).font = headingFont;
  sheet.addRow([`Oprettet ${created}. Arbejdsbogen deles af sekretariatet og Outlook-panelet.`]);
  for (const [heading, lines] of [...guidance, ['Opsætning', setupLines()] as const]) {
    sheet.addRow([]);
    sheet.addRow([heading]).font = subheadingFont;
    for (const line of lines) {
      const row = sheet.addRow([...line]);
      row.alignment = { vertical: 'top', wrapText: true };
      row.getCell(1).font = boldFont;
    }
  }
}

type Lines = readonly (readonly [string, string])[];

const workSheets = roundTables.map(({ sheet }) => sheet).join(', ');

const guidance: readonly (readonly [string, Lines])[] = [
  [
    'Det må I gerne',
    [
      ['Filtrere og sortere', 'Alle ark må filtreres og sorteres. Panelet finder rækkerne igen.'],
      ['Farve og skrive', 'Farver, kommentarer og egne kolonner er velkomne. Kolonner må flyttes.'],
      ['Rette', 'Rettelser i Initiativer og Deltagere slår straks igennem i Overblik og i panelet.'],
      [
        'Skrive selv',
        'Et initiativ kan skrives ind uden skema: udfyld Region, Klynge, Status og Antal deltagere, og lad Nøgle være tom.',
      ],
      [
        'Frafald',
        `Sæt deltagerens Pladsstatus til Frafaldet, så bliver pladsen ledig. Venteliste giver plads i køen. Tom betyder tildelt.`,
      ],
    ],
  ],
  [
    'Det må I ikke',
    [
      [
        'Overskrifter',
        'Lad kolonnernes overskrifter og tabellernes navne stå. Mangler en, siger panelet hvilken.',
      ],
      ['Nøgle', 'Kolonnen Nøgle er skemaets fingeraftryk. Den sikrer, at intet skema tæller to gange.'],
      ['Slette', 'Slet ikke rækker. Skift status i stedet, fx til Trukket tilbage; så er pladserne ledige.'],
      [
        'Tæller ikke',
        'Det står i rækker, som nogen har sat til side i panelet, fordi de stod to gange eller var uden initiativ.',
      ],
      ['Under tabellerne', 'Skriv ikke under en tabel: der kommer nye rækker.'],
    ],
  ],
  [
    'Sådan tælles pladser',
    [
      [
        'Optaget',
        'Deltagere på initiativer, hvis status tager plads (se arket Status). Samme nøgle tæller én gang.',
      ],
      [
        'Venteliste',
        'Deltagere på initiativer med status Venteliste og deltagere med Pladsstatus Venteliste.',
      ],
      [
        'Erstattet',
        'En ny udgave af et skema tæller i stedet for den gamle, som peges ud i kolonnen Erstatter.',
      ],
      ['Uden initiativ', 'Deltagere, hvis nøgle ikke står på arket Initiativer, tæller ikke.'],
      [
        'Omfordeling',
        'Flytter vejledende pladser mellem to klynger i samme region. Regionens pladser ændres aldrig.',
      ],
    ],
  ],
  [
    'Arkene',
    [
      [overviewSheet, 'Pladser pr. region og klynge. Alt regnes ud; skriv ikke her.'],
      [workSheets, 'Rundens rækker. Log viser, hvem der gjorde hvad, og hvad der stod før.'],
    ],
  ],
];

function setupLines(): Lines {
  return [
    [generalTable.sheet, 'Rundens navn, frist, pladser i alt, postkasse og slettefrist.'] as const,
    ...listsOf().map(({ sheet, explanation }) => [sheet, explanation] as const),
    [
      'Fejl i opsætningen',
      'Panelet siger, hvilken tabel og række det gælder, og importerer først, når det er rettet.',
    ] as const,
  ];
}

import { roundFigures } from '../../overview';
import { dayInWords, type Round, sectorName } from '../../round';
import type { ClusterSeats, RegionSeats } from '../../workbook/ledger';
import { regionName } from '../attendees';
import { csvOf } from '../formats/csv';
import { excel } from '../formats/excel';
import { printableTables } from '../formats/html';
import { fileName, textBytes, type ExportOptions, type ExportReading, type ExportResult } from '../reading';
import { sheet, type Sheet } from '../sheet';

/** The figures for the programme board, without a name in them: Excel, print, and the regions' as CSV. */
export async function figures(reading: ExportReading, options: ExportOptions): Promise<ExportResult> {
  const { round } = reading;
  const name = `Tal til programledelsen ${round.name}`;
  const sheets = figureSheets(reading);
  const rows = sheets.reduce((sum, { rows: lines }) => sum + lines.length, 0);
  const [regions] = sheets;
  return {
    files: [
      { name: fileName(name, 'xlsx'), bytes: await excel(sheets, options.now), rows },
      { name: fileName(name, 'html'), bytes: textBytes(printableTables(name, sheets)), rows },
      ...(regions === undefined
        ? []
        : [
            {
              name: fileName(`Pladser pr. region ${round.name}`, 'csv'),
              bytes: textBytes(csvOf(regions)),
              rows: regions.rows.length,
            },
          ]),
    ],
    notes: [],
  };
}

function figureSheets(reading: ExportReading): readonly Sheet[] {
  const { round, ledger, receipts } = reading;
  const { received, teamSizes, sectors } = roundFigures(ledger, receipts, round);
  const seated = ledger.initiatives.filter(({ takesSeat }) => takesSeat).length;
  const subtitle = `${round.name} · ${ledger.total.taken} af ${ledger.total.quota} pladser, ${seated} initiativer`;
  return [
    regionSheet(reading, subtitle),
    clusterSheet(ledger.clusters, round, subtitle),
    sheet(
      'Sektorer',
      subtitle,
      [
        ['Sektor', 24, ({ sector }) => (sector === null ? 'Ikke oplyst' : sectorName(round, sector))],
        ['Pladser', 10, ({ seats }) => seats],
      ],
      sectors,
    ),
    sheet(
      'Teamstørrelser',
      subtitle,
      [
        ['Deltagere i teamet', 20, ({ size }) => size],
        ['Initiativer', 12, ({ initiatives }) => initiatives],
      ],
      teamSizes,
    ),
    sheet(
      'Modtaget pr. dag',
      subtitle,
      [
        ['Dag', 24, ({ day }) => dayInWords(day, 'da')],
        ['Skemaer', 10, ({ forms }) => forms],
      ],
      received,
    ),
  ];
}

type RegionRow = Omit<RegionSeats, 'code' | 'generalPractice'> & {
  readonly generalPractice: {
    readonly taken: number;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
};

function regionSheet({ ledger }: ExportReading, subtitle: string): Sheet {
  const all: RegionRow = {
    ...ledger.total,
    name: 'I alt',
    generalPractice: { taken: ledger.total.generalPractice.taken, minimum: null, maximum: null },
  };
  return sheet<RegionRow>(
    'Regioner',
    subtitle,
    [
      ['Region', 24, ({ name }) => name],
      ['Pladser', 10, ({ quota }) => quota],
      ['Optaget', 10, ({ taken }) => taken],
      ['Heraf reserveret', 10, ({ reserved }) => reserved],
      ['Ledige', 10, ({ free }) => free],
      ['På vej', 10, ({ onTheirWay }) => onTheirWay],
      ['Venteliste', 10, ({ waiting }) => waiting],
      ['Almen praksis', 10, ({ generalPractice }) => generalPractice.taken],
      ['Min.', 8, ({ generalPractice }) => generalPractice.minimum ?? ''],
      ['Maks.', 8, ({ generalPractice }) => generalPractice.maximum ?? ''],
    ],
    [...ledger.regions, all],
  );
}

function clusterSheet(clusters: readonly ClusterSeats[], round: Round, subtitle: string): Sheet {
  return sheet(
    'Klynger',
    subtitle,
    [
      ['Region', 24, ({ region }) => regionName(round, region)],
      ['Klynge', 26, ({ name }) => name],
      ['Initiativer', 10, ({ initiatives }) => initiatives],
      ['Pladser', 10, ({ taken }) => taken],
      ['Vejledende fra', 10, ({ guidelineFrom }) => guidelineFrom ?? ''],
      ['Vejledende til', 10, ({ guidelineTo }) => guidelineTo ?? ''],
      ['På vej', 10, ({ onTheirWay }) => onTheirWay],
      ['Venteliste', 10, ({ waiting }) => waiting],
    ],
    clusters,
  );
}

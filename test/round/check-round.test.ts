import { checkRound, hold2, hold3, type Cluster, type Region, type Round } from '../../src/round';

const withRegion = (code: string, change: Partial<Region>): Round => ({
  ...hold3,
  regions: hold3.regions.map((region) => (region.code === code ? { ...region, ...change } : region)),
});
const withCluster = (code: string, change: Partial<Cluster>): Round => ({
  ...hold3,
  clusters: hold3.clusters.map((cluster) => (cluster.code === code ? { ...cluster, ...change } : cluster)),
});

describe('a setup that holds together', () => {
  test.each([hold3, hold2])('$name has no problems', (round) => {
    expect(checkRound(round)).toEqual([]);
  });
});

describe('a broken setup names table and remedy', () => {
  const cases: readonly [string, Round, string][] = [
    [
      'the seats do not add up',
      withRegion('N', { seats: 19 }),
      'Opsætning, Regioner: pladserne giver 198, men Pladser i alt er 200.',
    ],
    [
      'a minimum above the maximum',
      withRegion('M', { generalPracticeMinimum: 6 }),
      'Opsætning, Regioner: Region Midtjylland har mindst 6 pladser til almen praksis, men højst 5.',
    ],
    [
      'a maximum above the seats',
      withRegion('N', { generalPracticeMaximum: 22 }),
      'Opsætning, Regioner: Region Nordjylland har højst 22 pladser til almen praksis, men kun 21 pladser i alt.',
    ],
    [
      'a guideline the wrong way round',
      withCluster('M-RAND', { guidelineFrom: 10 }),
      'Opsætning, Klynger: Randersklyngen er vejledt til 10 til 9 pladser.',
    ],
    [
      'a cluster without its region',
      withCluster('M-RAND', { region: 'X' }),
      'Opsætning, Klynger: Randersklyngen ligger i regionen "X", som ikke står i tabellen Regioner.',
    ],
    [
      'two clusters of a region with one name',
      withCluster('M-RAND', { aliases: ['Klynge Horsens'] }),
      'Opsætning, Klynger: navnet "klynge horsens" bruges om to i Region Midtjylland.',
    ],
    [
      'a municipality in a cluster that is not there',
      { ...hold3, clusters: hold3.clusters.filter((cluster) => cluster.code !== 'H-BORN') },
      'Opsætning, Kommuner: Bornholms Regionskommune hører til "H-BORN", som ikke står i tabellen Klynger.',
    ],
    [
      'a code used twice',
      { ...hold3, rules: [...hold3.rules, ...hold3.rules.slice(0, 1)] },
      'Opsætning, Kontroller: koden field.missing står i to rækker.',
    ],
    [
      'a status that the import writes is gone',
      { ...hold3, statuses: hold3.statuses.filter((status) => status.code !== 'TRUK') },
      'Opsætning, Status: rækken med koden TRUK mangler.',
    ],
    [
      'a question that no form can do without is gone',
      {
        ...hold3,
        fields: hold3.fields.filter(({ part, field }) => part !== 'participant' || field !== 'email'),
      },
      'Opsætning, Felter: rækken participant/email mangler, så skemaets svar kan ikke findes.',
    ],
    [
      'a time zone that does not exist',
      { ...hold3, timeZone: 'Europe/Kobenhavn' },
      'Opsætning, Generelt: tidszonen "Europe/Kobenhavn" findes ikke.',
    ],
    [
      'a deletion date before the last day',
      { ...hold3, deletionDate: '2025-01-01' },
      'Opsætning, Generelt: slettefristen 2025-01-01 ligger før kalenderens sidste dag 2025-06-12.',
    ],
    [
      'more initiatives at least than at most',
      { ...hold3, initiativesPerCluster: { minimum: 4, maximum: 3 } },
      'Opsætning, Generelt: der skal være mindst 4 og højst 3 initiativer pr. sundhedsklynge.',
    ],
  ];

  test.each(cases)('%s', (_name, round, sentence) => {
    const problems = checkRound(round);
    expect(problems.map((problem) => problem.texts.da)).toEqual([expect.stringContaining(sentence)]);
    expect(problems[0]?.texts.en).toMatch(/^Setup, /);
  });
});

import {
  clusterByCode,
  deadline,
  fieldOf,
  findHospital,
  findMunicipalities,
  findRegion,
  fold,
  hold2,
  hold3,
  regionByCode,
  roundSchema,
  ruleSetting,
  sectorName,
  statusByCode,
} from '../../src/round';

describe('folding', () => {
  test.each([
    ['Århus', 'Aarhus'],
    ['Høje-Taastrup', 'høje tåstrup'],
    ['SØNDERBORG', 'soenderborg'],
    ['Ærø  Kommune.', 'aeroe kommune'],
    ['A\u030Arhus', 'Århus'],
  ])('%s and %s are one place', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('nothing but punctuation folds to nothing', () => {
    expect(fold(' – / . ')).toBe('');
  });
});

describe('a region is found by', () => {
  test.each([
    ['Region Midtjylland', 'M'],
    ['midtjylland', 'M'],
    ['RM', 'M'],
    ['Region Sydjylland', 'D'],
    ['Sydjylland', 'D'],
    ['RSD', 'D'],
    ['RSJ', 'S'],
    ['Region Sjælland (RSJ)', 'S'],
    ['Region Sjaelland', 'S'],
    ['Region Midtjyland', 'M'],
    ['RH', 'H'],
    ['RN', 'N'],
    ['Vi hører til Region Nordjylland', 'N'],
  ])('%s', (written, code) => {
    expect(findRegion(hold3, written)?.code).toBe(code);
  });

  test.each([[''], ['Danmark'], ['Region Hovedstaden og Region Sjælland'], ['Nordsjælland']])(
    'but not by %p',
    (written) => {
      expect(findRegion(hold3, written)).toBeNull();
    },
  );
});

describe('municipalities in the name of an organisation', () => {
  test.each([
    ['Randers Kommune', ['Randers']],
    ['randers kommune, sundhed og omsorg', ['Randers']],
    ['Århus Kommune', ['Aarhus']],
    ['Københavns Kommune', ['København']],
    ['Nordfyn', ['Nordfyns']],
    ['Faaborg-Midtfyn Kommune', ['Faaborg-Midtfyn']],
    ['Lægehuset i Randers', ['Randers']],
    ['Randers og Favrskov', ['Favrskov', 'Randers']],
    ['Vejen Kommune', ['Vejen']],
    ['Hjælp på vejen til arbejde', []],
    ['Regionshospitalet Gødstrup', []],
  ])('%s', (written, names) => {
    expect(
      findMunicipalities(hold3, written)
        .map((municipality) => municipality.name)
        .sort(),
    ).toEqual(names);
  });
});

describe('a hospital places an organisation', () => {
  test.each([
    ['Regionshospitalet Randers', ['M-RAND']],
    ['Akutafdelingen, Regionshospitalet Viborg', ['M-MIDT']],
    ['Hvidovre Hospital', ['H-SYD']],
    ['AUH', ['M-AARH']],
    ['Aalborg Universitetshospital Thisted', ['N-VEST']],
    ['Aalborg Universitetshospital', ['N-MIDT']],
    ['Randers Kommune', []],
  ])('%s', (written, codes) => {
    expect(findHospital(hold3, written).map((cluster) => cluster.code)).toEqual(codes);
  });
});

describe('the deadline is a moment in the round’s time zone', () => {
  test('in summer time the end of 30 April in Copenhagen is two hours before midnight UTC', () => {
    expect(new Date(deadline(hold3)).toISOString()).toBe('2024-04-30T21:59:59.000Z');
  });

  test.each([
    ['2024-01-15T12:00:00', '2024-01-15T11:00:00.000Z'],
    ['2024-03-31T01:59:59', '2024-03-31T00:59:59.000Z'],
    ['2024-03-31T03:00:00', '2024-03-31T01:00:00.000Z'],
    ['2024-10-27T04:00:00', '2024-10-27T03:00:00.000Z'],
  ])('%s on the wall is %s', (wallClock, instant) => {
    expect(new Date(deadline({ ...hold3, deadline: wallClock })).toISOString()).toBe(instant);
  });
});

describe('rows by their codes', () => {
  test('are found', () => {
    expect(regionByCode(hold3, 'D')?.name).toBe('Region Syddanmark');
    expect(clusterByCode(hold3, 'M-RAND')?.name).toBe('Randersklyngen');
    expect(statusByCode(hold3, 'IMPÅ')?.takesSeat).toBe(true);
    expect(ruleSetting(hold3, 'team.large')).toEqual({ code: 'team.large', severity: 'advice', limit: 6 });
    expect(fieldOf(hold3, 'participant', 'email')?.label).toBe('E-mail');
    expect(sectorName(hold3, 'general-practice')).toBe('Almen praksis');
  });

  test('are undefined where the round does not have them', () => {
    expect(regionByCode(hold3, 'X')).toBeUndefined();
    expect(clusterByCode(hold3, 'X')).toBeUndefined();
    expect(statusByCode(hold3, 'X')).toBeUndefined();
    expect(ruleSetting(hold3, 'x')).toBeUndefined();
  });
});

describe('the shipped rounds', () => {
  test.each([hold3, hold2])('$name fits the schema', (round) => {
    expect(roundSchema.parse(round)).toEqual(round);
  });

  test('Hold 3 gives the seats of the guide', () => {
    const seats = hold3.regions.map((region) => [region.name, region.seats]);
    expect(seats).toEqual([
      ['Region Nordjylland', 21],
      ['Region Hovedstaden', 62],
      ['Region Sjælland', 31],
      ['Region Syddanmark', 43],
      ['Region Midtjylland', 43],
    ]);
    expect(hold3.clusters).toHaveLength(22);
    expect(hold3.municipalities).toHaveLength(98);
    expect(
      hold3.clusters.filter((cluster) => cluster.guidelineTo === 9).map((cluster) => cluster.region),
    ).toEqual(Array.from({ length: 5 }, () => 'M'));
  });

  test('four municipalities lie in two clusters', () => {
    const twice = hold3.municipalities.filter((municipality) => municipality.clusters.length === 2);
    expect(twice.map((municipality) => municipality.name)).toEqual([
      'København',
      'Middelfart',
      'Billund',
      'Vejen',
    ]);
  });

  test('only imported initiatives hold seats, and only the waiting list waits', () => {
    expect(hold3.statuses.filter((status) => status.takesSeat).map((status) => status.code)).toEqual([
      'IMP',
      'IMPÅ',
    ]);
    expect(hold3.statuses.filter((status) => status.waits).map((status) => status.code)).toEqual(['VENT']);
  });
});

import { hold3, resolveCluster, type Round } from '../../src/round';

describe('a cluster is found by what people write', () => {
  test.each([
    ['Randersklyngen', null, 'M-RAND'],
    ['randersklyngen ', null, 'M-RAND'],
    ['Klynge Randers', null, 'M-RAND'],
    ['Randers', null, 'M-RAND'],
    ['Sundhedsklyngen i Randers', null, 'M-RAND'],
    ['Sundhedsklynge Randers', null, 'M-RAND'],
    ['Randersklyngen (RM)', null, 'M-RAND'],
    ['Randersklyngen, Region Midtjylland', null, 'M-RAND'],
    ['Randersklyngen (Randers, Favrskov, Norddjurs og Syddjurs)', null, 'M-RAND'],
    ['Vi indmelder fra Randersklyngen denne gang', null, 'M-RAND'],
    ['Regionshospitalet Randers', null, 'M-RAND'],
    ['Århusklyngen', null, 'M-AARH'],
    ['AARHUSKLYNGEN', null, 'M-AARH'],
    ['Klynge Århus', null, 'M-AARH'],
    ['Viborgklyngen', null, 'M-MIDT'],
    ['Midtklyngen', null, 'M-MIDT'],
    ['Silkeborg', null, 'M-MIDT'],
    ['Vestklyngen', null, 'M-GØDS'],
    ['Herning Kommune', null, 'M-GØDS'],
    ['Nykøbing F', null, 'S-NYKF'],
    ['Sundhedsklyngen Nykøbing Falster', null, 'S-NYKF'],
    ['Køgeklyngen', null, 'S-SUH'],
    ['Roskilde/Køge', null, 'S-SUH'],
    ['Herlev og Gentofte Hospital', null, 'H-MIDT'],
    ['OUH', null, 'D-FYN'],
    ['Bornholm', null, 'H-BORN'],
    ['Sydvestjylland', null, 'D-SVJ'],
  ])('%s', (written, region, code) => {
    expect(resolveCluster(hold3, written, region)).toEqual({ code, candidates: [code] });
  });
});

describe('small misspellings are read, if only one cluster is that close', () => {
  test.each([
    ['Randersklygen', 'M-RAND'],
    ['Radnersklyngen', 'M-RAND'],
    ['Klynge Ransers', 'M-RAND'],
    ['Sundhedsklynge Lilebælt', 'D-LILL'],
    ['Sundhedsklynge Sonderjylland', 'D-SØNJ'],
    ['Sundhesklyngen Holbæk', 'S-HOLB'],
    ['Gødstrupsklyngen', 'M-GØDS'],
    ['Gjødstrupklyngen', 'M-GØDS'],
  ])('%s', (written, code) => {
    expect(resolveCluster(hold3, written, null).code).toBe(code);
  });

  test.each([['Klynge Mit'], ['Klynge Fyd'], ['Nrod']])('%s is too short to be misspelt', (written) => {
    expect(resolveCluster(hold3, written, null).code).toBeNull();
  });
});

describe('a short name resolves only with the region', () => {
  const midt = ['H-MIDT', 'M-MIDT', 'N-MIDT'];

  test.each([
    ['Klynge Midt', midt],
    ['Midt', midt],
    ['Sundhedsklynge Nord', ['H-NORD', 'N-NORD']],
    ['klynge syd', ['H-SYD', 'N-SYD']],
  ])('%s alone gives the candidates', (written, candidates) => {
    const resolved = resolveCluster(hold3, written, null);
    expect(resolved.code).toBeNull();
    expect([...resolved.candidates].sort()).toEqual(candidates);
  });

  test.each([
    ['Klynge Midt', 'N', 'N-MIDT'],
    ['Klynge Midt', 'M', 'M-MIDT'],
    ['Klynge Midt', 'H', 'H-MIDT'],
    ['Midt', 'M', 'M-MIDT'],
    ['Sundhedsklynge Nord', 'N', 'N-NORD'],
    ['Sundhedsklynge Nord', 'H', 'H-NORD'],
  ])('%s in region %s is %s', (written, region, code) => {
    expect(resolveCluster(hold3, written, region).code).toBe(code);
  });

  test.each([
    ['Klynge Midt, Region Nordjylland', 'N-MIDT'],
    ['Klynge Midt (RM)', 'M-MIDT'],
    ['Region Hovedstaden, Sundhedsklynge Syd', 'H-SYD'],
  ])('%s carries its region itself', (written, code) => {
    expect(resolveCluster(hold3, written, null).code).toBe(code);
  });

  test('a region that has none of them leaves all candidates', () => {
    expect(resolveCluster(hold3, 'Klynge Midt', 'D')).toEqual({
      code: null,
      candidates: expect.arrayContaining(midt) as string[],
    });
  });
});

describe('it never guesses', () => {
  test.each([
    ['Randersklyngen og Horsensklyngen', null, ['M-HORS', 'M-RAND']],
    ['Randers/Horsens', null, ['M-HORS', 'M-RAND']],
    ['Randersklyngen og Horsenklygen', null, ['M-HORS', 'M-RAND']],
    ['Randersklyngen og Klynge Syd', 'M', ['H-SYD', 'M-RAND', 'N-SYD']],
    ['København', null, ['H-BYEN', 'H-SYD']],
    ['Region Sjælland', null, ['S-HOLB', 'S-NYKF', 'S-SLAG', 'S-SUH']],
  ])('%s', (written, region, candidates) => {
    const resolved = resolveCluster(hold3, written, region);
    expect(resolved.code).toBeNull();
    expect([...resolved.candidates].sort()).toEqual(candidates);
  });

  test.each([
    [''],
    ['   '],
    ['sundhedsklyngen'],
    ['Atlantis'],
    ['ved ikke'],
    ['Nykøbing Sjælland'],
    ['Nordsjælland'],
    ['–'],
  ])('%p fits none', (written) => {
    expect(resolveCluster(hold3, written, null)).toEqual({ code: null, candidates: [] });
  });

  test('municipalities that share one cluster point to it', () => {
    expect(resolveCluster(hold3, 'Middelfart og Odense', null).code).toBe('D-FYN');
    expect(resolveCluster(hold3, 'Viborg, Silkeborg og Skive', null).code).toBe('M-MIDT');
  });
});

test('a name that only one cluster has resolves to it even if the region stated is another', () => {
  expect(resolveCluster(hold3, 'Randersklyngen', 'D').code).toBe('M-RAND');
});

describe('a round of sundhedsråd is read without a change of code', () => {
  const template = hold3.clusters[0];
  if (template === undefined) throw new Error('Hold 3 has clusters');
  const council = (code: string, name: string, region: string) => ({
    ...template,
    code,
    name,
    region,
    aliases: [],
    hospitals: [],
  });
  const round: Round = {
    ...hold3,
    clusterWord: { singular: 'sundhedsråd', plural: 'sundhedsråd', definite: 'sundhedsrådet' },
    clusters: [
      council('M-KRON', 'Sundhedsråd Kronjylland', 'M'),
      council('M-VEST', 'Sundhedsråd Vestjylland', 'M'),
      council('H-NORD', 'Sundhedsråd Nordsjælland', 'H'),
    ],
    municipalities: [
      { code: '730', name: 'Randers', officialName: 'Randers Kommune', aliases: [], clusters: ['M-KRON'] },
    ],
  };

  test.each([
    ['Sundhedsråd Kronjylland', 'M-KRON'],
    ['Kronjylland', 'M-KRON'],
    ['Kronjyllands Sundhedsråd', 'M-KRON'],
    ['Sundhedsrådet for Vestjylland', 'M-VEST'],
    ['Sundhedsrådet i Randers', 'M-KRON'],
    ['sundhedsraad nordsjaelland', 'H-NORD'],
  ])('%s', (written, code) => {
    expect(resolveCluster(round, written, null).code).toBe(code);
  });
});

test('every name, alias and hospital of the shipped round finds its cluster, in its region', () => {
  for (const cluster of hold3.clusters) {
    for (const name of [cluster.name, ...cluster.aliases, ...cluster.hospitals]) {
      expect({ name, code: resolveCluster(hold3, name, cluster.region).code }).toEqual({
        name,
        code: cluster.code,
      });
    }
  }
});

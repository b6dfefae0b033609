import { newRound } from '../../src/desk';
import { hold3, type Round } from '../../src/round';

function made(changes: unknown, old: Round = hold3): { round: Round; notices: readonly string[] } {
  const result = newRound(old, changes);
  if (result.kind === 'broken') throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result;
}

function problems(changes: unknown): readonly string[] {
  const result = newRound(hold3, changes);
  return result.kind === 'broken' ? result.problems.map(({ message, fix }) => `${message} ${fix}`) : [];
}

const year = {
  code: 'hold-4',
  name: 'Hold 4 2025-2026',
  formVersion: 'hold-4/1',
  deadline: '2025-04-30T23:59:59',
  deletionDate: '2026-12-31',
  calendar: [],
};

describe('What changes and what stays', () => {
  test('without changes the setup is the same, and every part of it that belongs to the year is pointed out', () => {
    const { round, notices } = made({});
    expect(round).toEqual(hold3);
    expect(notices).toHaveLength(6);
    expect(notices).toContain('Fristen er stadig 30. april 2024 kl. 23:59. Ret »Frist« på arket Opsætning.');
  });

  test('a year given in full leaves nothing to point out', () => {
    const { round, notices } = made(year);
    expect(round).toEqual({ ...hold3, ...year });
    expect(notices).toEqual([]);
  });

  test('a group is changed part by part', () => {
    const { round } = made({ initiativesPerCluster: { maximum: 4 }, secretariat: { phone: '20 30 40 50' } });
    expect(round.initiativesPerCluster).toEqual({ minimum: 1, maximum: 4 });
    expect(round.secretariat).toEqual({ ...hold3.secretariat, phone: '20 30 40 50' });
  });

  test('a list given as an object changes the rows it names and leaves the others', () => {
    const { round } = made({
      rules: { 'team.large': { limit: 8 } },
      fields: { 'initiative/cluster': { label: 'Hvor hører I til?' } },
    });
    expect(round.rules).toEqual(
      hold3.rules.map((rule) => (rule.code === 'team.large' ? { ...rule, limit: 8 } : rule)),
    );
    const label = (of: Round) =>
      of.fields.filter(({ part, field }) => part === 'initiative' && field === 'cluster')[0]?.label;
    expect(label(round)).toBe('Hvor hører I til?');
    expect(round.fields).toHaveLength(hold3.fields.length);
  });

  test('a list given as a list takes the old one’s place, and a row with a known code says only what is new', () => {
    const { round } = made({
      calendar: [{ title: 'Afprøvningsfasen', from: '2026-01-01', to: '2026-06-10' }],
      deletionDate: '2026-12-31',
    });
    expect(round.calendar).toEqual([
      { title: 'Afprøvningsfasen', from: '2026-01-01', to: '2026-06-10', place: '', kind: 'period' },
    ]);
  });

  test('the contacts of the clusters are kept', () => {
    const old: Round = {
      ...hold3,
      clusters: hold3.clusters.map((cluster) => ({
        ...cluster,
        contactName: `Kontakt ${cluster.code}`,
        contactEmail: 'kontakt@klynge.example',
      })),
    };
    expect(made(year, old).round.clusters).toEqual(old.clusters);
  });

  test('texts that still say the old word are named with their sheet', () => {
    const { notices } = made({
      ...year,
      clusterWord: { singular: 'sundhedsråd', plural: 'sundhedsråd', definite: 'sundhedsrådet' },
    });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('Disse spørgsmål siger stadig »sundhedsklynge«');
    expect(notices[0]).toContain('Ret ordene på arket Felter; runden siger nu »sundhedsråd«.');
  });
});

describe('What does not hold together is refused, with the place and what to do', () => {
  test.each([
    [
      'a misspelt name',
      { deadlin: '2025-04-30T23:59:59' },
      '»deadlin« findes ikke i en runde. Ret stavemåden',
    ],
    [
      'a misspelt name in a group',
      { clusterWord: { singlar: 'x' } },
      'Her kan stå singular, plural, definite.',
    ],
    ['a misspelt name in a row', { regions: { M: { seat: 40 } } }, '»regions › 4 › seat« findes ikke'],
    ['a row that is not there', { regions: { X: { seats: 40 } } }, 'Skriv en af N, H, S, D, M'],
    ['a number in quotation marks', { seats: '200' }, 'Skriv et tal uden anførselstegn.'],
    ['a list that is none', { clusters: 'alle' }, 'Skriv en liste af rækker'],
    ['a day that does not exist', { deletionDate: '2026-02-31' }, '»Slettefrist« er ikke gyldig.'],
    ['a mailbox that is no address', { mailbox: 'sekretariatet' }, 'Skriv en hel mailadresse'],
    [
      'seats that do not add up',
      { seats: 210 },
      'Opsætning, Regioner: pladserne giver 200, men Pladser i alt er 210.',
    ],
    [
      'a cluster without its region',
      { clusters: { 'M-RAND': { region: 'Ø' } } },
      '»Region« indeholder »Ø«, som ikke er en kode i tabellen Regioner. Skriv en af koderne: N, H, S, D, M.',
    ],
    [
      'a deletion date before the calendar ends',
      { deletionDate: '2025-01-01' },
      'ligger før kalenderens sidste dag 2025-06-12',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(problems(changes).join('\n')).toContain(sentence);
  });

  test.each([[null], [[]], ['Hold 4'], [4]])('changes that are no set of settings: %j', (changes) => {
    expect(problems(changes)).toEqual([
      'Ændringerne: filen er ikke et sæt af indstillinger. Skriv et JSON-objekt, fx {"name": "Hold 4"}.',
    ]);
  });

  test('all problems come at once', () => {
    expect(problems({ deadlin: 'x', seats: 'y', regions: { X: {} } })).toHaveLength(3);
  });
});

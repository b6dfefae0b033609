import type { Answer, Participant, Person } from '../../form/read';
import type { Cluster, Round, Sector } from '../../round';

const firstNames =
  'Anne Bo Camilla David Else Finn Gitte Hans Ida Jens Karen Lars Mette Niels Olga Per Rikke Søren Tina Ulla Vagn Åse'.split(
    ' ',
  );
const lastNames =
  'Abild Bæk Dal Eng Fyrby Grønlund Hedegaard Idskov Juhl Kær Lindved Mose Nygaard Overby Præst Risbjerg Skov Toft Ulvhøj Vang Østerby'.split(
    ' ',
  );

const titles: Readonly<Record<Sector, readonly string[]>> = {
  municipality: ['Sundhedschef', 'Leder af hjemmeplejen', 'Ældrechef', 'Afdelingsleder', 'Områdeleder'],
  region: ['Ledende overlæge', 'Oversygeplejerske', 'Afdelingschef', 'Funktionsleder', 'Kvalitetschef'],
  'general-practice': ['Praktiserende læge', 'Praksiskoordinator'],
  other: ['Direktør'],
};

/** An answer as if it had stood in a form. */
export function answered(text: string, place: string | null = null): Answer {
  return { text, written: text, place };
}

/** An invented person; the same number is always the same person, and no two numbers below 460 have the same name. */
export function inventedPerson(number: number, sector: Sector, organisation: string): Person {
  const first = firstNames[number % firstNames.length] ?? 'Anne';
  const last = lastNames[(number + Math.floor(number / lastNames.length)) % lastNames.length] ?? 'Abild';
  const title = titles[sector][number % titles[sector].length] ?? 'Leder';
  return {
    name: answered(`${first} ${last}`),
    title: answered(title),
    organisation: answered(organisation),
    department: answered(''),
    email: answered(`${mailName(first)}.${mailName(last)}.${number}@organisation.example`),
    phone: answered(`+45 20 ${two(number)} ${two(number * 7)} ${two(number * 13)}`),
  };
}

/** A team from the cluster's own hospital and municipalities; some have a doctor with them. */
export function inventedTeam(
  round: Round,
  cluster: Cluster,
  size: number,
  firstNumber: number,
): readonly Participant[] {
  const municipalities = round.municipalities.filter(({ clusters }) => clusters.includes(cluster.code));
  return Array.from({ length: size }, (_, index): Participant => {
    const number = firstNumber + index;
    const sector = sectorOf(number, index);
    const organisation = {
      municipality: municipalities[number % Math.max(1, municipalities.length)]?.officialName ?? 'Kommunen',
      region: cluster.hospitals[0] ?? 'Hospitalet',
      'general-practice': 'Lægehuset',
      other: 'Foreningen',
    }[sector];
    return {
      ...inventedPerson(number, sector, organisation),
      sector: { answer: answered(''), sector, inferred: true },
      place: `Deltagere!A${index + 5}`,
    };
  });
}

function sectorOf(number: number, index: number): Sector {
  if (index > 0 && number % 11 === 0) return 'general-practice';
  return index % 2 === 0 ? 'municipality' : 'region';
}

function mailName(name: string): string {
  return name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

function two(number: number): string {
  return String(number % 100).padStart(2, '0');
}

import type { Answer, Nomination, Participant, Person, TextField } from '../../src/form/read';
import { hold3, initiativeFields, type InitiativeField, type Round, type Sector } from '../../src/round';
import { review, type Finding, type ReviewSubject } from '../../src/review';
import type { Ledger, LedgerInitiative, LedgerParticipant } from '../../src/workbook/ledger';
import { countSeats } from '../../src/workbook/ledger/count-seats';

/** An answer as the reader gives it; by default in a cell of its own. */
export function answer(text: string, place: string | null = 'Indmelding!B4', written = text): Answer {
  return { text, written, place };
}

interface PersonWords {
  name?: string;
  title?: string;
  organisation?: string;
  department?: string;
  email?: string;
  phone?: string;
}

export interface ParticipantWords extends PersonWords {
  sector?: Sector | null;
  /** What stands in the sector's cell; without it the sector is inferred. */
  sectorWritten?: string;
}

function personWith(words: PersonWords, row: number): Person {
  const cell = (column: string, text: string | undefined) => answer(text ?? '', `Deltagere!${column}${row}`);
  return {
    name: cell('A', words.name),
    title: cell('B', words.title),
    organisation: cell('C', words.organisation),
    department: cell('D', words.department),
    email: cell('F', words.email),
    phone: cell('G', words.phone),
  };
}

export function participantWith(words: ParticipantWords = {}, index = 0): Participant {
  const row = index + 2;
  const whole = { ...team[index % team.length], ...words };
  return {
    ...personWith(whole, row),
    sector: {
      answer: answer(whole.sectorWritten ?? '', `Deltagere!E${row}`),
      sector: whole.sector ?? null,
      inferred: whole.sectorWritten === undefined,
    },
    place: `Deltagere!A${row}`,
  };
}

/** Three invented leaders of Randersklyngen, one of each sector. */
const team: readonly ParticipantWords[] = [
  {
    name: 'Mette Holm',
    title: 'Afdelingssygeplejerske',
    organisation: 'Regionshospitalet Randers',
    email: 'mette.holm@rm.example',
    phone: '+4524759061',
    sector: 'region',
  },
  {
    name: 'Jens Lund',
    title: 'Sundhedschef',
    organisation: 'Randers Kommune',
    email: 'jens.lund@randers.example',
    phone: '+4524759062',
    sector: 'municipality',
  },
  {
    name: 'Anne Krog',
    title: 'Praktiserende læge',
    organisation: 'Lægehuset Østervold',
    email: 'anne.krog@oestervold.example',
    phone: '+4524759063',
    sector: 'general-practice',
  },
];

const answers: Readonly<Record<TextField, string>> = {
  title: 'Den gode udskrivelse',
  background: 'Hver femte borger med KOL genindlægges, fordi aftaler går tabt ved udskrivelsen.',
  purpose: 'Borgere med KOL skal opleve ét samlet forløb fra hospital til hjem.',
  goal: 'Genindlæggelser inden for 30 dage falder fra 18 % til 12 % inden juni.',
  data: 'Vi tæller genindlæggelser hver uge begge steder.',
  testing: 'Vi afprøver en fælles udskrivningssamtale på ét afsnit.',
  leadershipFocus: 'Indsatsen er på klyngens dagsorden hvert kvartal.',
  citizenGroup: 'Borgere med KOL',
  organisations: 'Randers Kommune, Regionshospitalet Randers',
  generalPracticeContact: 'Praksiskonsulenten deltager i vores møde hver måned.',
  remarks: '',
};

export interface NominationWords {
  answers?: Partial<Record<TextField, string | Answer>>;
  /** Code, or what is written with no code. */
  cluster?: string | null;
  clusterWritten?: string;
  clusterCandidates?: readonly string[];
  region?: string | null;
  regionWritten?: string;
  contactPerson?: PersonWords | null;
  participants?: readonly ParticipantWords[];
  furtherInitiatives?: readonly Answer[];
  asked?: readonly InitiativeField[];
  personalNumbers?: Nomination['personalNumbers'];
  healthMentions?: Nomination['healthMentions'];
  stamp?: string | null;
  blank?: boolean;
}

/** A form from Randersklyngen that nothing is wrong with, with the words given in place of its own. */
export function nominationWith(words: NominationWords = {}): Nomination {
  const cluster = words.cluster === undefined ? 'M-RAND' : words.cluster;
  const region = words.region === undefined ? 'M' : words.region;
  const contact = words.contactPerson === undefined ? contactPerson : words.contactPerson;
  const texts = { ...answers, ...words.answers };
  return {
    answers: Object.fromEntries(
      Object.entries(texts).map(([field, text], row) => [
        field,
        typeof text === 'string' ? answer(text, `Indmelding!B${row + 10}`) : text,
      ]),
    ) as Nomination['answers'],
    cluster: {
      answer: answer(words.clusterWritten ?? nameOf(hold3.clusters, cluster), 'Indmelding!B5'),
      code: cluster,
      candidates: words.clusterCandidates ?? (cluster === null ? [] : [cluster]),
    },
    region: {
      answer: answer(words.regionWritten ?? nameOf(hold3.regions, region), 'Indmelding!B4'),
      code: region,
      candidates: region === null ? [] : [region],
    },
    contactPerson: contact === null ? null : personWith(contact, 20),
    participants: (words.participants ?? [{}, {}, {}]).map(participantWith),
    furtherInitiatives: words.furtherInitiatives ?? [],
    asked: words.asked ?? initiativeFields,
    unplaced: [],
    personalNumbers: words.personalNumbers ?? [],
    healthMentions: words.healthMentions ?? [],
    stamp: words.stamp ?? null,
    reference: null,
    blank: words.blank ?? false,
  };
}

const contactPerson: PersonWords = {
  name: 'Karen Krogh',
  title: 'Klyngekoordinator',
  organisation: 'Randers Kommune',
  email: 'karen.krogh@randers.example',
  phone: '+4524759064',
};

function nameOf(rows: readonly { code: string; name: string }[], code: string | null): string {
  return rows.find((row) => row.code === code)?.name ?? '';
}

export interface EarlierInitiative {
  key?: string;
  title?: string;
  cluster?: string;
  status?: string;
  received?: string;
  participants?: readonly Partial<LedgerParticipant>[];
  /** Seats held without naming who holds them. */
  taken?: number;
  generalPractice?: number;
}

/** The workbook's state with these initiatives in it, its sums made from them. */
export function ledgerWith(earlier: readonly EarlierInitiative[] = [], round: Round = hold3): Ledger {
  const initiatives = earlier.map((words, index) => initiativeWith(words, index, round));
  const rows = { initiatives, redistributions: [], onTheirWay: [] };
  return { ...rows, troubles: [], ...countSeats(rows, round) };
}

function initiativeWith(words: EarlierInitiative, row: number, round: Round): LedgerInitiative {
  const cluster = words.cluster ?? 'M-RAND';
  const status = round.statuses.find(({ code }) => code === (words.status ?? 'IMP'));
  const participants = (words.participants ?? []).map((participant, index): LedgerParticipant => ({
    number: String(index + 1),
    name: '',
    organisation: '',
    email: '',
    sector: null,
    claim: 'given',
    seat: status?.takesSeat === true ? 'taken' : 'none',
    row: index,
    ...participant,
  }));
  return {
    key: words.key ?? `key-${row}`,
    number: `${cluster}-${row + 1}`,
    title: words.title ?? `Initiativ ${row + 1}`,
    region: round.clusters.find(({ code }) => code === cluster)?.region ?? null,
    cluster,
    status: status?.code ?? '',
    takesSeat: status?.takesSeat ?? false,
    waits: status?.waits ?? false,
    participants,
    taken: words.taken ?? participants.length,
    waiting: status?.waits === true ? participants.length : 0,
    reserved: 0,
    generalPractice: words.generalPractice ?? 0,
    generalPracticeWaiting: 0,
    received: words.received ?? null,
    importedAt: null,
    importedBy: '',
    version: 1,
    replaces: null,
    replacedBy: null,
    row,
  };
}

export interface SubjectWords extends NominationWords {
  ledger?: Ledger;
  received?: string | null;
  sender?: string | null;
  replaces?: readonly string[];
  round?: Round;
}

export function subjectWith(words: SubjectWords = {}): ReviewSubject {
  return {
    nomination: nominationWith(words),
    round: words.round ?? hold3,
    ledger: words.ledger ?? ledgerWith(),
    received: words.received ?? null,
    sender: words.sender ?? null,
    replaces: words.replaces ?? [],
  };
}

/** The findings of one rule on a form with these words. */
export function findingsOf(code: string, words: SubjectWords): readonly Finding[] {
  return review(subjectWith(words)).findings.filter((finding) => finding.code === code);
}

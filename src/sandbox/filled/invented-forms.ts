import { createHash } from 'node:crypto';
import type { Nomination } from '../../form/read';
import { deadline, type Cluster, type Round } from '../../round';
import type { MailFacts } from '../../workbook';
import { answered, inventedPerson, inventedTeam } from './invented-people';

/** A form as if it had been mailed in and read. */
export interface InventedForm {
  readonly key: string;
  readonly cluster: Cluster;
  readonly nomination: Nomination;
  readonly mail: MailFacts;
  readonly received: Date;
}

const works = [
  'Tryg udskrivelse',
  'Færre genindlæggelser',
  'Fælles plan for borgeren',
  'Tidlig opsporing',
  'Den gode overgang',
  'Rehabilitering på tværs',
  'Medicin uden fejl',
  'Sammen om forebyggelse',
  'Hurtig hjælp hjemme',
  'Fælles data, fælles mål',
  'Når livet lakker',
] as const;
const citizens = [
  'ældre medicinske patienter',
  'borgere med KOL',
  'borgere med psykisk sygdom',
  'børn og unge',
];

/** Three initiatives a cluster save the last two clusters, which have sent nothing yet: 60 of 22 clusters. */
export function inventedForms(round: Round, now: Date): readonly InventedForm[] {
  const silent = new Set(round.clusters.slice(-2).map(({ code }) => code));
  const clusters = round.clusters.filter(({ code }) => !silent.has(code));
  const perCluster = 3;
  let person = 0;
  return clusters.flatMap((cluster, clusterIndex) =>
    Array.from({ length: perCluster }, (_, index) => {
      const number = clusterIndex * perCluster + index;
      const size = teamSize(round, cluster, clusters, number);
      person += size;
      return form(round, cluster, number, size, person - size, now);
    }),
  );
}

/** About the region's share for each initiative, now one more, now one less; never fewer than one. */
function teamSize(round: Round, cluster: Cluster, clusters: readonly Cluster[], number: number): number {
  const seats = round.regions.find(({ code }) => code === cluster.region)?.seats ?? 0;
  const initiatives = 3 * clusters.filter(({ region }) => region === cluster.region).length;
  return Math.max(1, Math.floor(seats / initiatives) + (number % 3) - 1 + (number % 4 === 0 ? 1 : 0));
}

function form(
  round: Round,
  cluster: Cluster,
  number: number,
  size: number,
  firstPerson: number,
  now: Date,
): InventedForm {
  const work = works[number % works.length] ?? works[0];
  const group = citizens[number % citizens.length] ?? '';
  const title = `${work} for ${group}`;
  const received = receivedAt(round, number, now);
  const contact = inventedPerson(300 + number, 'municipality', cluster.name);
  const key = createHash('sha256').update(`opdigtet skema ${number}`).digest('hex');
  return {
    key,
    cluster,
    received,
    nomination: {
      answers: {
        title: answered(title),
        background: answered(`Forløbene for ${group} går på tværs af hospital, kommune og almen praksis.`),
        purpose: answered(`At ${group} oplever et trygt og sammenhængende forløb.`),
        goal: answered('20 procent færre uhensigtsmæssige forløb på et år.'),
        data: answered('Tallene opgøres hver måned i alle tre sektorer.'),
        testing: answered('Små afprøvninger på to afdelinger og i to distrikter.'),
        leadershipFocus: answered('Drøftes fast i klyngens styregruppe.'),
        citizenGroup: answered(group),
        organisations: answered(cluster.hospitals.slice(0, 1).join('')),
        generalPracticeContact: answered('Klyngens praksiskoordinator'),
        remarks: answered(''),
      },
      region: { answer: answered(cluster.region), code: cluster.region, candidates: [cluster.region] },
      cluster: { answer: answered(cluster.name), code: cluster.code, candidates: [cluster.code] },
      contactPerson: contact,
      participants: inventedTeam(round, cluster, size, firstPerson),
      furtherInitiatives: [],
      asked: [],
      unplaced: [],
      personalNumbers: [],
      healthMentions: [],
      stamp: null,
      reference: null,
      blank: false,
    },
    mail: {
      received: received.toISOString(),
      sender: contact.email.text,
      subject: `Indmelding: ${title}`,
      messageId: `<opdigtet-${number}@organisation.example>`,
      file: `Skema ${cluster.code} ${(number % 3) + 1}.xlsx`,
    },
  };
}

/** Few at first and more towards the deadline, as forms come, in office hours and none later than now. */
function receivedAt(round: Round, number: number, now: Date): Date {
  const day = 86_400_000;
  const end = Math.min(deadline(round), now.getTime());
  const daysBefore = 1 + Math.floor(30 * (((number * 37) % 60) / 60) ** 2);
  const midnight = Math.floor(end / day) * day;
  const minutes = 7 * 60 + ((number * 53) % 420);
  return new Date(midnight - daysBefore * day + minutes * 60_000);
}

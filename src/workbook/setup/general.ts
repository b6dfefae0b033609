import { type Codec, count, day, requiredText, wallClock } from './codecs';

/** One value of the round that stands alone: a row of the table Generelt. */
export interface GeneralEntry {
  readonly label: string;
  /** Where it stands in the round. */
  readonly path: readonly [string] | readonly [string, string];
  readonly codec: Codec<string> | Codec<number>;
  readonly explanation: string;
}

export const generalTable = {
  name: 'Generelt',
  sheet: 'Opsætning',
  headings: { label: 'Indstilling', value: 'Værdi', explanation: 'Forklaring' },
} as const;

export const generalEntries: readonly GeneralEntry[] = [
  entry('Rundens kode', ['code'], requiredText, 'Kort kode for runden, fx hold-3.'),
  entry('Rundens navn', ['name'], requiredText, 'Som det vises i panelet og i svar.'),
  entry(
    'Skemaets version',
    ['formVersion'],
    requiredText,
    'Stemples i det blanke skema og genkendes, når det kommer tilbage.',
  ),
  entry(
    'Ord for klynge, ental',
    ['clusterWord', 'singular'],
    requiredText,
    'Fx sundhedsklynge eller sundhedsråd.',
  ),
  entry('Ord for klynge, flertal', ['clusterWord', 'plural'], requiredText, 'Fx sundhedsklynger.'),
  entry('Ord for klynge, bestemt', ['clusterWord', 'definite'], requiredText, 'Fx sundhedsklyngen.'),
  entry('Pladser i alt', ['seats'], count, 'Skal være summen af regionernes pladser.'),
  entry('Frist', ['deadline'], wallClock, 'Dato og klokkeslæt; modtagelsestidspunktet afgør.'),
  entry('Tidszone', ['timeZone'], requiredText, 'Fx Europe/Copenhagen.'),
  entry('Initiativer pr. klynge, mindst', ['initiativesPerCluster', 'minimum'], count, 'Fx 1.'),
  entry('Initiativer pr. klynge, højst', ['initiativesPerCluster', 'maximum'], count, 'Fx 3.'),
  entry('Postkasse', ['mailbox'], requiredText, 'Funktionspostkassens adresse.'),
  entry('Sekretariatets navn', ['secretariat', 'name'], requiredText, 'Kontaktperson i svar.'),
  entry('Sekretariatets telefon', ['secretariat', 'phone'], requiredText, 'Vises i svar.'),
  entry('Sekretariatets e-mail', ['secretariat', 'email'], requiredText, 'Vises i svar.'),
  entry('Slettefrist', ['deletionDate'], day, 'Efter denne dag anonymiseres personerne; tallene bliver.'),
];

/** The value of an entry in anything shaped like a round. */
export function valueAt(round: unknown, path: GeneralEntry['path']): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), round);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function entry(
  label: string,
  path: GeneralEntry['path'],
  codec: GeneralEntry['codec'],
  explanation: string,
): GeneralEntry {
  return { label, path, codec, explanation };
}

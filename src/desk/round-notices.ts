import { dayInWords, type Round } from '../round';

interface YearEntry {
  readonly property: 'code' | 'name' | 'formVersion' | 'deadline' | 'deletionDate' | 'calendar';
  readonly notice: (round: Round) => string;
}

/** What belongs to one year only, and so is hardly right in the next; each says where to put it right. */
const yearEntries: readonly YearEntry[] = [
  {
    property: 'name',
    notice: ({ name }) => `Navnet er stadig »${name}«. Ret »Rundens navn« på arket Opsætning.`,
  },
  {
    property: 'code',
    notice: ({ code }) => `Koden er stadig »${code}«. Ret »Rundens kode« på arket Opsætning.`,
  },
  {
    property: 'formVersion',
    notice: ({ formVersion }) =>
      `Skemaets version er stadig »${formVersion}«, så gamle skemaer ikke kendes fra nye. Ret »Skemaets version« på arket Opsætning, før skemaet sendes ud.`,
  },
  {
    property: 'deadline',
    notice: ({ deadline }) => `Fristen er stadig ${danishMoment(deadline)}. Ret »Frist« på arket Opsætning.`,
  },
  {
    property: 'deletionDate',
    notice: ({ deletionDate }) =>
      `Slettefristen er stadig ${dayInWords(deletionDate, 'da')}. Ret »Slettefrist« på arket Opsætning.`,
  },
  {
    property: 'calendar',
    notice: ({ calendar }) =>
      `Kalenderen er stadig den gamle rundes (${calendar.length} rækker). Ret den på arket Kalender.`,
  },
];

/** What a new round has taken over from the old one and a person should look at, in Danish. Empty if there is nothing. */
export function roundNotices(
  old: Round,
  round: Round,
  changes: Readonly<Record<string, unknown>>,
): readonly string[] {
  return [
    ...yearEntries
      .filter(({ property }) => !Object.hasOwn(changes, property))
      .map(({ notice }) => notice(round)),
    ...oldWords(old, round),
  ];
}

/** Texts of the setup that still say "sundhedsklynge" in a round that calls it something else. */
function oldWords(old: Round, round: Round): readonly string[] {
  const { singular, plural, definite } = old.clusterWord;
  const now = Object.values(round.clusterWord).map((word) => word.toLowerCase());
  const gone = [singular, plural, definite]
    .map((word) => word.toLowerCase())
    .filter((word) => !now.includes(word));
  const says = (text: string) => gone.some((word) => text.toLowerCase().includes(word));
  const questions = round.fields.filter(({ label, guidance }) => says(`${label}\n${guidance}`));
  const templates = round.templates.filter(({ name, offeredWhen, subject, body }) =>
    says([name, offeredWhen, subject, body].join('\n')),
  );
  return [
    notice(
      'Felter',
      'Disse spørgsmål',
      questions.map(({ label }) => label),
    ),
    notice(
      'Skabeloner',
      'Disse svar',
      templates.map(({ name, language }) => `${name} (${language})`),
    ),
  ].flat();

  function notice(sheet: string, which: string, names: readonly string[]): readonly string[] {
    if (names.length === 0) return [];
    return [
      `${which} siger stadig »${singular}«: ${names.join(', ')}. Ret ordene på arket ${sheet}; runden siger nu »${round.clusterWord.singular}«.`,
    ];
  }
}

/** The wall clock as it stands in the setup; the zone is the setup's own. */
function danishMoment(wallClock: string): string {
  const [day = '', time = ''] = wallClock.split('T');
  return `${dayInWords(day, 'da')} kl. ${time.slice(0, 5)}`;
}

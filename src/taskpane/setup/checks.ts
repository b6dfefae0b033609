import type { Language } from '../../round';
import { troubleText } from '../../workbook/ledger';
import type { Tone } from '../parts/chip';
import type { Services, WorkbookSnapshot } from '../services';
import type { SetupTexts } from './texts';

/** One thing the add-in leans on, as it stands. */
export interface Check {
  readonly name: string;
  readonly tone: Extract<Tone, 'good' | 'decide' | 'bad'>;
  readonly lines: readonly string[];
  /** A sentence to pass on, where only the administrator can put it right. */
  readonly administrator?: string;
  /** The screen on which it is put right. */
  readonly opens?: 'workbook';
}

/** Everything the add-in leans on, in the order in which it is put right. */
export function checksOf(
  snapshot: WorkbookSnapshot,
  services: Services,
  language: Language,
  texts: SetupTexts,
): readonly Check[] {
  return [
    workbookCheck(snapshot, services, language, texts),
    ...(snapshot.problem === null ? [rowsCheck(snapshot, language, texts)] : []),
    userCheck(services, texts),
    { name: texts.mailbox, tone: 'good', lines: [texts.mailboxHint(snapshot.round.mailbox)] },
    {
      name: texts.clock,
      tone: services.sandboxClock ? 'decide' : 'good',
      lines: [services.sandboxClock ? texts.clockSandbox : texts.clockReal],
    },
  ];
}

function workbookCheck(
  { problem, round }: WorkbookSnapshot,
  services: Services,
  language: Language,
  texts: SetupTexts,
): Check {
  const name = services.workbooks.current()?.name ?? '';
  const called = name === '' ? [] : [name];
  if (problem === null)
    return {
      name: texts.workbook,
      tone: 'good',
      lines: [...called, texts.workbookReady(round.name)],
      opens: 'workbook',
    };
  const administrator = problem.troubles.find((trouble) => trouble[language].administrator !== undefined);
  return {
    name: texts.workbook,
    tone: 'bad',
    lines: [
      ...called,
      ...problem.troubles.map((trouble) => `${trouble[language].message} ${trouble[language].fix}`),
    ],
    opens: 'workbook',
    ...(administrator === undefined ? {} : { administrator: administrator[language].administrator }),
  };
}

function rowsCheck({ ledger }: WorkbookSnapshot, language: Language, texts: SetupTexts): Check {
  if (ledger.troubles.length === 0)
    return { name: texts.rows, tone: 'good', lines: [texts.rowsFine(ledger.initiatives.length)] };
  const lines = ledger.troubles.map((trouble) => {
    const { message, fix } = troubleText(trouble, language);
    return `${message} ${fix}`;
  });
  return { name: texts.rows, tone: 'decide', lines };
}

function userCheck({ mailbox: { user } }: Services, texts: SetupTexts): Check {
  const parts = [user.name, user.address].filter((part) => part !== '');
  return parts.length === 0
    ? { name: texts.user, tone: 'decide', lines: [texts.userUnknown] }
    : { name: texts.user, tone: 'good', lines: [parts.join(', ')] };
}

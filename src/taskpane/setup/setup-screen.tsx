import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../round';
import { troubleText } from '../../workbook/ledger';
import { ReadingSkeleton } from '../mail/entry-view';
import { usePane } from '../pane-context';
import { Chip, type Tone } from '../parts/chip';
import { useSurface } from '../parts/surface';
import type { Services, WorkbookSnapshot } from '../services';
import { useTexts, type Texts } from '../texts';

interface Check {
  readonly name: string;
  readonly tone: Extract<Tone, 'good' | 'decide' | 'bad'>;
  readonly lines: readonly string[];
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
});

/** Whether everything the add-in leans on is there, each with what to do where it is not. */
export default function SetupScreen() {
  const { state, pane, services } = usePane();
  const { language, texts } = useTexts();
  const styles = useStyles();
  const surface = useSurface();
  if (state.workbook === null) return <ReadingSkeleton label={texts.app.loadingScreen} />;
  const word = { good: texts.setup.fine, decide: texts.setup.attention, bad: texts.setup.broken };

  return (
    <div className={styles.screen}>
      <div>
        <h1 className={surface.title}>{texts.setup.heading}</h1>
        <p className={surface.quiet}>{texts.setup.intro}</p>
      </div>
      <ul className={mergeClasses(surface.list, surface.stack)}>
        {checksOf(state.workbook, services, language, texts).map((check) => (
          <li key={check.name} className={mergeClasses(surface.card, surface.tight)}>
            <div className={surface.spread} style={{ alignItems: 'center' }}>
              <h2 className={surface.heading}>{check.name}</h2>
              <Chip tone={check.tone}>{word[check.tone]}</Chip>
            </div>
            {check.lines.map((line) => (
              <p key={line} className={surface.text}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <div className={surface.row}>
        <Button disabledFocusable={state.workbookLoading} onClick={() => void pane.reloadWorkbook()}>
          {texts.setup.again}
        </Button>
        <Button appearance="subtle" onClick={() => pane.chooseTab('mail')}>
          {texts.setup.back}
        </Button>
      </div>
    </div>
  );
}

function checksOf(
  snapshot: WorkbookSnapshot,
  services: Services,
  language: Language,
  texts: Texts,
): readonly Check[] {
  const { problem, round, ledger } = snapshot;
  const { user } = services.mailbox;
  const isKnown = user.name !== '' || user.address !== '';
  return [
    problem === null
      ? { name: texts.setup.workbook, tone: 'good', lines: [texts.setup.workbookReady(round.name)] }
      : {
          name: texts.setup.workbook,
          tone: 'bad',
          lines: problem.troubles.map((trouble) => `${trouble[language].message} ${trouble[language].fix}`),
        },
    ...(problem !== null
      ? []
      : [
          {
            name: texts.setup.rows,
            tone: ledger.troubles.length === 0 ? ('good' as const) : ('decide' as const),
            lines:
              ledger.troubles.length === 0
                ? [texts.setup.rowsFine(ledger.initiatives.length)]
                : ledger.troubles.map((trouble) => {
                    const { message, fix } = troubleText(trouble, language);
                    return `${message} ${fix}`;
                  }),
          },
        ]),
    {
      name: texts.setup.user,
      tone: isKnown ? 'good' : 'decide',
      lines: [
        isKnown
          ? [user.name, user.address].filter((part) => part !== '').join(', ')
          : texts.setup.userUnknown,
      ],
    },
    { name: texts.setup.mailbox, tone: 'good', lines: [texts.setup.mailboxHint(round.mailbox)] },
    {
      name: texts.setup.clock,
      tone: services.sandboxClock ? 'decide' : 'good',
      lines: [services.sandboxClock ? texts.setup.clockSandbox : texts.setup.clockReal],
    },
  ];
}

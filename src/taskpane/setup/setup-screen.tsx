import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrivingHeading } from '../parts/arrival';
import { ReadingSkeleton } from '../parts/reading-skeleton';
import { usePane } from '../pane-context';
import { Chip } from '../parts/chip';
import { useSurface } from '../parts/surface';
import { AccountCard } from '../sign-in/account-card';
import { useTexts } from '../texts';
import { AdministratorSentence } from './administrator-sentence';
import { checksOf } from './checks';
import { useSetupTexts } from './texts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
});

/** Whether everything the add-in leans on is there, each with what to do where it is not. */
export default function SetupScreen() {
  const { state, pane, services } = usePane();
  const { texts: paneTexts } = useTexts();
  const { language, texts } = useSetupTexts();
  const styles = useStyles();
  const surface = useSurface();
  if (state.workbook === null) return <ReadingSkeleton label={paneTexts.app.loadingScreen} />;
  const word = { good: texts.fine, decide: texts.attention, bad: texts.broken };

  return (
    <div className={styles.screen}>
      <div>
        <ArrivingHeading>{texts.heading}</ArrivingHeading>
        <p className={surface.quiet}>{texts.intro}</p>
      </div>
      <AccountCard />
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
            {check.administrator !== undefined && <AdministratorSentence sentence={check.administrator} />}
            {check.opens !== undefined && (
              <div className={surface.row}>
                <Button size="small" onClick={() => pane.chooseTab(check.opens ?? 'setup')}>
                  {texts.opens[check.opens]}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={surface.row}>
        <Button disabledFocusable={state.workbookLoading} onClick={() => void pane.reloadWorkbook()}>
          {texts.again}
        </Button>
        <Button appearance="subtle" onClick={() => pane.chooseTab('mail')}>
          {texts.back}
        </Button>
      </div>
    </div>
  );
}

import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { onAttention } from './browser/attention';
import { usePreferences, type Preferences } from './browser/preferences';
import { CrashBoundary } from './crash-boundary';
import { MailScreen } from './mail/mail-screen';
import { ReadingSkeleton } from './parts/reading-skeleton';
import { PaneContext, usePane } from './pane-context';
import { toTop } from './parts/arrival';
import { DropZone } from './parts/drop-files';
import { useKeptFocus } from './parts/use-kept-focus';
import type { Services } from './services';
import { createPane } from './state/pane';
import { catalogue, LanguageContext, useTexts } from './texts';
import { TopBar } from './top-bar';

const OverviewScreen = lazy(() => import('./overview/overview-screen'));
const MissingScreen = lazy(() => import('./reminders/missing-screen'));
const SignedOutNotice = lazy(() => import('./sign-in/signed-out-notice'));
const OpenChanges = lazy(() => import('./outbox/open-changes'));
const InitiativeScreen = lazy(() => import('./seats/initiative-screen'));
const RedistributionScreen = lazy(() => import('./seats/redistribution-screen'));
const PlansScreen = lazy(() => import('./seats/plans-screen'));
const SetupScreen = lazy(() => import('./setup/setup-screen'));
const WorkbookScreen = lazy(() => import('./workbook/workbook-screen'));
const ExportScreen = lazy(() => import('./export/export-screen'));
const NewRoundScreen = lazy(() => import('./round/new-round-screen'));
const BlankFormScreen = lazy(() => import('./round/blank-form-screen'));
const AnonymiseScreen = lazy(() => import('./round/anonymise-screen'));

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    hyphens: 'auto',
    overflowWrap: 'break-word',
    // The bar with the main button sticks to the bottom: what gets the focus must not hide behind it.
    scrollPaddingBottom: '120px',
    '& *, & *::before, & *::after': { boxSizing: 'border-box' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    width: '100%',
    maxWidth: '900px',
    marginInline: 'auto',
  },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
});

/** The pane with its theme, language and state, over the services it is given. */
export function App({ services }: { services: Services }) {
  const [pane] = useState(() => createPane(services));
  const [preferences] = usePreferences();
  const world = useMemo(() => ({ pane, services }), [pane, services]);
  const { mailbox } = services;
  const onThemeChange = useCallback((listener: () => void) => mailbox.onThemeChange(listener), [mailbox]);
  const outlookTheme = useSyncExternalStore(onThemeChange, () => mailbox.theme());
  const theme = themeOf(preferences.theme, outlookTheme);
  const language = preferences.language === 'outlook' ? mailbox.language : preferences.language;

  useEffect(() => pane.start(), [pane]);
  // Outlook tells nobody that a mark has changed, and the ribbon imports without the pane.
  useEffect(() => onAttention(() => void pane.lookAgain()), [pane]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Scroll bar and what shows beside the content are the page's own.
    document.documentElement.style.colorScheme = theme === webLightTheme ? 'light' : 'dark';
    document.body.style.backgroundColor = theme.colorNeutralBackground2;
  }, [theme]);

  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={theme}>
        <CrashBoundary texts={catalogue[language].crash}>
          <PaneContext.Provider value={world}>
            <Shell language={language} />
          </PaneContext.Provider>
        </CrashBoundary>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Shell({ language }: { language: string }) {
  const { state, pane, services } = usePane();
  const { texts } = useTexts();
  const styles = useStyles();
  const { subscribe, open } = services.outbox;
  const hasOpenChanges = useSyncExternalStore(subscribe, open).length > 0;
  const { signIn } = services;
  const isSignedOut = useSyncExternalStore(signIn.subscribe, signIn.state).kind === 'signed-out';
  useKeptFocus();
  // One screen's place on the page is not the next one's.
  useEffect(toTop, [state.tab]);
  // What the menu opens has no tab of its own.
  const hasTab = state.tab === 'mail' || state.tab === 'overview' || state.tab === 'missing';
  return (
    <div className={styles.root} lang={language}>
      <DropZone onFiles={pane.takeFiles}>
        <div className={styles.column}>
          <TopBar />
          <main className={styles.panel}>
            {isSignedOut && (
              <Suspense fallback={null}>
                <SignedOutNotice />
              </Suspense>
            )}
            {hasOpenChanges && (
              <Suspense fallback={null}>
                <OpenChanges />
              </Suspense>
            )}
            <div
              className={styles.panel}
              id="pane-panel"
              role={hasTab ? 'tabpanel' : undefined}
              aria-labelledby={hasTab ? `pane-tab-${state.tab}` : undefined}
            >
              <Suspense fallback={<ReadingSkeleton label={texts.app.loadingScreen} />}>
                <Screen />
              </Suspense>
            </div>
          </main>
        </div>
      </DropZone>
    </div>
  );
}

function Screen() {
  const { state } = usePane();
  switch (state.tab) {
    case 'mail':
      return <MailScreen />;
    case 'overview':
      return <OverviewScreen />;
    case 'missing':
      return <MissingScreen />;
    case 'initiative':
      return <InitiativeScreen />;
    case 'redistribution':
      return <RedistributionScreen />;
    case 'plans':
      return <PlansScreen />;
    case 'setup':
      return <SetupScreen />;
    case 'workbook':
      return <WorkbookScreen />;
    case 'export':
      return <ExportScreen />;
    case 'new-round':
      return <NewRoundScreen />;
    case 'blank-form':
      return <BlankFormScreen />;
    case 'anonymise':
      return <AnonymiseScreen />;
  }
}

function themeOf(choice: Preferences['theme'], outlook: 'light' | 'dark') {
  const wanted = choice === 'outlook' ? outlook : choice;
  if (wanted === 'contrast') return teamsHighContrastTheme;
  return wanted === 'dark' ? webDarkTheme : webLightTheme;
}

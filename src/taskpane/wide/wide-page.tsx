import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { ArrowSync20Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { clockIn } from '../../round';
import { usePreferences } from '../browser/preferences';
import { deadlineText } from '../model/moments';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { WorkbookSnapshot } from '../services';
import { LanguageContext, useTexts } from '../texts';
import { useWideTexts } from './texts';
import WideFigures from './wide-figures';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    padding: '24px',
    '@media (max-width: 480px)': { padding: '12px' },
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '& *, & *::before, & *::after': { boxSizing: 'border-box' },
    '@media print': {
      padding: 0,
      backgroundColor: '#fff',
      color: '#000',
      '& h1, & h2, & p, & td, & th': { color: '#000' },
    },
  },
  column: {
    maxWidth: '1280px',
    marginInline: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    '@media print': { display: 'block' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  head: { flexWrap: 'wrap', rowGap: '8px' },
  controls: { '@media print': { display: 'none' } },
});

/** What the page needs from outside. */
export interface WideServices {
  /**
   * Never rejects: what is wrong with the workbook stands in the snapshot.
   * @param isAsked whether the person has pressed a button for it, so that signing in may open a window
   */
  load(isAsked: boolean): Promise<WorkbookSnapshot>;
  now(): Date;
}

/** The overview on a page of its own, beside Outlook: read only, for a big screen and for paper. */
export function WidePage({ services }: { services: WideServices }) {
  const [preferences] = usePreferences();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const wanted = preferences.theme === 'outlook' ? (dark ? 'dark' : 'light') : preferences.theme;
  const theme = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme }[wanted];
  const browser = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'da';
  const language = preferences.language === 'outlook' ? browser : preferences.language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={theme}>
        <Page services={services} />
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Page({ services }: { services: WideServices }) {
  const { texts: pane } = useTexts();
  const { language, texts } = useWideTexts();
  const styles = useStyles();
  const surface = useSurface();
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [reads, setReads] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void services.load(reads > 0).then((loaded) => {
      if (isCurrent) setSnapshot(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, reads]);

  if (snapshot === null) {
    return (
      <main className={styles.page}>
        <p role="status">{texts.reading}</p>
      </main>
    );
  }
  const { ledger, round, problem, readAt } = snapshot;
  const { days, moment } = deadlineText(round, services.now(), language, pane);
  const seated = ledger.initiatives.filter(({ takesSeat }) => takesSeat).length;
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div className={mergeClasses(surface.spread, styles.head)}>
          <div>
            <h1 className={styles.title}>{texts.heading(round.name)}</h1>
            <p className={surface.text}>
              {texts.total(ledger.total.taken, ledger.total.quota, seated)} ·{' '}
              {pane.overview.deadline(days, moment)}
            </p>
          </div>
          <div className={mergeClasses(surface.row, styles.controls)}>
            <Button icon={<ArrowSync20Regular />} onClick={() => setReads(reads + 1)}>
              {texts.refresh}
            </Button>
            <Button icon={<Print20Regular />} onClick={() => window.print()}>
              {texts.print}
            </Button>
          </div>
        </div>
        {problem === null ? (
          <WideFigures reading={snapshot} />
        ) : (
          <Notice tone="decide" heading={pane.workbook.heading}>
            {problem.troubles.map((trouble) => (
              <TroubleLine key={trouble[language].message} trouble={trouble} />
            ))}
          </Notice>
        )}
        <p className={surface.quiet}>{texts.readAt(clockIn(round.timeZone, new Date(readAt)))}</p>
      </div>
    </main>
  );
}

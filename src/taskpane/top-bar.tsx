import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { dayAndClock } from './model/moments';
import { usePane } from './pane-context';
import type { Tab as TabName } from './state/pane-state';
import { useTexts } from './texts';

const MoreMenu = lazy(() => import('./more-menu'));

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: '4px 8px',
  },
  clock: {
    margin: 0,
    padding: '2px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
  },
});

const tabs = ['mail', 'overview', 'missing'] as const satisfies readonly TabName[];

/** The views, and what is seldom needed behind the dots. */
export function TopBar() {
  const { state, pane, services } = usePane();
  const { language, texts } = useTexts();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      {services.sandboxClock && (
        <p className={styles.clock}>
          {texts.app.sandboxClock(
            dayAndClock(
              services.now(),
              state.workbook?.round.timeZone ?? 'Europe/Copenhagen',
              language,
              texts,
            ),
          )}
        </p>
      )}
      <div className={styles.row}>
        <TabList
          selectedValue={state.tab}
          onTabSelect={(_, { value }) => {
            const chosen = tabs.find((tab) => tab === value);
            if (chosen !== undefined) pane.chooseTab(chosen);
          }}
          aria-label={texts.app.views}
        >
          {tabs.map((tab) => (
            <Tab key={tab} value={tab} id={`pane-tab-${tab}`} aria-controls="pane-panel">
              {texts.app.tabs[tab]}
            </Tab>
          ))}
        </TabList>
        <More />
      </div>
    </header>
  );
}

/** The button is there at once; the menu behind it comes when it is first opened. */
function More() {
  const { texts } = useTexts();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={texts.app.more}
      aria-haspopup="menu"
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu />
    </Suspense>
  );
}

import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { usePreferences, type Preferences } from './browser/preferences';
import { momentText } from './model/moments';
import { usePane } from './pane-context';
import type { Tab as TabName } from './state/pane-state';
import { useTexts } from './texts';

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

const tabs: readonly TabName[] = ['mail', 'overview', 'missing'];

/** The views, and what is seldom needed behind the dots. */
export function TopBar() {
  const { state, pane, services } = usePane();
  const { language, texts } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {services.sandboxClock && (
        <p className={styles.clock}>
          {texts.app.sandboxClock(
            momentText(
              services.now().toISOString(),
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
        <MoreMenu />
      </div>
    </div>
  );
}

function MoreMenu() {
  const { pane } = usePane();
  const { texts } = useTexts();
  const [preferences, prefer] = usePreferences();
  return (
    <Menu
      checkedValues={{ language: [preferences.language], theme: [preferences.theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const [value] = checkedItems;
        const language = languages.find((choice) => choice === value);
        const theme = themes.find((choice) => choice === value);
        if (name === 'language' && language !== undefined) prefer({ language });
        if (name === 'theme' && theme !== undefined) prefer({ theme });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={texts.app.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void pane.reloadWorkbook()}>{texts.app.refresh}</MenuItem>
          <MenuItem onClick={() => pane.chooseTab('setup')}>{texts.app.setup}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.app.language}</MenuGroupHeader>
            {languages.map((choice) => (
              <MenuItemRadio key={choice} name="language" value={choice}>
                {texts.app.languageChoices[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.app.theme}</MenuGroupHeader>
            {themes.map((choice) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {texts.app.themeChoices[choice]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const languages: readonly Preferences['language'][] = ['outlook', 'da', 'en'];
const themes: readonly Preferences['theme'][] = ['outlook', 'light', 'dark', 'contrast'];

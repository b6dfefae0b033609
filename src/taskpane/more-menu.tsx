import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { usePreferences, type Preferences } from './browser/preferences';
import { usePane } from './pane-context';
import { useTexts } from './texts';

const languages: readonly Preferences['language'][] = ['outlook', 'da', 'en'];
const themes: readonly Preferences['theme'][] = ['outlook', 'light', 'dark', 'contrast'];

const useStyles = makeStyles({
  // In a low pane the list scrolls by itself, below the bar it hangs from.
  popover: { maxHeight: 'calc(100vh - 96px)', overflowY: 'auto' },
});

/** What is seldom needed: the workbook anew, the setup check, the round as a whole, language and appearance. Open as soon as it is there. */
export default function MoreMenu() {
  const { pane } = usePane();
  const { texts } = useTexts();
  const [preferences, prefer] = usePreferences();
  const styles = useStyles();
  return (
    <Menu
      // Beside its button, so that it stays inside the landmark.
      inline
      defaultOpen
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
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem onClick={() => void pane.reloadWorkbook()}>{texts.app.refresh}</MenuItem>
          <MenuItem onClick={() => pane.chooseTab('workbook')}>{texts.app.workbook}</MenuItem>
          <MenuItem onClick={() => pane.chooseTab('setup')}>{texts.app.setup}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => pane.chooseTab('export')}>{texts.app.export}</MenuItem>
          {/* Outlook opens such a link in the browser, where there is room for the figures. */}
          <MenuItemLink href="overview.html" target="_blank" rel="noopener">
            {texts.app.wide}
          </MenuItemLink>
          <MenuDivider />
          <MenuItem onClick={() => pane.chooseTab('new-round')}>{texts.round.create}</MenuItem>
          <MenuItem onClick={() => pane.chooseTab('blank-form')}>{texts.round.blank}</MenuItem>
          <MenuItem onClick={() => pane.chooseTab('anonymise')}>{texts.round.anonymise}</MenuItem>
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

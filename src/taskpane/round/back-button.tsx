import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useRoundTexts } from './texts';

/** The way out of a screen that has no tab. */
export function BackButton() {
  const { pane } = usePane();
  const { texts } = useRoundTexts();
  return (
    <Button appearance="subtle" onClick={() => pane.chooseTab('mail')}>
      {texts.back}
    </Button>
  );
}

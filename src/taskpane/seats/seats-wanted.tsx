import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useSeatTexts } from './texts';

/** The way from a form that goes beyond its cluster's guideline to moving seats to that cluster. */
export default function SeatsWanted({ cluster }: { cluster: string }) {
  const { pane } = usePane();
  const { texts } = useSeatTexts();
  return (
    <Button
      size="small"
      style={{ alignSelf: 'flex-start' }}
      onClick={() => pane.chooseTab('redistribution', cluster)}
    >
      {texts.decision.guideline}
    </Button>
  );
}

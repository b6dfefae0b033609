import { Button } from '@fluentui/react-components';
import { explainRegion } from '../../workbook/ledger';
import { usePane } from '../pane-context';
import { useSeatTexts } from './texts';
import { Why } from './why';

/** Why a region stands as it does, and the way to share its seats anew. */
export function RegionSeats({ code }: { code: string }) {
  const { state, pane } = usePane();
  const { language, texts } = useSeatTexts();
  const { workbook } = state;
  if (workbook === null) return null;
  return (
    <>
      <Why sentences={explainRegion(workbook.ledger, workbook.round, code, language)} />
      <Button
        size="small"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => pane.chooseTab('redistribution', code)}
      >
        {texts.redistribution.open}
      </Button>
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { readPlans } from '../../workbook/ledger';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import type { WorkbookSnapshot } from '../services';
import { useSeatTexts } from './texts';

/** That changes are planned and not carried out, with the way to them; nothing where there are none. */
export function PlansNotice({ snapshot: { contents, round, ledger } }: { snapshot: WorkbookSnapshot }) {
  const { pane } = usePane();
  const { texts } = useSeatTexts();
  const plans = readPlans(contents, round, ledger);
  if (plans.length === 0) return null;
  return (
    <Notice tone="busy" heading={texts.plans.notice(plans.length)}>
      <Button size="small" onClick={() => pane.chooseTab('plans')}>
        {texts.plans.open}
      </Button>
    </Notice>
  );
}

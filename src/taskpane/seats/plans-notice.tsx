import { Button } from '@fluentui/react-components';
import { readPlans } from '../../workbook/ledger';
import { draftsLeft } from '../drafts';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import type { WorkbookSnapshot } from '../services';
import { useSeatTexts } from './texts';

/** That changes are planned, or replies to them still to be opened, with the way there; nothing where there are none. */
export function PlansNotice({ snapshot: { contents, round, ledger } }: { snapshot: WorkbookSnapshot }) {
  const { pane } = usePane();
  const { texts } = useSeatTexts();
  const plans = readPlans(contents, round, ledger).length;
  const replies = draftsLeft('plans');
  if (plans === 0 && replies === 0) return null;
  const heading = [
    ...(plans > 0 ? [texts.plans.notice(plans)] : []),
    ...(replies > 0 ? [texts.plans.repliesLeft(replies)] : []),
  ];
  return (
    <Notice tone="busy" heading={heading.join(' · ')}>
      <Button size="small" onClick={() => pane.chooseTab('plans')}>
        {texts.plans.open}
      </Button>
    </Notice>
  );
}

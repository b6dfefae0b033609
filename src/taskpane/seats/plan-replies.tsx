import { Button, mergeClasses } from '@fluentui/react-components';
import type { Plan } from '../../workbook/ledger';
import { formsIn } from '../state/mark-mail';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import type { WorkbookSnapshot } from '../services';
import { useSeatTexts } from './texts';

/** Which mails to answer after plans were carried out: from each its reply is opened, and nothing is sent by itself. */
export function PlanReplies({ plans, snapshot }: { plans: readonly Plan[]; snapshot: WorkbookSnapshot }) {
  const { state, pane } = usePane();
  const { texts } = useSeatTexts();
  const surface = useSurface();
  const selected = new Set(formsIn(state.files).map(({ key }) => key));
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{texts.plans.replies}</h2>
      <p className={surface.quiet}>{texts.plans.replyHint}</p>
      <ul className={mergeClasses(surface.list, surface.stack)}>
        {plans.map(({ initiative: { key, number, title } }) => {
          const receipt = snapshot.receipts.find((one) => one.key === key);
          return (
            <li key={key} className={surface.tight}>
              <span>
                {number} · {title}
              </span>
              {selected.has(key) ? (
                <Button
                  size="small"
                  style={{ alignSelf: 'flex-start' }}
                  onClick={() => pane.chooseTab('mail')}
                >
                  {texts.plans.reply}
                </Button>
              ) : (
                <span className={surface.quiet}>
                  {receipt === undefined
                    ? texts.plans.replyUnknown
                    : texts.plans.replyTo(receipt.subject, receipt.sender)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

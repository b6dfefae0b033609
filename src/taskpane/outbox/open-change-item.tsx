import { Button, mergeClasses } from '@fluentui/react-components';
import { isForm, type CheckedForm } from '../../desk';
import { receiptTime } from '../model/moments';
import { usePane } from '../pane-context';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { OpenChange } from '../services';
import type { PaneState } from '../state/pane-state';
import { useTexts } from '../texts';
import { useOutboxTexts } from './texts';
import { useImportAgain } from './use-import-again';

/** One change that is not confirmed: what it was, and how to repeat it or let it go. */
export function OpenChangeItem({ change }: { change: OpenChange }) {
  const { state, services } = usePane();
  const { language, texts: paneTexts } = useTexts();
  const { texts } = useOutboxTexts();
  const surface = useSurface();
  const { isBusy, trouble, importAgain } = useImportAgain();
  const form = change.deed === 'import' ? formWith(change.key, state) : null;
  const timeZone = state.workbook?.round.timeZone ?? 'Europe/Copenhagen';
  const when = receiptTime(change.at, services.now(), timeZone, language, paneTexts);

  return (
    <li className={surface.tight}>
      {change.number !== null && (
        <p className={mergeClasses(surface.text, surface.strong)}>{change.number}</p>
      )}
      <p className={surface.text}>{textOf(change, form !== null, when, texts)}</p>
      {trouble !== null && <TroubleLine trouble={trouble} urgent className={surface.text} />}
      <div className={surface.row}>
        {form !== null && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void importAgain(form)}
          >
            {texts.again}
          </Button>
        )}
        <Button size="small" onClick={() => void services.outbox.dismiss(change.actionId)}>
          {texts.dismiss}
        </Button>
      </div>
    </li>
  );
}

function textOf(
  { deed }: OpenChange,
  isHere: boolean,
  when: string,
  texts: ReturnType<typeof useOutboxTexts>['texts'],
): string {
  if (deed !== 'import') return texts[deed](when);
  return isHere ? texts.importHere(when) : texts.import(when);
}

/**
 * The form of the change, if it is among those on the screen and needs nobody's decision: it is ready, or its row stands
 * and only lacks something. Any other is imported the usual way, with its reason.
 */
function formWith(key: string, { files, workbook }: PaneState): CheckedForm | null {
  const checked = files.flatMap(({ stage }) => (stage.kind === 'read' ? stage.checked : []));
  const form = checked.filter(isForm).find((one) => one.key === key);
  const stands = workbook?.ledger.initiatives.some((initiative) => initiative.key === key) ?? false;
  return form !== undefined && (stands || form.outcome.review.verdict === 'ready') ? form : null;
}

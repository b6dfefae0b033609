import { Button } from '@fluentui/react-components';
import { statusByCode } from '../../round';
import { statusCodes } from '../../workbook';
import type { LedgerInitiative } from '../../workbook/ledger';
import { receiptTime } from '../model/moments';
import { usePane } from '../pane-context';
import { Notice } from '../parts/notice';
import { useSurface } from '../parts/surface';
import { TroubleLine } from '../parts/trouble-line';
import type { CheckedForm } from '../../desk';
import type { Receipt, WorkbookSnapshot } from '../services';
import { useTexts } from '../texts';

/** How the import stands: the receipt with its undo, what went wrong, or nothing yet. */
export function ReceiptView({
  form,
  snapshot,
  row,
  onReply,
}: {
  form: CheckedForm;
  snapshot: WorkbookSnapshot;
  row: LedgerInitiative | null;
  onReply: () => void;
}) {
  const { state, pane, services } = usePane();
  const { language, texts } = useTexts();
  const surface = useSurface();
  const action = state.actions.get(form.key);
  const timeOf = (iso: string | null) =>
    receiptTime(iso, services.now(), snapshot.round.timeZone, language, texts);
  const isSeated = row !== null && (row.takesSeat || row.waits);
  const undoOf = (receipt: Receipt) => (
    <Button
      size="small"
      disabledFocusable={action?.kind === 'undoing'}
      onClick={() => void pane.undo(form.key, receipt)}
    >
      {action?.kind === 'undoing' ? texts.action.undoing : texts.action.undo}
    </Button>
  );

  const settled = (receipt: Receipt) => (
    <div className={surface.row}>
      <Button size="small" onClick={onReply}>
        {texts.receipt.replyAction}
      </Button>
      <Button size="small" onClick={() => pane.chooseTab('initiative', receipt.key)}>
        {texts.receipt.seats}
      </Button>
      {undoOf(receipt)}
    </div>
  );

  switch (action?.kind) {
    case 'imported': {
      const { receipt, wasThere } = action;
      const said = row?.waits === true ? texts.receipt.waitlisted : texts.receipt.imported;
      const say = wasThere ? texts.receipt.already : said;
      return (
        <Notice
          tone={wasThere ? 'advice' : 'good'}
          heading={say(receipt.number, timeOf(receipt.at), receipt.by)}
        >
          {action.remark !== null && <TroubleLine trouble={action.remark} />}
          {settled(receipt)}
        </Notice>
      );
    }
    case 'undoing':
      return <Notice tone="busy">{undoOf(action.receipt)}</Notice>;
    case 'undo-failed':
      return (
        <Notice tone="bad" urgent heading={action.trouble[language].message}>
          <p>{action.trouble[language].fix}</p>
          {settled(action.receipt)}
        </Notice>
      );
    case 'import-failed':
      return (
        <Notice tone="bad" urgent heading={action.unknown ? texts.receipt.unknown : texts.receipt.failed}>
          <p>{action.trouble[language].message}</p>
          <p>{action.trouble[language].fix}</p>
        </Notice>
      );
    case 'undone':
      if (!isSeated) return <Notice tone="advice" heading={texts.receipt.undone} />;
      break;
    case 'importing':
    case undefined:
      break;
  }

  if (row === null) return null;
  const status = statusByCode(snapshot.round, row.status)?.name ?? row.status;
  if (!isSeated) {
    return (
      <Notice tone="advice" heading={texts.receipt.inWorkbook(row.number, status)}>
        {row.status === statusCodes.undone ? null : (
          <Button size="small" onClick={onReply}>
            {texts.receipt.replyAction}
          </Button>
        )}
      </Notice>
    );
  }
  const receipt: Receipt = {
    key: row.key,
    number: row.number,
    by: row.importedBy,
    at: row.importedAt,
  };
  return (
    <Notice tone="good" heading={texts.receipt.known(row.number, timeOf(row.importedAt), row.importedBy)}>
      {row.status !== statusCodes.imported && <p>{texts.receipt.status(status)}</p>}
      {settled(receipt)}
    </Notice>
  );
}
